import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTables } from '../../../src/sources/tables/findTables';
import { readGrid } from '../../../src/sources/tables/readGrid';
import { headingText, rowText, type SheetTable } from '../../../src/sources/tables/sheetTable';
import { openPackage } from '../../../src/xlsx/openPackage';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { sourceWorkbook, type TestSheet } from '../sourceWorkbook';

function tablesOf(rows: TestSheet['rows'], more: Partial<TestSheet> = {}): readonly SheetTable[] {
  const opened = openPackage(sourceWorkbook({ name: 'Sheet', rows, ...more }), 'a.xlsx');
  assert.ok(opened.ok);
  const workbook = readWorkbook(opened.value);
  assert.ok(workbook.ok);
  return findTables(readGrid('a.xlsx', workbook.value, workbook.value.sheets[0]!));
}

function headingsOf(table: SheetTable | undefined): readonly string[] {
  return (table?.columns ?? []).map(column => headingText(column));
}

test('a group heading speaks for the columns it covers, merged or not, up to the next one', () => {
  const rows = [
    [null, 'Spending', null, 'Money in', null],
    ['Service', 'Pay', 'Other', 'Fees', 'Grants'],
    ['ICT', 1, 2, 3, 4],
  ];
  const expected = ['Service', 'Spending: Pay', 'Spending: Other', 'Money in: Fees', 'Money in: Grants'];
  assert.deepEqual(headingsOf(tablesOf(rows)[0]), expected);
  assert.deepEqual(headingsOf(tablesOf(rows, { merges: ['B1:C1', 'D1:E1'] })[0]), expected);
});

test('a title merged over the whole table is a caption, not a heading', () => {
  const rows = [['Budget of the Council'], ['Service', 'Pay', 'Other'], ['ICT', 1, 2]];
  const [table] = tablesOf(rows, { merges: ['A1:C1'] });
  assert.deepEqual(headingsOf(table), ['Service', 'Pay', 'Other']);
  assert.deepEqual(
    table?.captions.map(caption => caption.text),
    ['Budget of the Council'],
  );
});

test('a heading may run over two rows', () => {
  const [table] = tablesOf([
    [null, 'Net', 'Gross'],
    ['Service', 'expenditure', 'expenditure'],
    ['ICT', 1, 2],
  ]);
  assert.deepEqual(headingsOf(table), ['Service', 'Net expenditure', 'Gross expenditure']);
});

test('rows of words between figures head sections, and totals end them', () => {
  const [table] = tablesOf([
    ['Service', 'Pay', 'Other'],
    ['Resources'],
    ['ICT', 1, 2],
    ['Total Resources', 1, 2],
    [],
    ['Environment'],
    ['Fleet', 3, 4],
    ['Grand total', 4, 6],
  ]);
  const seen = table?.rows.map(row => [rowText(row), row.role, row.sections.map(section => section.text).join()]);
  assert.deepEqual(seen, [
    ['ICT', 'data', 'Resources'],
    ['Total Resources', 'total', 'Resources'],
    ['Fleet', 'data', 'Environment'],
    ['Grand total', 'total', 'Environment'],
  ]);
});

test('a row whose figures add up its column is a total, whatever it is called', () => {
  const sum = (formula: string): { value: number; formula: string } => ({ value: 3, formula });
  const [table] = tablesOf([
    ['Body', 'Pay'],
    ['A', 1],
    ['B', 2],
    ['ENGLAND', sum('SUM(B2:B3)')],
  ]);
  assert.deepEqual(
    table?.rows.map(row => row.role),
    ['data', 'data', 'total'],
  );
});

test('several tables on a sheet are parted by their headings or by a line that states a unit or a year', () => {
  const tables = tablesOf([
    ['Service', 'Pay £m'],
    ['ICT', 1],
    ['HR', 2],
    [],
    ["Funding gap £'000"],
    ['2011/12', 5],
    ['2012/13', 6],
    [],
    ['Category', 'Spend'],
    ['Generic', 7],
  ]);
  assert.deepEqual(
    tables.map(table => [table.area.top, table.area.bottom]),
    [
      [1, 3],
      [6, 7],
      [9, 10],
    ],
  );
});

test('codes are no figures, whether numbers or texts, and notes below are no rows', () => {
  const [table] = tablesOf([
    ['Cost centre', 'Service', 'Pay'],
    [10_023, 'ICT', 1],
    [10_024, 'HR', 2],
    ['* estimates'],
    ['Source: ledger'],
  ]);
  assert.deepEqual(
    table?.columns.map(column => column.role),
    ['code', 'label', 'amount'],
  );
  assert.equal(table.rows.length, 2);
});

test('formatted blank cells add nothing to a table', () => {
  const blank = { value: null, format: { bold: true } };
  const [table] = tablesOf([
    ['Service', 'Pay', blank],
    ['ICT', 1, blank],
    [blank, blank, blank],
    ['HR', 2, blank],
  ]);
  assert.deepEqual([table?.area.right, table?.area.bottom, table?.rows.length], [2, 4, 2]);
});
