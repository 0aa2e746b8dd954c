import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const bodies = [
  ['E1721', 'Hampshire', 715_585],
  ['E2221', 'Kent', 901_234],
  ['E6052', 'Hampshire Police Authority', 314_097],
] as const;

const lookup = Array.from({ length: 193 }, (_, index) => [
  index === 0 ? 'Budget requirement' : `Line ${index + 100}`,
  { value: index === 0 ? 901_234 : index, formula: `VLOOKUP($B$2,Data!$B$5:$GN$7,${index + 2},FALSE)` },
]);

export const coverAndLookupSheets: MessCase = {
  number: 2,
  name: 'Cover sheet and drop-down lookup sheet beside the data',
  trials: [
    {
      says: 'a lookup sheet of 193 formulas shows one chosen body; the data sheet lists all',
      bytes: () =>
        sourceWorkbook(
          { name: 'Cover', rows: [['Revenue outturn 2011-12'], ['Choose an authority on the next sheet']] },
          { name: 'Drop-down', rows: [['£ thousand'], ['Authority', 'Kent'], [], ...lookup] },
          {
            name: 'Data',
            rows: [
              ['Revenue outturn 2011-12'],
              ['£ thousand'],
              [],
              ['Code', 'Authority', 'Budget requirement'],
              ...bodies,
            ],
          },
        ),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [
          ['HCC', '715585000', 'Data', 'C5'],
          ['Kent', '901234000', 'Data', 'C6'],
          ['HPA', '314097000', 'Data', 'C7'],
        ],
        leftOut: [['A4', /./]],
      },
    },
  ],
};
