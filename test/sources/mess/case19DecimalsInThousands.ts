import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const decimalsInThousands: MessCase = {
  number: 19,
  name: 'Decimals in a sheet of £ thousand',
  trials: [
    {
      says: 'no digit is lost',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Code', 'Authority', 'Budget requirement'],
          ['E6022', 'Kent Police Authority', 219_385.12339],
          ['E1721', 'Hampshire', 0.1],
          ['E9', 'Elsewhere', 1.005],
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['E6022', '219385123.39', 'Budget', 'C3'],
          ['HCC', '100', 'Budget', 'C4'],
          ['E9', '1005', 'Budget', 'C5'],
        ],
      },
    },
  ],
};
