import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellAddress } from '../../../src/xlsx/address';
import { shiftFormula } from '../../../src/xlsx/reading/shiftFormula';

// What Excel shows after copying each formula one row down and two columns to the right.
const copied: readonly (readonly [before: string, after: string])[] = [
  ['A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
  ['SUM(A1:B2,A:A,$A:B,1:3,$1:3)', 'SUM(C2:D3,C:C,$A:D,2:4,$1:4)'],
  ["'FY24 A1'!B2+Data!B2+'It''s A1'!A1", "'FY24 A1'!D3+Data!D3+'It''s A1'!C2"],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&C2'],
  ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C2)+ATAN2(C2,D2)'],
  ['tbl[A1]+tbl[[#This Row],[B2]]+[1]Sheet!A1', 'tbl[A1]+tbl[[#This Row],[B2]]+[1]Sheet!C2'],
  ['Rate*A1+Rate_A1+A1.B2+_A1', 'Rate*C2+Rate_A1+A1.B2+_A1'],
  ['XFE1+A1048577+AAAA1', 'XFE1+A1048577+AAAA1'],
  ['1.5E3+2E+2*A1', '1.5E3+2E+2*C2'],
  ['IF(A1>=B1,TRUE,FALSE)', 'IF(C2>=D2,TRUE,FALSE)'],
  ['a1+$b$1', 'C2+$b$1'],
  ['A1#+@A1', 'C2#+@C2'],
  ['SUM(Jan:Dec!A1)', 'SUM(Jan:Dec!C2)'],
  ['HJW.A1(A1)', 'HJW.A1(C2)'],
];

for (const [before, after] of copied) {
  test(`copying ${before} moves only its relative references`, () => {
    assert.equal(shiftFormula(before, { rows: 1, columns: 2 }), after);
  });
}

test('a reference that would leave the sheet becomes an error, as in Excel', () => {
  assert.equal(shiftFormula('A1+B5', { rows: -1, columns: 0 }), '#REF!+B4');
  assert.equal(shiftFormula('XFD1', { rows: 0, columns: 1 }), '#REF!');
  assert.equal(shiftFormula('SUM(A:A)', { rows: 0, columns: -1 }), 'SUM(#REF!)');
});

test('moving there and back leaves a formula as it was', () => {
  const place = fc.tuple(fc.integer({ min: 100, max: 1000 }), fc.integer({ min: 100, max: 1000 }));
  const by = fc.record({ rows: fc.integer({ min: -50, max: 50 }), columns: fc.integer({ min: -50, max: 50 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), by, (places, { rows, columns }) => {
      const formula = places.map(([row, column]) => `Data!${cellAddress(row, column)}`).join('+');
      const moved = shiftFormula(formula, { rows, columns });
      const expected = places.map(([row, column]) => `Data!${cellAddress(row + rows, column + columns)}`).join('+');
      assert.equal(moved, expected);
      assert.equal(shiftFormula(moved, { rows: -rows, columns: -columns }), formula);
    }),
  );
});
