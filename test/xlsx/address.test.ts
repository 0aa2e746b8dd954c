import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  cellAddress,
  columnLetters,
  columnNumber,
  formatArea,
  joinSheetReference,
  lastColumn,
  lastRow,
  parseArea,
  parseCell,
  quoteSheetName,
  splitSheetReference,
} from '../../src/xlsx/address';

test('columns are counted in letters without a zero, as in Excel', () => {
  // XFD is the last column of every Excel since 2007: 24·26² + 6·26 + 4.
  const known = new Map([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ]);
  for (const [column, letters] of known) {
    assert.equal(columnLetters(column), letters);
    assert.equal(columnNumber(letters), column);
    assert.equal(columnNumber(letters.toLowerCase()), column);
  }
});

test('an address reads back as the cell it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lastRow }), fc.integer({ min: 1, max: lastColumn }), (row, column) => {
      assert.deepEqual(parseCell(cellAddress(row, column)), { row, column });
    }),
  );
});

test('addresses outside the sheet and words that are none are refused', () => {
  for (const text of ['XFE1', 'A1048577', 'A0', '1A', 'A', '7', '', 'LOG10(', "'A'1", 'A1:B2']) {
    assert.equal(parseCell(text), undefined, text);
  }
  for (const text of ['', 'A', '7', 'A1:', ':B2', 'A:3', 'A1:B', 'A1:B2:C3', 'Sheet1!A1', '#REF!']) {
    assert.equal(parseArea(text), undefined, text);
  }
});

test('areas are read whatever their corners, and written the short way', () => {
  assert.deepEqual(parseArea('$D$9:B2'), { top: 2, left: 2, bottom: 9, right: 4 });
  assert.deepEqual(parseArea('B7'), { top: 7, left: 2, bottom: 7, right: 2 });
  assert.deepEqual(parseArea('$A:$C'), { top: 1, left: 1, bottom: lastRow, right: 3 });
  assert.deepEqual(parseArea('1:4'), { top: 1, left: 1, bottom: 4, right: lastColumn });
  for (const text of ['B2:D9', 'B7', 'A:C', '1:4', 'A1:XFD1048576']) {
    const area = parseArea(text);
    assert.ok(area);
    assert.deepEqual(parseArea(formatArea(area)), area);
  }
  assert.equal(formatArea({ top: 7, left: 2, bottom: 7, right: 2 }), 'B7');
});

test('sheet names are quoted where a formula would misread them', () => {
  const quoted = new Map([
    ['Data', 'Data'],
    ['Front page', "'Front page'"],
    ["It's", "'It''s'"],
    ['2024', "'2024'"],
    ['FY25', "'FY25'"],
    ['R1C1', "'R1C1'"],
    ['Année', 'Année'],
    ['HJW-Results', "'HJW-Results'"],
    ['TRUE', "'TRUE'"],
  ]);
  for (const [name, text] of quoted) assert.equal(quoteSheetName(name), text);
});

test('a reference splits into the sheet and the cells it names', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), name => {
      assert.deepEqual(splitSheetReference(joinSheetReference(name, '$B$2:$C$3')), {
        sheet: name,
        reference: '$B$2:$C$3',
      });
    }),
  );
  assert.deepEqual(splitSheetReference('B2'), { reference: 'B2' });
});
