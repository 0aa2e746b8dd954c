import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberFormatAreas } from '../../src/excel/numberFormatAreas';
import type { StyledArea } from '../../src/report/plan';

const size = { rows: 4, columns: 4 };

const styled = (row: number, column: number, columns: number, numberFormat?: string): StyledArea => ({
  row,
  column,
  rows: 1,
  columns,
  role: 'value',
  ...(numberFormat !== undefined && { numberFormat }),
});

test('rows and cells side by side that share a format are one area', () => {
  const styles = [styled(1, 2, 2, '0'), styled(1, 4, 1, '0'), styled(2, 2, 3, '0'), styled(4, 2, 3, '0')];
  assert.deepEqual(numberFormatAreas(size, styles), [
    { row: 1, column: 2, rows: 2, columns: 3, numberFormat: '0' },
    { row: 4, column: 2, rows: 1, columns: 3, numberFormat: '0' },
  ]);
});

test('of several formats given to a cell the last one holds, and areas do not overlap', () => {
  assert.deepEqual(numberFormatAreas(size, [styled(1, 1, 4, '0'), styled(1, 2, 1, '0%'), styled(1, 3, 1)]), [
    { row: 1, column: 1, rows: 1, columns: 1, numberFormat: '0' },
    { row: 1, column: 2, rows: 1, columns: 1, numberFormat: '0%' },
    { row: 1, column: 3, rows: 1, columns: 2, numberFormat: '0' },
  ]);
});

test('cells without a format are in no area', () => {
  assert.deepEqual(numberFormatAreas(size, [styled(1, 1, 4)]), []);
});
