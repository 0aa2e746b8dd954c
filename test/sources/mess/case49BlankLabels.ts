import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const blankLabels: MessCase = {
  number: 49,
  name: 'Blank label cells that mean "same as above"',
  trials: [
    {
      says: 'the department is written once for several lines',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Department', 'Line', 'Budget'],
          ['ICT', 'Employees', 1_000],
          [null, 'Supplies', 200],
          [null, 'Income', -100],
          ['HR', 'Employees', 280],
          [null, 'Supplies', 20],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'C4:C5'],
          ['externalIncome ICT', '100', 'C6'],
          ['grossExpenditure HR', '300', 'C7:C8'],
        ],
      },
    },
    {
      says: 'a figure with no label at all belongs to nobody for certain',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure', 'Income'],
          ['ICT', 1_200, 100],
          [null, 45, 5],
          ['HR', 300, 20],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B6'],
          ['externalIncome HR', '20', 'C6'],
        ],
        says: [['row-unnamed', 'B5']],
        leftOut: [
          ['B5', /names no service/],
          ['C5', /names no service/],
        ],
      },
    },
  ],
};
