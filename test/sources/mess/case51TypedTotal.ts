import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const typedTotal: MessCase = {
  number: 51,
  name: 'A total typed in that differs from the sum of its rounded lines',
  trials: [
    {
      says: 'the lines count; the total is held against them and the difference shown',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['2011/12 £m'],
          ['Service', 'Gross expenditure', 'Income'],
          ['ICT', 1.2, 0.1],
          ['HR', 0.3, 0],
          ['Legal', 0.2, 0.1],
          ['Total', 1.8, 0.2],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '0', 'C5'],
          ['grossExpenditure Legal', '200', 'B6'],
          ['externalIncome Legal', '100', 'C6'],
        ],
        says: [['total-differs', 'B7']],
        differences: [['B7', '100']],
      },
    },
  ],
};
