import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnCell } from '../../src/preview/drawnCell';
import { edgesOf } from '../../src/preview/gridGeometry';
import { mergedCells } from '../../src/preview/mergedCells';
import type { SheetLayout } from '../../src/preview/sheetLayout';
import type { CellValue } from '../../src/xlsx/cell';
import type { CellFormat } from '../../src/xlsx/format';
import { aSheet, formatOf, measure } from './aSheet';

const layout: SheetLayout = { rows: edgesOf(9, () => 20), columns: edgesOf(6, () => 64), merged: new Map() };

function draw(row: readonly CellValue[], format: Partial<CellFormat> = {}) {
  return drawnCell(aSheet([row], { '0,0': format }), { row: 0, column: 0 }, layout, formatOf, measure);
}

test('long text runs on over empty cells as far as it needs, and stops at the next that is filled', () => {
  const title = 'Savings by body'; // 15 × 8 pixels and padding: two columns
  assert.equal(draw([title])?.spread, 128);
  assert.equal(draw([title, 'x'])?.spread, 64);
  assert.equal(draw([title, '', 'x'])?.spread, 128);
});

test('text that fits, or wraps, or stands right does not run on', () => {
  assert.equal(draw(['Body'])?.spread, undefined);
  assert.equal(draw(['Savings by body'], { wrap: true })?.spread, undefined);
  assert.equal(draw(['Savings by body'], { horizontal: 'right' })?.spread, undefined);
});

test('under General a number that does not fit shows fewer decimals', () => {
  // Seven characters of 8 pixels fit beside the padding.
  assert.equal(draw([6171.733333])?.text, '6171.73');
  assert.equal(draw([0.1 + 0.2])?.text, '0.3');
  assert.equal(draw([123456789])?.text, '#######');
});

test('a number that does not fit shows as signs, never cut', () => {
  assert.equal(draw([123456789], { numberFormat: '#,##0' })?.text, '#######');
  assert.equal(draw([1234], { numberFormat: '#,##0' })?.text, '1,234');
});

test('numbers stand right, text left, errors in the middle, unless the format says otherwise', () => {
  assert.equal(draw([1])?.look.textAlign, 'right');
  assert.equal(draw(['a'])?.look.textAlign, 'left');
  assert.equal(draw([{ error: '#N/A' }])?.look.textAlign, 'center');
  assert.equal(draw([1], { horizontal: 'left' })?.look.textAlign, 'left');
});

test('fill, borders and font come from the format', () => {
  const look = draw(['a'], {
    fillColor: '#FFF2CC',
    bold: true,
    fontColor: '#0000FF',
    borderTop: 'thin',
    borderBottom: 'double',
    borderColor: '#111111',
  })?.look;
  assert.ok(look !== undefined);
  assert.equal(look.backgroundColor, '#FFF2CC');
  assert.equal(look.fontWeight, 600);
  assert.equal(look.color, '#0000FF');
  assert.equal(look.borderTop, '1px solid #111111');
  assert.equal(look.borderBottom, '3px double #111111');
  assert.equal(look.borderLeft, undefined);
});

test('a merged cell takes up the room of all its cells', () => {
  const sheet = aSheet([['Savings by body and service'], [1]]);
  sheet.merges = ['A1:C2'];
  const merged = { ...layout, merged: mergedCells(sheet) };
  const drawn = drawnCell(sheet, { row: 0, column: 0 }, merged, formatOf, measure);
  assert.deepEqual(drawn?.merged, { width: 192, height: 40 });
  assert.equal(drawn.text, 'Savings by body and service');
});

test('a cell that the sheet does not hold is not drawn', () => {
  assert.equal(drawnCell(aSheet([['a']]), { row: 0, column: 3 }, layout, formatOf, measure), undefined);
});
