import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOfTerms } from '../../src/usecases/openSourceLink';
import type { LinkTerm } from '../../src/usecases/openSourceLink';

const term = (cell: string, scale = 1, sheet = 'Budget'): LinkTerm => ({ sheet, cell, scale });

for (const [says, terms, link] of [
  ['a cell in the unit of the model', [term('C7')], 'Budget!C7'],
  ['a cell in pounds', [term('C7', 0.001)], 'Budget!C7/1000'],
  ['a cell in millions', [term('C7', 1000)], 'Budget!C7*1000'],
  ['a cell that counts the other way round', [term('C7', -1)], '-Budget!C7'],
  ['one of pounds the other way round', [term('C7', -0.001)], '-Budget!C7/1000'],
  ['two cells', [term('C7', 0.001), term('C9', 0.001)], '(Budget!C7+Budget!C9)/1000'],
  ['two cells without a scale', [term('C7'), term('C9')], 'Budget!C7+Budget!C9'],
  ['two cells the other way round', [term('C7', -1), term('C9', -1)], '-(Budget!C7+Budget!C9)'],
  ['a cell less another', [term('C7', 0.001), term('D7', -0.001)], '(Budget!C7-Budget!D7)/1000'],
  ['cells in two units', [term('C7', 0.001), term('C9')], 'Budget!C7/1000+Budget!C9'],
  ['cells in two units, the second taken away', [term('C7'), term('C9', -0.001)], 'Budget!C7-Budget!C9/1000'],
  ['cells below one another', ['C7', 'C8', 'C9'].map(cell => term(cell, 0.001)), 'SUM(Budget!C7:C9)/1000'],
  ['cells beside one another', ['Y7', 'Z7', 'AA7'].map(cell => term(cell)), 'SUM(Budget!Y7:AA7)'],
  ['a corner of cells', ['C7', 'C8', 'D8'].map(cell => term(cell)), 'Budget!C7+Budget!C8+Budget!D8'],
  ['a sheet whose name needs quotes', [term('C7', 1, "Parks' budget")], "'Parks'' budget'!C7"],
  ['cells of two sheets', [term('C7'), term('C7', 1, 'Staff')], 'Budget!C7+Staff!C7'],
  ['no cell', [], null],
  ['more cells than a readable formula holds', Array.from({ length: 40 }, (_, at) => term(`C${at * 2 + 1}`)), null],
] as const) {
  test(`the link to ${says} is ${link ?? 'none'}`, () => {
    assert.equal(linkOfTerms(terms), link);
  });
}
