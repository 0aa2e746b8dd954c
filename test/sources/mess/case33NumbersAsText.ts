import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const numbersAsText: MessCase = {
  number: 33,
  name: 'Numbers stored as text',
  trials: [
    {
      says: 'with no-break spaces, an apostrophe in front, and a £ before or after',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Revenue budget 2011/12 (£)'],
          ['Service', 'Gross expenditure', 'Income'],
          ['ICT', '1\u00a0200\u00a0000.50', "'100000"],
          ['HR', '£300,000', '20,000£'],
          ['Legal', ' 200000 ', '\u200b10,000'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200.0005', 'B4'],
          ['externalIncome ICT', '100', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
          ['grossExpenditure Legal', '200', 'B6'],
          ['externalIncome Legal', '10', 'C6'],
        ],
      },
    },
    {
      says: 'a whole column in a spelling that is not read is named cell by cell',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ['Revenue budget 2011/12 (£)'],
          ['Service', 'Gross expenditure', 'FTE'],
          ['ICT', '1.200.000', 20],
          ['HR', '300.000,50', 7],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['staff ICT', '20', 'C4'],
          ['staff HR', '7', 'C5'],
        ],
        says: [
          ['figure-not-a-number', 'B4'],
          ['figure-not-a-number', 'B5'],
        ],
      },
    },
    {
      says: 'a comma in an odd place may be a decimal or a slip: it is no amount',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Authority', 'Budget requirement'],
          ['Hampshire', '1,50'],
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
