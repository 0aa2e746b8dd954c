import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areLinksAlike, linkReferences, originOfLink } from '../../src/usecases/linkReferences';

test('the cells of other sheets that a link reads are found, quotes and dollars aside', () => {
  assert.deepEqual(linkReferences("('Parks'' budget'!$C$7-Staff!D8)/1000+SUM(Budget!C9:C12)"), [
    { sheet: "Parks' budget", cells: 'C7' },
    { sheet: 'Staff', cells: 'D8' },
    { sheet: 'Budget', cells: 'C9:C12' },
  ]);
});

test('cells of its own sheet and of other workbooks are no references to sheets of this one', () => {
  assert.deepEqual(linkReferences("B5*2+[Other.xlsx]Budget!C7+'[Other.xlsx]Our budget'!C7"), []);
});

for (const [one, other, alike] of [
  ['Budget!C7/1000', 'Budget!C8/1000', true],
  ['Budget!C7/1000', "'Our budget'!C7/1000", true],
  ['SUM(Budget!C7:C9)', 'SUM(Budget!C7:C10)', true],
  ['Budget!C7/1000', 'Budget!C7', false],
  ['Budget!C7', 'Budget!C7+Budget!C8', false],
  ['SUM(Budget!C7:C9)', 'SUM(Budget!C7)', false],
  ['B5*2', 'B6*2', false],
] as const) {
  test(`${one} and ${other} are ${alike ? '' : 'not '}alike`, () => {
    assert.equal(areLinksAlike(one, other), alike);
  });
}

test('the origin of a link names its cells, those of further sheets with their sheet', () => {
  assert.equal(originOfLink('(Budget!C7+Budget!C9)/1000'), 'this workbook, Budget!C7,C9');
  assert.equal(originOfLink("Budget!C7-'Our staff'!D3"), "this workbook, Budget!C7,'Our staff'!D3");
});
