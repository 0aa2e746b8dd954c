import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const twoRowHeader: MessCase = {
  number: 24,
  name: 'Two header rows, the first mostly blank',
  trials: [
    {
      says: 'the upper row says "Gross" and "External" once, the lower one completes them',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          [null, 'Gross', 'External', null],
          ['Service', 'expenditure', 'income', 'FTE'],
          ['ICT', 1_200, 100, 20],
          ['HR', 300, 20, 7],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B5'],
          ['externalIncome ICT', '100', 'C5'],
          ['staff ICT', '20', 'D5'],
          ['grossExpenditure HR', '300', 'B6'],
          ['externalIncome HR', '20', 'C6'],
          ['staff HR', '7', 'D6'],
        ],
      },
    },
  ],
};
