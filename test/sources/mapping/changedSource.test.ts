import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneSheet, sourceWorkbook } from '../sourceWorkbook';
import { proposed, withColumn } from './correcting';
import { before, codes, follow, heading, services, sums, title } from './followedForm';

test('a heading that now says something else is asked about', () => {
  const now = oneSheet(...title, ['Service', 'Net expenditure', 'External income', 'FTE'], ...services, sums);
  const followed = follow(proposed(before), now);
  assert.deepEqual(codes(followed).toReversed(), [
    ['mapping-measure-changed', 'error'],
    ['mapping-followed', 'note'],
  ]);
  const [asked] = followed.said.filter(issue => issue.severity === 'error');
  assert.deepEqual(asked?.place, { file: 'source.xlsx', sheet: 'Budget', cell: 'B4' });
});

test('a changed unit is named with its cell, and asked about where a user had set it', () => {
  const now = oneSheet(...title.slice(0, 2), ['£m'], heading, ...services, sums);
  const plain = follow(proposed(before), now);
  assert.deepEqual(codes(plain), [['mapping-unit-changed', 'warning']]);
  assert.equal(plain.gross['ICT'], 1_000_000);
  assert.match(plain.said[0]?.message ?? '', /"Gross expenditure", "External income" was £'000 and is £m now/);
  const set = follow(withColumn(proposed(before), 'Gross expenditure', { unit: '£' }), now);
  assert.ok(
    codes(set).some(([code, severity]) => code === 'mapping-unit-changed' && severity === 'error'),
    JSON.stringify(set.said),
  );
});

test('a unit that is no longer stated is asked about', () => {
  const now = oneSheet(...title.slice(0, 2), heading, ...services, sums);
  const followed = follow(proposed(before), now);
  assert.deepEqual(codes(followed), [
    ['mapping-followed', 'note'],
    ['mapping-unit-changed', 'error'],
  ]);
  assert.match(followed.said[1]?.message ?? '', /was £'000 and is none now/);
});

test('a changed year and a changed budget version are named', () => {
  const old = oneSheet(
    ['Mercia County Council'],
    ["£'000"],
    ['Service', 'Gross original budget 2011/12'],
    ['ICT', 1],
    ['HR', 2],
  );
  const now = oneSheet(
    ['Mercia County Council'],
    ["£'000"],
    ['Service', 'Gross revised budget 2012/13'],
    ['ICT', 1],
    ['HR', 2],
  );
  const followed = follow(proposed(old), now);
  assert.deepEqual(
    codes(followed).filter(([, severity]) => severity === 'warning'),
    [
      ['mapping-year-changed', 'warning'],
      ['mapping-version-changed', 'warning'],
    ],
  );
  for (const issue of followed.said.filter(({ severity }) => severity === 'warning'))
    assert.deepEqual(issue.place, { file: 'source.xlsx', sheet: 'Budget', cell: 'B3' });
});

test('a column, a sheet and a table that are gone stop the reading', () => {
  const without = oneSheet(
    ...title,
    ['Service', 'External income', 'FTE'],
    ['ICT', 100, 7],
    ['Personnel', 20, 3],
    ['Legal', 4, 1],
  );
  assert.deepEqual(
    codes(follow(proposed(before), without)).filter(([, severity]) => severity === 'error'),
    [['mapping-column-gone', 'error']],
  );
  const staff = {
    name: 'Staff',
    rows: [
      ['Service', 'Officers (FTE)', 'Staff (FTE)'],
      ['Fleet', 5, 1],
      ['Training', 3, 1],
    ],
  };
  const two = sourceWorkbook({ name: 'Budget', rows: [...title, heading, ...services] }, staff);
  const one = sourceWorkbook({ name: 'Budget', rows: [...title, heading, ...services] });
  const gone = follow(proposed(two), one);
  assert.deepEqual(codes(gone), [['mapping-sheet-gone', 'error']]);
  assert.deepEqual(gone.said[0]?.place, { file: 'source.xlsx', sheet: 'Staff', cell: 'A1' });
  const emptied = sourceWorkbook(
    { name: 'Budget', rows: [...title, heading, ...services] },
    { name: 'Staff', rows: [['To follow']] },
  );
  assert.deepEqual(codes(follow(proposed(two), emptied)), [['mapping-table-gone', 'error']]);
});

test('rows that are gone and rows that are new are named', () => {
  const now = oneSheet(
    ...title,
    heading,
    ['ICT', 1_000, 100, 7],
    ['Personnel', 500, 20, 3],
    ['Vehicle fleet', 40, 4, 1],
  );
  const followed = follow(proposed(before), now);
  assert.deepEqual(followed.gross, { ICT: 1_000, HR: 500, Fleet: 40 });
  const warnings = followed.said
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, message }) => [code, message]);
  assert.deepEqual(
    warnings.map(([code]) => code),
    ['mapping-row-gone', 'mapping-row-new'],
  );
  assert.match(warnings[0]?.[1] ?? '', /"Legal"/);
  assert.match(warnings[1]?.[1] ?? '', /"Vehicle fleet" \(Fleet\)/);
});
