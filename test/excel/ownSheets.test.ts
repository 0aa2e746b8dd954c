import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedSheet, settleSheetName } from '../../src/excel/ownSheets';
import type { WorkbookOutline } from '../../src/excel/readOutline';

const outline = (sheets: readonly string[], marks: Record<string, string> = {}): WorkbookOutline => ({
  sheets,
  names: Object.entries(marks).map(([key, formula]) => ({ name: `HJW_sheet_${key}`, formula })),
  storedParts: [],
});

test('a sheet is found by its mark, whatever it is called', () => {
  assert.equal(markedSheet(outline(['Our results'], { results: "='Our results'!$A$1" }), 'results'), 'Our results');
});

test('a mark whose sheet was deleted finds nothing', () => {
  assert.equal(markedSheet(outline(['Mine'], { results: '=#REF!' }), 'results'), null);
  assert.equal(markedSheet(outline(['Mine'], { results: '=Results!$A$1' }), 'results'), null);
});

test('a name that a user has taken, in any case, is left to the user', () => {
  const taken = outline(['SUMMARY', 'hjw summary']);
  assert.equal(settleSheetName(outline([]), 'summary', 'Summary', []), 'Summary');
  assert.equal(settleSheetName(outline(['SUMMARY']), 'summary', 'Summary', []), 'HJW Summary');
  assert.equal(settleSheetName(taken, 'summary', 'Summary', []), 'HJW Summary 2');
});
