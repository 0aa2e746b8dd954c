import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

export const estimateSuffix: MessCase = {
  number: 17,
  name: 'The suffix "(e)" on names of bodies that estimated',
  trials: [
    {
      says: 'names and figures bear "(e)", "(r)" and "(p)"',
      bytes: () =>
        oneSheet(
          ['Revenue outturn 2011-12 (£ thousand)'],
          ['Code', 'Authority', 'Budget requirement'],
          ['E1721', 'Hampshire (e)', 715_585],
          ['E2221', 'Kent (r)', '901,234 (p)'],
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['Hampshire County Council', '715585000', 'Budget', 'C3'],
          ['Kent', '901234000', 'Budget', 'C4'],
        ],
      },
    },
  ],
};
