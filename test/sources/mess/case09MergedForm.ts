import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const mergedForm: MessCase = {
  number: 9,
  name: 'Merged cells on form sheets',
  trials: [
    {
      says: 'titles, headings and the names of services are merged over several cells',
      bytes: () =>
        sourceWorkbook({
          name: 'Form',
          merges: ['A1:E1', 'A2:E2', 'A3:B3', 'A4:A5', 'A6:A7'],
          rows: [
            ['Borsetshire District Council'],
            ["Budget return 2011/12, £'000"],
            ['Service', null, 'Budget'],
            ['ICT', 'Employees', 100],
            [null, 'Supplies and services', 20],
            ['HR', 'Employees', 50],
            [null, 'Supplies and services', 10],
          ],
        }),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '120', 'C4:C5'],
          ['grossExpenditure HR', '60', 'C6:C7'],
        ],
      },
    },
  ],
};
