import { sourceWorkbook } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const headings = ['Code', 'Authority', 'Budget requirement'];
const workbook = (hiddenTitle: string): Uint8Array =>
  sourceWorkbook(
    {
      name: 'Data',
      rows: [
        ['Revenue outturn 2011-12'],
        ['£ thousand'],
        headings,
        ['E1721', 'Hampshire', 715_585],
        ['E2221', 'Kent', 2],
      ],
    },
    {
      name: 'Raw',
      visibility: 'hidden',
      rows: [[hiddenTitle], [], headings, ['E1721', 'Hampshire', 715_585_432], ['E2221', 'Kent', 2_000]],
    },
  );

export const unitsInText: MessCase = {
  number: 10,
  name: 'Units stated in text, pounds on a hidden sheet of the same workbook',
  trials: [
    {
      says: 'the sheet that is shown is in £ thousand',
      bytes: () => workbook('Revenue outturn 2011-12 (pounds)'),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement' },
        figures: [['HCC', '715585000', 'Data', 'C4']],
        leftOut: [['C3', /hidden/]],
      },
    },
    {
      says: 'the hidden sheet, asked for by name, is in pounds',
      bytes: () => workbook('Revenue outturn 2011-12 (pounds)'),
      expected: {
        outcome: 'picked',
        request: { measure: 'budget requirement', sheet: 'Raw' },
        figures: [['HCC', '715585432', 'Raw', 'C4']],
      },
    },
    {
      says: 'a hidden sheet that states no unit does not take that of its neighbour',
      bytes: () => workbook('Revenue outturn 2011-12'),
      expected: {
        outcome: 'refused',
        request: { measure: 'budget requirement', sheet: 'Raw', bodies: ['HCC'] },
        code: 'unit-unknown',
        sheet: 'Raw',
        cell: 'C4',
        remedy: /£'000/,
      },
    },
  ],
};
