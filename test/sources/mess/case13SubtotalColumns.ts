import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const subtotalColumns: MessCase = {
  number: 13,
  name: 'Subtotal columns, "(TOTAL OF LINES 190 TO 698)"',
  trials: [
    {
      says: 'a subtotal stands among the services across',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          [
            null,
            'ICT',
            'HR',
            'SUPPORT SERVICES (TOTAL OF LINES 101 TO 102)',
            'Legal',
            'Finance',
            'TOTAL (TOTAL OF LINES 101 TO 104)',
          ],
          ['Employees', 100, 50, 150, 30, 40, 220],
          ['Supplies', 20, 10, 30, 5, 5, 40],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '120', 'B4:B5'],
          ['grossExpenditure HR', '60', 'C4:C5'],
          ['grossExpenditure Legal', '35', 'E4:E5'],
          ['grossExpenditure Finance & Payroll', '45', 'F4:F5'],
        ],
        leftOut: [
          ['D3', /sum of other columns/],
          ['G3', /sum of other columns/],
        ],
      },
    },
  ],
};
