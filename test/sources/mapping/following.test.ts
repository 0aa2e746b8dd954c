import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/sources/readSource';
import { figuresOf } from '../readings';
import { oneSheet, sourceWorkbook } from '../sourceWorkbook';
import { proposed, withColumn, withRow } from './correcting';
import { before, codes, follow, gross, heading, services, sums, title } from './followedForm';

test('inserted rows, moved columns, a renamed sheet and a renamed file are followed, and a note says so', () => {
  const now = sourceWorkbook({
    name: 'Month 7',
    rows: [
      ...title,
      ['Prepared for the committee'],
      [],
      ['Service', 'FTE', null, 'External income', 'Gross expenditure'],
      ...services.map(([name = null, spent = null, income = null, staff = null]) => [name, staff, null, income, spent]),
    ],
  });
  const followed = follow(proposed(before), now, 'month-7.xlsx');
  assert.deepEqual(followed.gross, gross);
  const notes = followed.said.filter(issue => issue.severity === 'note');
  assert.deepEqual(
    notes.map(issue => issue.place),
    [{ file: 'month-7.xlsx', sheet: 'Month 7', cell: 'A6' }],
  );
  assert.match(
    notes[0]?.message ?? '',
    /the sheet was called "Budget".*stood in A4:D8 and stands in A6:E9.*B to E, .*D to B/s,
  );
});

test('a correction goes with its column and its row wherever they move', () => {
  const corrected = withRow(withColumn(proposed(before), 'External income', { unit: '£' }), 'Legal', {
    service: 'Fleet',
  });
  const now = oneSheet(
    ...title,
    ['Service', 'FTE', 'External income', 'Gross expenditure'],
    ['Legal', 1, 4, 40],
    ['Personnel', 3, 20, 500],
    ['ICT', 7, 100, 1_000],
  );
  const result = readSource(now, 'source.xlsx', { mapping: corrected });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(figuresOf(result.value, 'grossExpenditure'), { Fleet: 40, HR: 500, ICT: 1_000 });
  assert.deepEqual(figuresOf(result.value, 'externalIncome'), { Fleet: 0.004, HR: 0.02, ICT: 0.1 });
});

test('headings and labels that are worded a little differently are followed with a note', () => {
  const now = oneSheet(
    ...title,
    ['Service', 'Gross expenditure (all funds)', 'External income', 'FTE'],
    ['ICT', 1_000, 100, 7],
    ['Personnel (people team)', 500, 20, 3],
    ['Legal', 40, 4, 1],
    sums,
  );
  const followed = follow(proposed(before), now);
  assert.deepEqual(followed.gross, gross);
  assert.deepEqual(codes(followed), [['mapping-followed', 'note']]);
  assert.match(followed.said[0]?.message ?? '', /"Personnel" is "Personnel \(people team\)"/);
});

test('a label that no longer says which service it is stays the service that it was', () => {
  const old = oneSheet(
    ...title,
    heading,
    ['ICT', 1_000, 100, 7],
    ['Health and wellbeing of staff', 40, 1, 1],
    ['Legal', 5, 1, 1],
  );
  const mapping = withRow(proposed(old), 'Health and wellbeing of staff', { service: 'Occupational Health' });
  const now = oneSheet(...title, heading, ['ICT', 1_000, 100, 7], ['Wellbeing of staff', 40, 1, 1], ['Legal', 5, 1, 1]);
  const followed = follow(mapping, now);
  assert.deepEqual(followed.gross, { ICT: 1_000, 'Occupational Health': 40, Legal: 5 });
  assert.deepEqual(codes(followed), [['mapping-followed', 'note']]);
});

test('a heading that loses the word for what it counts is read as before', () => {
  const old = oneSheet(
    ...title,
    ['Service', 'Gross expenditure', 'Income from other bodies'],
    ['ICT', 9, 2],
    ['HR', 8, 1],
  );
  const now = oneSheet(
    ...title,
    ['Service', 'Gross expenditure', 'Money from other bodies'],
    ['ICT', 9, 2],
    ['HR', 8, 1],
  );
  const result = readSource(now, 'source.xlsx', { mapping: proposed(old) });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(figuresOf(result.value, 'externalIncome'), { ICT: 2, HR: 1 });
  const again = readSource(now, 'source.xlsx', { mapping: result.value.mapping });
  assert.ok(again.ok, JSON.stringify(again.issues));
  assert.deepEqual(figuresOf(again.value, 'externalIncome'), { ICT: 2, HR: 1 });
  assert.deepEqual(again.issues, []);
});

test('a table that is now in two places is named: a copy elsewhere warns, two copies elsewhere stop the reading', () => {
  const rows = [...title, heading, ...services, sums];
  const copied = sourceWorkbook({ name: 'Budget', rows }, { name: 'Budget (2)', rows });
  const followed = follow(proposed(before), copied);
  assert.ok(
    codes(followed).some(([code, severity]) => code === 'mapping-table-ambiguous' && severity === 'warning'),
    JSON.stringify(followed.said),
  );
  assert.deepEqual(followed.gross, gross);
  const moved = sourceWorkbook({ name: 'April', rows }, { name: 'May', rows });
  const asked = follow(proposed(before), moved);
  const [issue] = asked.said.filter(({ severity }) => severity === 'error');
  assert.equal(issue?.code, 'mapping-table-ambiguous');
  assert.match(issue.message, /sheet "April", A4:D8; sheet "May", A4:D8/);
});

test('a body that goes by its later name is the same, another one stops the reading', () => {
  const workbook = (body: string): Uint8Array => oneSheet([body], ...title.slice(1), heading, ...services, sums);
  const police = proposed(workbook('Wessex Police Authority'));
  const renamed = readSource(workbook('Police and Crime Commissioner for Wessex'), 'source.xlsx', { mapping: police });
  assert.ok(renamed.ok, JSON.stringify(renamed.issues));
  assert.deepEqual([...new Set(renamed.value.figures.map(figure => figure.organisation))], ['Wessex Police Authority']);
  assert.deepEqual(
    renamed.issues.map(({ code }) => code),
    ['mapping-followed'],
  );
  const again = readSource(workbook('Police and Crime Commissioner for Wessex'), 'source.xlsx', {
    mapping: renamed.value.mapping,
  });
  assert.ok(again.ok, JSON.stringify(again.issues));
  assert.equal(again.value.figures[0]?.organisation, 'Wessex Police Authority');
  const other = follow(police, workbook('Borsetshire County Council'));
  assert.deepEqual(codes(other), [['mapping-body-changed', 'error']]);
});

test('a body that vanishes from a list of bodies stops the reading and is named', () => {
  const list = (...bodies: readonly string[]): Uint8Array =>
    oneSheet(
      ['Budgets 2011/12'],
      ["£'000"],
      ['Authority', 'Gross budget'],
      ...bodies.map((name, index) => [name, index + 1]),
    );
  const mapping = proposed(list('Hampshire', 'Hampshire Police Authority', 'Hampshire Combined Fire Authority'));
  const renamed = follow(mapping, list('Hampshire', 'Hampshire PCC', 'Hampshire Fire and Rescue Authority'));
  assert.deepEqual(codes(renamed), [['mapping-followed', 'note']]);
  const gone = follow(mapping, list('Hampshire', 'Hampshire Combined Fire Authority'));
  const [issue] = gone.said.filter(({ severity }) => severity === 'error');
  assert.equal(issue?.code, 'mapping-body-gone');
  assert.match(issue.message, /"Hampshire Police Authority"/);
});

test('in next year’s file a correction stays with the column of the base year, and the year is named', () => {
  const form = (first: number): Uint8Array => {
    const year = (from: number): string => `20${from}/${from + 1}`;
    return oneSheet(
      ['Mercia County Council'],
      [`Revenue budget ${year(first)}`],
      ["£'000"],
      [
        'Service',
        `Gross actual ${year(first - 1)}`,
        `Gross budget ${year(first)}`,
        `Gross forecast ${year(first + 1)}`,
      ],
      ['ICT', 1, 10, 100],
      ['HR', 2, 20, 200],
    );
  };
  const mapping = withColumn(proposed(form(11)), 'Gross budget 2011/12', { unit: '£' });
  const followed = follow(mapping, form(12));
  assert.deepEqual(followed.gross, { ICT: 0.01, HR: 0.02 });
  assert.deepEqual(codes(followed), [['mapping-year-changed', 'warning']]);
  assert.match(followed.said[0]?.message ?? '', /"Gross budget 2012\/13" was 2011\/12 and is 2012\/13 now/);
});
