import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const dashText: MessCase = {
  number: 11,
  name: 'A dash as text for "not applicable"',
  trials: [
    {
      says: 'a dash stands in a column of numbers',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure', 'Income'],
          ['ICT', 1_200, '-'],
          ['HR', 300, 20],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '0', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
        ],
      },
    },
  ],
};
