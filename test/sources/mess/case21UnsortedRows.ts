import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const unsortedRows: MessCase = {
  number: 21,
  name: 'Rows that are not sorted',
  trials: [
    {
      says: 'the lines of a service stand apart, and bodies in no order',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Ledger 2011/12 (£)'],
          ['Service', 'Account', 'Budget'],
          ['HR', 'Salaries', 30_000],
          ['ICT', 'Software', 20_000],
          ['Legal', 'Salaries', 10_000],
          ['ICT', 'Salaries', 50_000.5],
          ['HR', 'Travel', 1_000],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure HR', '31', 'C4,C8'],
          ['grossExpenditure ICT', '70.0005', 'C5,C7'],
          ['grossExpenditure Legal', '10', 'C6'],
        ],
      },
    },
  ],
};
