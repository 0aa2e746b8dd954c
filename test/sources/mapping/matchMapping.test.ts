import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchMapping } from '../../../src/sources/matchMapping';
import { oneSheet, type TestCell } from '../sourceWorkbook';
import { proposed } from './correcting';

const services: TestCell[][] = [
  ['ICT', 10, 1],
  ['HR', 20, 2],
  ['Legal', 30, 3],
];
const form = (body: string, ...headings: readonly string[]): Uint8Array =>
  oneSheet([body], ["£'000"], ['Service', ...headings], ...services);
const own = ['Gross expenditure', 'External income'];

test('of several mappings the one with the headings and labels of the file belongs to it, whatever the file is called', () => {
  const mappings = [
    proposed(form('Mercia County Council', 'Employees', 'Premises'), 'august.xlsx'),
    proposed(form('Mercia County Council', ...own), 'budget.xlsx'),
  ];
  const match = matchMapping(proposed(form('Mercia County Council', ...own), 'august.xlsx'), mappings);
  assert.equal(match.mapping, mappings[1]);
  assert.equal(match.likeness, 1);
});

test('bodies that use one form are told apart by their names', () => {
  const mappings = ['Mercia County Council', 'Felpersham City Council'].map(body =>
    proposed(form(body, ...own), `${body}.xlsx`),
  );
  const match = matchMapping(proposed(form('Felpersham City Council', ...own)), mappings);
  assert.equal(match.mapping, mappings[1]);
});

test('two mappings that fit alike are told apart by the name of the file, else asked about', () => {
  const mappings = ['a.xlsx', 'b.xlsx'].map(file => proposed(form('Mercia County Council', ...own), file));
  const named = matchMapping(proposed(form('Mercia County Council', ...own), 'b.xlsx'), mappings);
  assert.equal(named.mapping, mappings[1]);
  const asked = matchMapping(proposed(form('Mercia County Council', ...own), 'c.xlsx'), mappings);
  assert.deepEqual([asked.mapping, asked.issue?.code, asked.issue?.severity], [null, 'mapping-ambiguous', 'error']);
});

test('a mapping of another form fits nothing, and the file says so', () => {
  const mapping = proposed(form('Mercia County Council', 'Employees', 'Premises'), 'source.xlsx');
  const other = oneSheet(['Borsetshire County Council'], ["£'000"], ['Gap', '2012/13'], ['Funding gap', 5]);
  const match = matchMapping(proposed(other), [mapping]);
  assert.deepEqual(
    [match.mapping, match.issue?.code, match.issue?.place.file],
    [null, 'mapping-none-fits', 'source.xlsx'],
  );
});
