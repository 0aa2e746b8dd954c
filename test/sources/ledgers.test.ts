import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, figuresOf, readGood } from './readings';
import { oneSheet, sourceWorkbook } from './sourceWorkbook';

const title = ['Borsetshire District Council'];

function reasonsOf(reading: ReturnType<typeof readGood>): Readonly<Record<string, string>> {
  return Object.fromEntries(reading.ignored.map(entry => [entry.text, entry.reason]));
}

test('where all signs are reversed they are turned round, with a warning', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["Revenue budget 2011/12 £'000"],
      ['Service', 'Expenditure', 'Income', 'Net expenditure', 'FTE'],
      ['IT', -1_000, 100, -900, 12],
      ['HR', -500, 50, -450, 6],
      ['Total', -1_500, 150, -1_350, 18],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 1_000, HR: 500 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 100, HR: 50 });
  assert.deepEqual(figuresOf(reading, 'staff'), { ICT: 12, HR: 6 });
  assert.deepEqual(codesOf(reading.issues), ['signs-turned']);
  const net = reading.controls.find(control => control.place.cell === 'D6');
  assert.deepEqual([net?.stated.toNumber(), net?.difference.toNumber()], [1_350, 0]);
});

test('reversed signs of a ledger are turned, a single negative line of spending is not', () => {
  const reversed = readGood(
    oneSheet(
      title,
      ['Ledger 2011/12 £'],
      ['Service', 'Subjective', 'Budget'],
      ['ICT', 'Salaries', -5_000],
      ['ICT', 'Fees and charges', 400],
      ['HR', 'Salaries', -3_000],
    ),
  );
  assert.deepEqual(figuresOf(reversed, 'grossExpenditure'), { ICT: 5, HR: 3 });
  assert.deepEqual(figuresOf(reversed, 'externalIncome'), { ICT: 0.4 });
  const saving = readGood(
    oneSheet(
      title,
      ['Ledger 2011/12 £'],
      ['Service', 'Subjective', 'Budget'],
      ['ICT', 'Licence fees', 5_000],
      ['ICT', 'Agency staff', -1_000],
    ),
  );
  assert.deepEqual(figuresOf(saving, 'grossExpenditure'), { ICT: 4 });
  assert.deepEqual(codesOf(saving.issues), []);
});

test('ledger periods add up to the year, unless a column states the year', () => {
  const periods = Array.from({ length: 13 }, (_, index) => `Period ${index + 1}`);
  const amounts = (each: number, last: number): number[] => [...Array.from({ length: 12 }, () => each), last];
  const rows = [
    ['ICT', 'Salaries', ...amounts(1_000, 500)],
    ['ICT', 'Fees and charges', ...amounts(-100, 0)],
  ];
  const bare = readGood(oneSheet(title, ['Ledger 2011/12 (£)'], ['Service', 'Account', ...periods], ...rows));
  const withTotal = readGood(
    oneSheet(
      title,
      ['Ledger 2011/12 (£)'],
      ['Service', 'Account', ...periods, 'Total'],
      ...rows.map((row, index) => [...row, index === 0 ? 12_500 : -1_200]),
    ),
  );
  for (const reading of [bare, withTotal]) {
    assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 12.5 });
    assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 1.2 });
  }
  assert.match(reasonsOf(withTotal)['Period 7'] ?? '', /"Total"/);
});

test('months are periods of the year too', () => {
  const reading = readGood(
    oneSheet(title, ['Profiled budget 2011/12 (£)'], ['Service', 'Apr', 'May', 'Jun'], ['IT', 10, 20, 30]),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 0.06 });
});

test('a year that a budget states goes before its periods and before what is due to date', () => {
  const periods = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'P1', 'P2', 'Original budget', 'Latest budget'],
      ['IT', 8, 8, 100, 101],
    ),
  );
  const monitoring = readGood(
    oneSheet(
      title,
      ["Budget monitoring 2011/12 £'000"],
      ['Service', 'Budget to date', 'Actual to date', 'Annual budget', 'Forecast outturn'],
      ['IT', 50, 48, 100, 99],
    ),
  );
  for (const reading of [periods, monitoring]) {
    assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100 });
    assert.deepEqual(codesOf(reading.issues), []);
  }
});

test('reversed signs of a whole body are turned too, those of its funding gap are not', () => {
  const reading = readGood(
    sourceWorkbook(
      { name: 'Facts', rows: [title, ["2011/12 £'000"], ['Whole council gross budget', -50_000]] },
      { name: 'Gap', rows: [["£'000"], [null, '2012/13', '2013/14'], ['Cumulative funding gap', 500, -100]] },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'wholeBodyGross', 'organisation'), { 'Borsetshire District Council': 50_000 });
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 500, '2013/14': -100 });
});

test('quarters add up to the year, unless a column states the full year', () => {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
  const rows = [title, ["Profiled budget 2011/12 £'000"]];
  const bare = readGood(oneSheet(...rows, ['Service', ...quarters], ['IT', 25, 25, 25, 30]));
  const full = readGood(oneSheet(...rows, ['Service', ...quarters, 'Full year'], ['IT', 25, 25, 25, 30, 105]));
  for (const reading of [bare, full]) assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 105 });
});
