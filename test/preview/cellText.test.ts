import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText } from '../../src/preview/cellText';
import type { CellValue } from '../../src/xlsx/cell';

test('values show as their number format says', () => {
  const cases: [CellValue, string, string][] = [
    [1234567.5, '#,##0', '1,234,568'],
    [-1500, '#,##0;(#,##0);"-"', '(1,500)'],
    [0, '#,##0;(#,##0);"-"', '-'],
    [0.035, '0.0%', '3.5%'],
    [40634, 'd mmm yyyy', '1 Apr 2011'],
    [59.8, '"£"0.0"m"', '£59.8m'],
    ['Finance', '#,##0', 'Finance'],
    [true, 'General', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    [null, '0', ''],
  ];
  for (const [value, numberFormat, text] of cases) assert.equal(cellText(value, numberFormat).text, text, numberFormat);
});

test('a colour in the number format counts only for the values it is meant for', () => {
  assert.notEqual(cellText(-1, '0;[Red]-0').color, undefined);
  assert.equal(cellText(1, '0;[Red]-0').color, undefined);
});
