import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const renamedBody: MessCase = {
  number: 15,
  name: 'A body renamed and its code changed between years',
  trials: [
    {
      says: 'former codes and names find the bodies as the later list writes them',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2013-14 (£ thousand)'],
          ['Code', 'Authority', 'Budget requirement'],
          ['E7052', 'Hampshire Police and Crime Commissioner', 310_000],
          ['E6117', 'Hampshire Combined Fire and Rescue Authority', 66_000],
          ['E7022', 'Police and Crime Commissioner for Kent', 280_000],
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['E6052', '310000000', 'Budget', 'C3'],
          ['Hampshire Police Authority', '310000000', 'Budget', 'C3'],
          ['Hampshire Combined Fire Authority', '66000000', 'Budget', 'C4'],
          ['Kent Police Authority', '280000000', 'Budget', 'C5'],
        ],
      },
    },
    {
      says: 'a body that is nowhere in the list is refused with names that come near',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2013-14 (£ thousand)'],
          ['Code', 'Authority', 'Budget requirement'],
          ['E7052', 'Hampshire Police and Crime Commissioner', 310_000],
          ['E2221', 'Kent', 1_000],
        ),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', bodies: ['Hampshire Fire and Rescue Authority'] },
        code: 'body-missing',
        sheet: 'Budget',
        cell: 'C2',
        remedy: /Hampshire Police and Crime Commissioner/,
      },
    },
  ],
};
