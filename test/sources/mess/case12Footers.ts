import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const footers: MessCase = {
  number: 12,
  name: 'Class totals, source, notes and links under the data',
  trials: [
    {
      says: 'a class total is not a body',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Code', 'Authority', 'Class', 'Budget requirement'],
          ['E1721', 'Hampshire', 'SC', 715_585],
          ['E2221', 'Kent', 'SC', 901_234],
          [],
          [null, 'SHIRE COUNTIES', 'SC', { value: 1_616_819, formula: 'SUMIF(C$3:C$4,C6,D$3:D$4)' }],
          [],
          ['Source: revenue outturn returns'],
          ['Notes'],
          ['1. Figures may not sum due to rounding'],
          ['https://example.org/outturn'],
        ),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', bodies: ['SHIRE COUNTIES'] },
        code: 'body-is-total',
        sheet: 'Budget',
        cell: 'D6',
        remedy: /codes or names of the bodies/,
      },
    },
    {
      says: 'footers under a budget add nothing',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['ICT', 1_200],
          ['HR', 300],
          ['Total', 1_500],
          ['Source: ledger, 1 April 2011'],
          ['Notes'],
          ['1. Excludes 2 posts funded by grant'],
          ['https://example.org/budget/2011'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
        ],
      },
    },
  ],
};
