import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const textFlag: MessCase = {
  number: 18,
  name: 'A text flag such as "Yes" in a block of numbers',
  trials: [
    {
      says: 'the flag stands where a figure of a service is expected',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure', 'Income'],
          ['ICT', 1_200, 'Yes'],
          ['HR', 300, 20],
          ['Legal', 200, 10],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['externalIncome HR', '20', 'C5'],
          ['grossExpenditure Legal', '200', 'B6'],
          ['externalIncome Legal', '10', 'C6'],
        ],
        says: [['figure-not-a-number', 'C4']],
      },
    },
    {
      says: 'the first row under the headings holds flags alone',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure'],
          ['ICT', 'Yes'],
          ['HR', 300],
          ['Legal', 200],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure HR', '300', 'B5'],
          ['grossExpenditure Legal', '200', 'B6'],
        ],
        says: [['figure-not-a-number', 'B4']],
      },
    },
    {
      says: 'the flag stands where the figure asked for is expected',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Code', 'Authority', 'Budget requirement'],
          ['E1721', 'Hampshire', 'Yes'],
          ['E2221', 'Kent', 901_234],
          ['E9', 'Elsewhere', 1],
        ),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', bodies: ['HCC'] },
        code: 'figure-not-a-number',
        sheet: 'Budget',
        cell: 'C3',
        remedy: /Fill in the figure/,
      },
    },
  ],
};
