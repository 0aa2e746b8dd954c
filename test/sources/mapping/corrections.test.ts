import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeMapping } from '../../../src/sources/proposeMapping';
import { readSource } from '../../../src/sources/readSource';
import { codesOf, figuresOf } from '../readings';
import { oneSheet, type TestCell } from '../sourceWorkbook';
import { proposed, withColumn, withRow, withTable } from './correcting';
import { budget, readWith, title } from './correctedBudget';

test('a corrected measure makes income of a column of which nothing said what it counts', () => {
  const before = readWith(budget, proposed(budget));
  assert.deepEqual(figuresOf(before, 'externalIncome'), { ICT: 100, HR: 20, 'Blue team': 4 });
  const mapping = withColumn(proposed(budget), 'Misc', { measure: 'externalIncome' });
  assert.deepEqual(figuresOf(readWith(budget, mapping), 'externalIncome'), { ICT: 107, HR: 23, 'Blue team': 5 });
});

test('a corrected measure turns gross expenditure into net, from which gross is worked out', () => {
  const mapping = withColumn(proposed(budget), 'Gross expenditure', { measure: 'net' });
  assert.deepEqual(figuresOf(readWith(budget, mapping), 'grossExpenditure'), { ICT: 1_100, HR: 520, 'Blue team': 44 });
});

test('what a user calls gross expenditure is one more piece of it where the table states it in pieces', () => {
  const pieces = oneSheet(
    ...title,
    ['Service', 'Employees', 'Premises', 'Sundry'],
    ['ICT', 600, 300, 50],
    ['HR', 90, 5, 1],
  );
  const mapping = withColumn(proposed(pieces), 'Sundry', { measure: 'grossExpenditure' });
  assert.deepEqual(figuresOf(readWith(pieces, mapping), 'grossExpenditure'), { ICT: 950, HR: 96 });
});

test('a measure that a table cannot state is an error that names the column and what it can state', () => {
  const mapping = withColumn(proposed(budget), 'Misc', { measure: 'fundingGap' });
  const result = readSource(budget, 'source.xlsx', { mapping });
  assert.ok(!result.ok, 'read');
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place]),
    [['mapping-measure-unfit', { file: 'source.xlsx', sheet: 'Budget', cell: 'D4' }]],
  );
  assert.match(result.issues[0]?.remedy ?? '', /grossExpenditure, externalIncome/);
});

test('a corrected unit scales a column, and only that', () => {
  const mapping = withColumn(proposed(budget), 'External income', { unit: '£' });
  const reading = readWith(budget, mapping);
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 0.1, HR: 0.02, 'Blue team': 0.004 });
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 1_000, HR: 500, 'Blue team': 40 });
});

test('a unit that could not be known is refused, proposed all the same, and read once a user gives it', () => {
  const bytes = oneSheet(['Mercia County Council'], ['Service', 'Gross expenditure'], ['ICT', 2], ['HR', 1]);
  assert.deepEqual(codesOf(readSource(bytes, 'source.xlsx').issues), ['unit-unknown']);
  const proposal = proposeMapping(bytes, 'source.xlsx');
  assert.ok(proposal.ok, 'not proposed');
  assert.deepEqual(codesOf(proposal.issues), ['unit-unknown']);
  const column = proposal.value.tables[0]?.columns[1];
  assert.deepEqual([column?.role, column?.confidence], ['left out', 'low']);
  assert.match(column?.reason ?? '', /Nothing says in what unit/);
  const mapping = withColumn(proposal.value, 'Gross expenditure', { unit: '£m' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'grossExpenditure'), { ICT: 2_000, HR: 1_000 });
});

test('a corrected year decides which of several columns is the baseline', () => {
  const bytes = oneSheet(
    ...title,
    ['Service', 'Budget A 2010/11', 'Budget A 2012/13'],
    ['ICT', 10, 12],
    ['HR', 20, 22],
  );
  const plain = proposed(bytes);
  assert.deepEqual(figuresOf(readWith(bytes, plain), 'grossExpenditure'), { ICT: 12, HR: 22 });
  const mapping = withColumn(plain, 'Budget A 2010/11', { year: '2011/12' });
  const reading = readWith(bytes, mapping);
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 10, HR: 20 });
  assert.equal(reading.figures[0]?.year, '2011/12');
});

test('a year that Excel may have made of 11/12 is read once a user says which it is', () => {
  const bytes = oneSheet(
    ['Mercia County Council'],
    ["£'000", { value: 45_637, format: { numberFormat: 'd-mmm' } }, '2012/13'],
    ['Funding gap', 100, 200],
  );
  const refused = proposeMapping(bytes, 'source.xlsx');
  assert.deepEqual(codesOf(refused.issues), ['year-or-date']);
  assert.ok(refused.ok, 'not proposed');
  const [heading = ''] = refused.value.tables[0]?.columns[1]?.headings ?? [];
  const mapping = withColumn(refused.value, heading, { year: '2011/12' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'fundingGap', 'year'), { '2011/12': 100, '2012/13': 200 });
});

test('a corrected budget version takes another column as the baseline', () => {
  const bytes = oneSheet(
    ...title,
    ['Service', 'Gross budget', 'Gross revised budget'],
    ['ICT', 10, 12],
    ['HR', 20, 22],
  );
  assert.deepEqual(figuresOf(readWith(bytes, proposed(bytes)), 'grossExpenditure'), { ICT: 10, HR: 20 });
  const mapping = withColumn(proposed(bytes), 'Gross revised budget', { version: 'original budget' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'grossExpenditure'), { ICT: 12, HR: 22 });
});

test('a column that a user takes takes the place of the one that was chosen', () => {
  const bytes = oneSheet(...title, ['Service', 'Gross budget', 'Gross outturn'], ['ICT', 10, 12], ['HR', 20, 22]);
  const mapping = withColumn(proposed(bytes), 'Gross outturn', { take: true });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'grossExpenditure'), { ICT: 12, HR: 22 });
});

test('a corrected sign counts income the other way round', () => {
  const bytes = oneSheet(
    ...title,
    ['Service', 'Gross expenditure', 'External income'],
    ['ICT', 900, -100],
    ['HR', 500, -20],
  );
  assert.deepEqual(figuresOf(readWith(bytes, proposed(bytes)), 'externalIncome'), { ICT: 100, HR: 20 });
  const mapping = withColumn(proposed(bytes), 'External income', { sign: 'as stated' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'externalIncome'), { ICT: -100, HR: -20 });
});

test('a corrected sign stops a table of negative expenditure from being turned', () => {
  const bytes = oneSheet(...title, ['Service', 'Gross expenditure'], ['ICT', -900], ['HR', -500]);
  const plain = proposed(bytes);
  assert.equal(plain.tables[0]?.columns[1]?.sign, 'turned');
  assert.deepEqual(figuresOf(readWith(bytes, plain), 'grossExpenditure'), { ICT: 900, HR: 500 });
  const mapping = withColumn(plain, 'Gross expenditure', { sign: 'as stated' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'grossExpenditure'), { ICT: -900, HR: -500 });
});

test('a corrected service puts a row to a service of the model, and nothing is asked about it any more', () => {
  const plain = proposed(budget);
  const row = plain.tables[0]?.rows.find(({ label }) => label === 'Blue team');
  assert.deepEqual([row?.service, row?.confidence], ['Blue team', 'low']);
  const result = readSource(budget, 'source.xlsx', { mapping: withRow(plain, 'Blue team', { service: 'HR' }) });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(figuresOf(result.value, 'grossExpenditure'), { ICT: 1_000, HR: 540 });
  assert.deepEqual(codesOf(readSource(budget, 'source.xlsx').issues), ['service-unknown']);
  assert.deepEqual(result.issues, []);
});

test('a row that a user confirms as it was proposed is not asked about any more', () => {
  const result = readSource(budget, 'source.xlsx', { mapping: withRow(proposed(budget), 'Blue team') });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(result.issues, []);
  assert.equal(figuresOf(result.value, 'grossExpenditure')['Blue team'], 40);
});

test('services that no word tells are found where a user names them', () => {
  const bytes = oneSheet(...title, ['Area', 'Gross expenditure'], ['Blue', 10], ['Red', 20]);
  const mapping = withRow(withRow(proposed(bytes), 'Blue', { service: 'ICT' }), 'Red', { service: 'Legal' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'grossExpenditure'), { ICT: 10, Legal: 20 });
});

test('a service across the headings and one for a whole table are corrected too', () => {
  const across = oneSheet(...title, ['', 'ICT', 'HR', 'Blue'], ['Gross expenditure', 10, 20, 30]);
  const named = withColumn(proposed(across), 'Blue', { service: 'Fleet' });
  assert.deepEqual(figuresOf(readWith(across, named), 'grossExpenditure'), { ICT: 10, HR: 20, Fleet: 30 });
  const whole = oneSheet(...title, ['Line', 'Budget'], ['Employees', 10], ['Premises', 20]);
  const given = withTable(proposed(whole), 0, { service: 'Training', measure: 'grossExpenditure' });
  assert.deepEqual(figuresOf(readWith(whole, given), 'grossExpenditure'), { Training: 30 });
});

test('a corrected body is whose workbook it is, also where a title names the other', () => {
  const plain = proposed(budget);
  const mapping = { ...plain, organisation: { ...plain.organisation, by: 'user' as const, correction: 'HCC' } };
  const reading = readWith(budget, mapping);
  assert.deepEqual(reading.organisation, { code: 'HCC', name: 'Hampshire County Council' });
  assert.deepEqual([...new Set(reading.figures.map(figure => figure.organisation))], ['HCC']);
  assert.deepEqual(reading.mapping.organisation.code, 'Mercia County Council');
});

test('a corrected body of a row moves its figures to that body', () => {
  const rows: TestCell[][] = [
    ['Authority', 'Gross budget'],
    ['Hampshire', 10],
    ['Mercia', 20],
  ];
  const bytes = oneSheet(['Budgets 2011/12'], ["£'000"], ...rows);
  const mapping = withRow(proposed(bytes), 'Mercia', { body: 'HFRA' });
  assert.deepEqual(figuresOf(readWith(bytes, mapping), 'wholeBodyGross', 'organisation'), { HCC: 10, HFRA: 20 });
});
