import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeAt } from '../../src/preview/gridGeometry';
import { sheetLayout } from '../../src/preview/sheetLayout';
import { aSheet, formatOf, measure } from './aSheet';

test('columns without a width are 64 pixels wide, others 7 pixels a character', () => {
  const sheet = aSheet([['a']]);
  sheet.columnWidths.set(1, 20);
  const { columns } = sheetLayout(sheet, formatOf, measure);
  assert.deepEqual([sizeAt(columns, 0), sizeAt(columns, 1)], [64, 140]);
});

test('a wrapped cell makes its row as tall as its lines, words kept whole', () => {
  // 64 pixels less the padding hold seven characters of 8 pixels: "aaaa", "bbbb", "cccc" each on a line.
  const sheet = aSheet([['aaaa bbbb cccc'], ['plain']], { '0,0': { wrap: true } });
  const { rows } = sheetLayout(sheet, formatOf, measure);
  // A letter of 11 points is 14.7 pixels tall; three lines need three of them, four would be too many.
  assert.ok(sizeAt(rows, 0) > 3 * 14.7 && sizeAt(rows, 0) < 4 * 14.7);
  assert.equal(sizeAt(rows, 1), 20);
});

test('a merged cell wraps within its whole width, and no row is taller than 200 pixels', () => {
  const sheet = aSheet([['aaaa bbbb cccc'], [Array.from({ length: 99 }, () => 'aaaa').join(' ')]], {
    '0,0': { wrap: true },
    '1,0': { wrap: true },
  });
  sheet.merges = ['A1:B1'];
  const { rows } = sheetLayout(sheet, formatOf, measure);
  assert.equal(sizeAt(rows, 0), 20);
  assert.equal(sizeAt(rows, 1), 200);
});

test('a height that the workbook states counts, in points', () => {
  const sheet = aSheet([['a']]);
  sheet.rowHeights.set(0, 30);
  assert.equal(sizeAt(sheetLayout(sheet, formatOf, measure).rows, 0), 40);
});

test('there is room beyond what the sheet holds', () => {
  const tall = aSheet(Array.from({ length: 100 }, () => [1]));
  assert.ok(sheetLayout(tall, formatOf, measure).rows.length > 100);
});
