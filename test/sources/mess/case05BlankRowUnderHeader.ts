import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const blankRowUnderHeader: MessCase = {
  number: 5,
  name: 'Blank row between header and data',
  trials: [
    {
      says: 'two blank rows part the header from the figures',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure', 'Income'],
          [],
          [],
          ['ICT', 1_200, 100],
          ['HR', 300, 20],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B6'],
          ['externalIncome ICT', '100', 'C6'],
          ['grossExpenditure HR', '300', 'B7'],
          ['externalIncome HR', '20', 'C7'],
        ],
      },
    },
  ],
};
