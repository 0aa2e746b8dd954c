import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceSheet } from '../../../src/host/book/references';

const renamed: readonly (readonly [formula: string, after: string])[] = [
  ['Old!A1', 'New!A1'],
  ['SUM(old!$A$1:B2,OLD!C3)', 'SUM(New!$A$1:B2,New!C3)'],
  ["'Old'!A1+'Old'!B2", 'New!A1+New!B2'],
  ['"Old!A1"&Old!A1', '"Old!A1"&New!A1'],
  ['"say ""Old!A1"" twice"', '"say ""Old!A1"" twice"'],
  ['Older!A1+TheOld!A1', 'Older!A1+TheOld!A1'],
  ["'Very Old'!A1", "'Very Old'!A1"],
  ['[1]Old!A1', '[1]Old!A1'],
  ['#REF!A1', '#REF!A1'],
  ['Old_total*2', 'Old_total*2'],
];

for (const [formula, after] of renamed) {
  test(`when the sheet Old becomes New, ${formula} becomes ${after}`, () => {
    assert.equal(replaceSheet(formula, 'Old', 'New!'), after);
  });
}

test('a name with an apostrophe is found as formulas write it', () => {
  assert.equal(replaceSheet("'It''s'!A1", "It's", 'New!'), 'New!A1');
});
