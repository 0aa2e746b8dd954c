import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/sources/readSource';
import { codesOf, figuresOf, readGood } from './readings';
import { oneSheet, sourceWorkbook } from './sourceWorkbook';

test('an unknown service is kept under its own name and a likely one is named, both with a warning', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex Council £'000"],
      ['Service', 'Gross'],
      ['ICT', 1],
      ['Archaeology', 2],
      ['Estates strategy group', 3],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 1, Archaeology: 2, 'Estates & FM': 3 });
  const warned = reading.issues.map(issue => [issue.code, issue.place.cell]);
  assert.deepEqual(warned, [
    ['service-unknown', 'A4'],
    ['service-likely', 'A5'],
  ]);
});

test('hidden rows and columns are read and disclosed, hidden sheets are not read and named', () => {
  const reading = readGood(
    sourceWorkbook(
      {
        name: 'Budget',
        hiddenRows: [4],
        hiddenColumns: [3],
        rows: [
          ["Mercia County Council £'000"],
          ['Service', 'Employees', 'Premises'],
          ['ICT', 10, 1],
          ['HR', 20, 2],
          ['Total', 30, 3],
        ],
      },
      {
        name: 'Old',
        visibility: 'hidden',
        rows: [
          ['Service', 'Gross £m'],
          ['ICT', 99],
          ['HR', 98],
        ],
      },
      {
        name: 'Older',
        visibility: 'veryHidden',
        rows: [
          ['Service', 'Gross £m'],
          ['ICT', 97],
          ['HR', 96],
        ],
      },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 11, HR: 22 });
  assert.deepEqual(codesOf(reading.issues), ['hidden-columns', 'hidden-rows']);
  assert.deepEqual(
    reading.ignored.map(entry => [entry.text, entry.reason]),
    [
      ['Old', 'the sheet is hidden'],
      ['Older', 'the sheet is hidden'],
    ],
  );
});

test('two sheets that state the same staff differently give the first, with both figures in the warning', () => {
  const title = ["Mercia County Council 2011/12 £'000"];
  const reading = readGood(
    sourceWorkbook(
      { name: 'Budget', rows: [title, ['Service', 'Gross', 'FTE'], ['ICT', 10, 5], ['HR', 20, 6]] },
      { name: 'Posts', rows: [['Establishment'], ['Service', 'FTE'], ['ICT', 5.4], ['HR', 6]] },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'staff'), { ICT: 5, HR: 6 });
  const [issue] = reading.issues.filter(other => other.code === 'stated-twice');
  assert.match(issue?.message ?? '', /ICT 5 and 5\.4/);
});

test('a workbook without any figure for the model says so', () => {
  const result = readSource(oneSheet(['Minutes of a meeting'], ['Nothing to report']), 'minutes.xlsx');
  assert.deepEqual(codesOf(result.issues), ['source-empty']);
});

test('a workbook that names no body is taken as that of its file, with a warning', () => {
  const rows = [["Budget 2011/12 £'000"], ['Service', 'Gross'], ['ICT', 1], ['HR', 2]];
  const named = readGood(oneSheet(...rows), 'wessex-county-council.xlsx');
  assert.equal(named.organisation.name, 'Wessex County Council');
  const unnamed = readGood(oneSheet(...rows), 'final_v3.xlsx');
  assert.equal(unnamed.organisation.name, 'Final V3');
  assert.deepEqual(codesOf(unnamed.issues), ['body-unknown']);
});

test('the fingerprint changes with any byte of the file', () => {
  const [first, second] = [1, 2].map(value =>
    oneSheet(["Wessex Council £'000"], ['Service', 'Gross'], ['ICT', value], ['HR', 2]),
  );
  assert.equal(readGood(first!).fingerprint, readGood(first!).fingerprint);
  assert.notEqual(readGood(first!).fingerprint, readGood(second!).fingerprint);
});
