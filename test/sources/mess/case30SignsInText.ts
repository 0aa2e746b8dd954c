import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const signsInText: MessCase = {
  number: 30,
  name: 'Brackets, trailing minus, CR and DR',
  trials: [
    {
      says: 'every spelling of a negative amount stands in one column',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Ledger 2011/12 (£)'],
          ['Service', 'Account', 'Amount'],
          ['ICT', 'Salaries', '500,000 DR'],
          ['ICT', 'Sales', '(1,500)'],
          ['HR', 'Salaries', '30,000'],
          ['HR', 'Sales', '1,500-'],
          ['Legal', 'Salaries', '20,000DR'],
          ['Legal', 'Sales', '1,500 CR'],
          ['Fleet', 'Salaries', 10_000],
          ['Fleet', 'Sales', '£(1,500.55)'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '500', 'C4'],
          ['externalIncome ICT', '1.5', 'C5'],
          ['grossExpenditure HR', '30', 'C6'],
          ['externalIncome HR', '1.5', 'C7'],
          ['grossExpenditure Legal', '20', 'C8'],
          ['externalIncome Legal', '1.5', 'C9'],
          ['grossExpenditure Fleet', '10', 'C10'],
          ['externalIncome Fleet', '1.50055', 'C11'],
        ],
      },
    },
    {
      says: 'an amount with two signs is no amount',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Authority', 'Budget requirement'],
          ['Hampshire', '(1,500) CR'],
          ['Kent', 2],
          ['Elsewhere', 3],
        ),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', bodies: ['HCC'] },
        code: 'figure-not-a-number',
        sheet: 'Budget',
        cell: 'B3',
        remedy: /Fill in the figure/,
      },
    },
  ],
};
