import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const helperRows: MessCase = {
  number: 8,
  name: 'Hidden helper rows, line numbers and group titles above the header',
  trials: [
    {
      says: 'a row "Hide or delete" of line numbers, group titles and column numbers surround the header',
      bytes: () =>
        sourceWorkbook({
          name: 'Budget',
          hiddenRows: [3, 4],
          rows: [
            ['Borsetshire District Council'],
            ["Revenue budget 2011/12 £'000"],
            ['Hide or delete', null, 101, 102, 103, 104],
            [null, null, 11, 12, 13, 14],
            [null, null, 'Spending', null, 'Money in', null],
            ['Service', 'Ref', 'Employees', 'Other costs', 'Fees', 'Grants'],
            [null, null, '(1)', '(2)', '(3)', '(4)'],
            ['ICT', 'A1', 100, 20, 5, 6],
            ['HR', 'A2', 50, 10, 2, 0],
          ],
        }),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '120', 'C8:D8'],
          ['externalIncome ICT', '11', 'E8:F8'],
          ['grossExpenditure HR', '60', 'C9:D9'],
          ['externalIncome HR', '2', 'E9:F9'],
        ],
        leftOut: [
          ['C3', /numbers/],
          ['C4', /numbers/],
          ['C7', /numbers/],
        ],
      },
    },
  ],
};
