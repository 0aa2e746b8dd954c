import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/sources/readSource';
import { codesOf, figuresOf, readGood } from './readings';
import { oneSheet, sourceWorkbook, type TestCell } from './sourceWorkbook';

test('beside its components only the cumulative gap is the gap, and its yearly steps are not', () => {
  const reading = readGood(
    oneSheet(
      ['Mercia County Council'],
      ['Medium term financial plan £m'],
      [null, '2012/13', '2013/14', '2014/15'],
      ['Pressures', 5, 9, 12],
      ['Resources', -3, -4, -4],
      ['Cumulative funding gap', 2, 5, 8],
      ['Gap arising in year', 2, 3, 3],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 2_000, '2013/14': 5_000, '2014/15': 8_000 });
});

test('under "surplus/(deficit)" a bracket is a gap and a plain number a surplus', () => {
  const reading = readGood(
    oneSheet(
      ['Mercia County Council'],
      ['Medium term financial plan £m'],
      [null, '2012/13', '2013/14'],
      ['Budget surplus/(deficit)', '(2.0)', 1],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 2_000, '2013/14': -1_000 });
});

test('years may stand down; a date that Excel may have made of one is refused, not guessed', () => {
  const withFirst = (first: TestCell): Uint8Array =>
    oneSheet(
      ['Mercia County Council'],
      ['Year', 'Cumulative shortfall £k'],
      [first, 100],
      ['2012-13', 250],
      ['FY14', 400],
    );
  const reading = readGood(withFirst('11/12'));
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2011/12': 100, '2012/13': 250, '2013/14': 400 });
  const refused = readSource(withFirst({ value: 45_637, format: { numberFormat: 'd-mmm' } }), 'a.xlsx');
  assert.deepEqual(
    refused.issues.map(issue => [issue.code, issue.place.cell]),
    [['year-or-date', 'A3']],
  );
});

test('a gap without a year fails and names the cell', () => {
  const result = readSource(oneSheet(['Mercia County Council'], ['Funding gap (£k)', 100]), 'a.xlsx');
  assert.ok(!result.ok);
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.cell]),
    [['year-unknown', 'B2']],
  );
});

test('of two gaps before and after savings the first is taken, with a warning', () => {
  const reading = readGood(
    oneSheet(
      ['Mercia County Council £m'],
      [null, '2012/13', '2013/14'],
      ['Funding gap before savings', 5, 9],
      ['Funding gap after savings', 2, 3],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 5_000, '2013/14': 9_000 });
  assert.deepEqual(codesOf(reading.issues), ['gap-stated-twice']);
});

test('totals for the services in scope are held against the services, the whole council is told apart', () => {
  const reading = readGood(
    sourceWorkbook(
      {
        name: 'Facts',
        rows: [
          ['Mercia County Council'],
          ['Key facts 2011/12'],
          ['In-scope services: net budget £m', 1.1],
          ['In-scope services: FTE', 31],
          ['Whole council: gross budget £m', 1_900.5],
          ['Whole council: net budget £m', 700.1],
          ['Whole council: total FTE', 28_000],
        ],
      },
      {
        name: 'Services',
        rows: [["2011/12 £'000"], ['Service', 'Gross', 'Income', 'FTE'], ['ICT', 1_000, 100, 20], ['HR', 250, 50, 10]],
      },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'wholeBodyGross', 'organisation'), { 'Mercia County Council': 1_900_500 });
  assert.deepEqual(figuresOf(reading, 'wholeBodyNet', 'organisation'), { 'Mercia County Council': 700_100 });
  assert.deepEqual(figuresOf(reading, 'wholeBodyStaff', 'organisation'), { 'Mercia County Council': 28_000 });
  const controls = reading.controls.map(control => [
    control.measure,
    control.stated.toNumber(),
    control.difference.toNumber(),
  ]);
  assert.deepEqual(controls, [
    ['net', 1_100, 0],
    ['staff', 31, 1],
  ]);
});

test('yearly steps of a gap are added up to the cumulative gap, with a warning', () => {
  const reading = readGood(
    oneSheet(
      ['Mercia County Council'],
      ['Medium term financial strategy £m'],
      [null, '2012/13', '2013/14', '2014/15'],
      ['Additional savings required each year', 5, 4, -1],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 5_000, '2013/14': 9_000, '2014/15': 8_000 });
  assert.deepEqual(codesOf(reading.issues), ['gap-steps-added']);
});

test('a gap is taken as it stands, with a warning, where a total adds its years up or it is called annual', () => {
  const summed = readGood(
    oneSheet(
      ['Mercia County Council'],
      ['Medium term financial strategy £m'],
      [null, '2012/13', '2013/14', 'Total'],
      ['Budget shortfall', 5, 4, 9],
    ),
  );
  const annual = readGood(
    oneSheet(['Mercia County Council £m'], [null, '2012/13', '2013/14'], ['Annual budget shortfall', 5, 4]),
  );
  for (const reading of [summed, annual]) {
    assert.deepEqual(figuresOf(reading, 'fundingGap', 'year'), { '2012/13': 5_000, '2013/14': 4_000 });
    assert.deepEqual(codesOf(reading.issues), ['gap-basis-unclear']);
  }
});
