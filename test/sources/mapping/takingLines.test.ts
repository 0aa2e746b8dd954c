import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, type SourceReading } from '../../../src/sources/readSource';
import { codesOf, figuresOf } from '../readings';
import { oneSheet, sourceWorkbook } from '../sourceWorkbook';
import { proposed, withColumn, withRow, withSheet, withTable } from './correcting';
import { budget, readWith, title } from './correctedBudget';

test('a row, a column, a table and a sheet that a user leaves out are left out and listed', () => {
  const staff = { name: 'Staff', rows: [['Mercia County Council'], ['Service', 'FTE'], ['ICT', 5], ['HR', 3]] };
  const rows = [...title, ['Service', 'Gross expenditure', 'External income'], ['ICT', 10, 1], ['HR', 20, 2]];
  const bytes = sourceWorkbook({ name: 'Budget', rows }, staff);
  const plain = proposed(bytes);
  assert.deepEqual(figuresOf(readWith(bytes, withRow(plain, 'HR', { take: false })), 'grossExpenditure'), { ICT: 10 });
  const withoutIncome = readWith(bytes, withColumn(plain, 'External income', { take: false }));
  assert.deepEqual(figuresOf(withoutIncome, 'externalIncome'), {});
  const reasons = ({ ignored }: SourceReading): readonly string[] =>
    ignored.map(({ place, reason }) => `${place.sheet ?? ''}!${place.cell ?? ''} ${reason}`);
  assert.ok(reasons(withoutIncome).includes('Budget!C4 the mapping leaves it out'), reasons(withoutIncome).join());
  const withoutTable = readWith(bytes, withTable(plain, 1, { take: false }));
  assert.deepEqual(figuresOf(withoutTable, 'staff'), {});
  assert.ok(reasons(withoutTable).includes('Staff! the mapping leaves it out'), reasons(withoutTable).join());
  const withoutSheet = readWith(bytes, withSheet(plain, 'Staff', false));
  assert.deepEqual(figuresOf(withoutSheet, 'staff'), {});
  assert.ok(reasons(withoutSheet).includes('Staff! the mapping leaves it out'), reasons(withoutSheet).join());
});

test('a hidden sheet, a front-line service and a total that a user takes are read', () => {
  const hidden = sourceWorkbook(
    {
      name: 'Budget',
      rows: [...title, ['Service', 'Gross expenditure'], ['ICT', 10], ['Libraries', 20], ['Sum total', 5]],
    },
    {
      name: 'Staff',
      visibility: 'hidden',
      rows: [
        ['Service', 'FTE'],
        ['ICT', 5],
        ['HR', 3],
      ],
    },
  );
  const plain = proposed(hidden);
  assert.equal(plain.tables[0]?.rows.find(({ label }) => label === 'Libraries')?.role, 'front line');
  assert.deepEqual(figuresOf(readWith(hidden, withSheet(plain, 'Staff', true)), 'staff'), { ICT: 5, HR: 3 });
  const libraries = readWith(hidden, withRow(plain, 'Libraries', { take: true }));
  assert.deepEqual(figuresOf(libraries, 'grossExpenditure'), { ICT: 10, Libraries: 20 });
  const total = readWith(hidden, withRow(plain, 'Sum total', { take: true, service: 'Fleet' }));
  assert.deepEqual(figuresOf(total, 'grossExpenditure'), { ICT: 10, Fleet: 5 });
});

test('what is taken without anything that says what it counts is asked about', () => {
  const mapping = withColumn(proposed(budget), 'Misc', { take: true });
  const result = readSource(budget, 'source.xlsx', { mapping });
  assert.ok(!result.ok, 'read');
  assert.deepEqual(codesOf(result.issues), ['mapping-measure-needed']);
});

test('a row’s correction counts before its column’s', () => {
  const byColumn = withColumn(proposed(budget), 'Gross expenditure', { unit: '£m' });
  const mapping = withRow(byColumn, 'HR', { unit: '£' });
  assert.deepEqual(figuresOf(readWith(budget, mapping), 'grossExpenditure'), {
    ICT: 1_000_000,
    HR: 0.5,
    'Blue team': 40_000,
  });
});

test('a correction that fits nothing in the file any more is named', () => {
  const mapping = withColumn(withRow(proposed(budget), 'Blue team', { service: 'HR' }), 'Misc', { take: false });
  const now = oneSheet(
    ...title,
    ['Service', 'Gross expenditure', 'External income'],
    ['ICT', 1_000, 100],
    ['HR', 500, 20],
  );
  const result = readSource(now, 'source.xlsx', { mapping });
  assert.ok(result.ok, JSON.stringify(result.issues));
  const lost = result.issues.filter(issue => issue.code === 'mapping-correction-lost');
  assert.deepEqual(
    lost.map(issue => [issue.severity, /correction of (.*) fits/.exec(issue.message)?.[1]]),
    [
      ['warning', 'the column "Misc" (take: false)'],
      ['warning', 'the row "Blue team" (service: HR)'],
    ],
  );
});
