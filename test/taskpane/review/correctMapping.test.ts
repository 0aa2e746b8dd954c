import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmMapping, correctBody, correctMapping } from '../../../src/taskpane/review/correctMapping';
import { aMapping } from '../aMapping';

const columnC = (mapping: typeof aMapping) => mapping.tables[0]?.columns[2];
const place = { kind: 'column', table: 0, column: 'C' } as const;

test('a correction is added to those before, marks its column as confirmed and touches nothing else', () => {
  const once = correctMapping(aMapping, place, { unit: '£' });
  const twice = correctMapping(once, place, { year: '2012/13' });
  assert.deepEqual(columnC(twice)?.correction, { unit: '£', year: '2012/13' });
  assert.equal(columnC(twice)?.by, 'user');
  assert.deepEqual(twice.tables[0]?.columns[1], aMapping.tables[0]?.columns[1]);
  assert.deepEqual(twice.tables[0]?.rows, aMapping.tables[0]?.rows);
});

test('a correction taken back leaves none behind', () => {
  const corrected = correctMapping(aMapping, place, { unit: '£' });
  const back = columnC(correctMapping(corrected, place, { unit: null }));
  assert.equal(back !== undefined && 'correction' in back, false);
});

test('rows and whole tables are corrected as columns are', () => {
  const row = correctMapping(aMapping, { kind: 'row', table: 0, row: 5 }, { service: 'ICT' });
  assert.deepEqual(row.tables[0]?.rows[1]?.correction, { service: 'ICT' });
  const table = correctMapping(aMapping, { kind: 'table', table: 0 }, { take: false });
  assert.deepEqual(table.tables[0]?.correction, { take: false });
});

test('the body is corrected by its code, and going back takes what the reader found', () => {
  const corrected = correctBody(aMapping, 'HC');
  assert.equal(corrected.organisation.correction, 'HC');
  assert.equal('correction' in correctBody(corrected, null).organisation, false);
});

test('confirming marks everything as looked at and keeps the corrections', () => {
  const confirmed = confirmMapping(correctMapping(aMapping, place, { unit: '£' }));
  const parts = confirmed.tables.flatMap(table => [table, ...table.columns, ...table.rows]);
  assert.deepEqual(new Set([confirmed.organisation, ...parts].map(({ by }) => by)), new Set(['user']));
  assert.deepEqual(columnC(confirmed)?.correction, { unit: '£' });
});
