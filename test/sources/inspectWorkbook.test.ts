import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectWorkbook } from '../../src/sources/inspectWorkbook';
import { sourceWorkbook } from './sourceWorkbook';

test('inspection names sheets, hidden ones too, with range, headings, units, rows and totals of each table', () => {
  const bytes = sourceWorkbook(
    {
      name: 'Budget',
      hiddenColumns: [3],
      rows: [
        ['Mercia County Council'],
        ["Budget 2011/12 £'000"],
        ['Service', 'Employees', 'Premises', 'FTE'],
        ['ICT', 10, 1, 2],
        ['HR', 20, 2, 3],
        ['Total', 30, 3, 5],
        ['* a note'],
        [],
        ['Category', '£m'],
        ['Generic', 1],
        ['Specialist', 2],
      ],
    },
    {
      name: 'Old',
      visibility: 'hidden',
      rows: [
        ['Service', 'Gross £m'],
        ['ICT', 99],
      ],
    },
    { name: 'Notes', rows: [['Nothing but words']] },
  );
  const result = inspectWorkbook(bytes, 'mercia.xlsx');
  assert.ok(result.ok);
  const { sheets } = result.value;
  assert.deepEqual([result.value.organisation, result.value.year], ['Mercia County Council', '2011/12']);
  assert.deepEqual(
    sheets.map(sheet => [sheet.name, sheet.visibility, sheet.tables.map(table => table.range)]),
    [
      ['Budget', 'visible', ['A3:D6', 'A9:B11']],
      ['Old', 'hidden', ['A1:B2']],
      ['Notes', 'visible', []],
    ],
  );
  const [table] = sheets[0]?.tables ?? [];
  assert.deepEqual(
    table?.columns.map(column => [column.column, column.role, column.heading, column.unit, column.hidden]),
    [
      ['A', 'label', 'Service', null, false],
      ['B', 'amount', 'Employees', "£'000", false],
      ['C', 'amount', 'Premises', "£'000", true],
      ['D', 'amount', 'FTE', 'FTE', false],
    ],
  );
  assert.deepEqual([table.rows, table.totals], [2, ['Total']]);
  assert.deepEqual(
    result.issues.map(issue => issue.code),
    ['hidden-columns'],
  );
});

test('inspection names cells with errors and formulas without a value', () => {
  const bytes = sourceWorkbook({
    name: 'Budget',
    rows: [
      ['Service', 'Gross £m'],
      ['ICT', { value: { error: '#REF!' }, formula: 'SUM(#REF!)' }],
      ['HR', 2],
    ],
  });
  const result = inspectWorkbook(bytes, 'mercia-county-council.xlsx');
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.cell]),
    [['cell-fault', 'B2']],
  );
});

test('what is no workbook is refused', () => {
  const result = inspectWorkbook(new TextEncoder().encode('Service;Gross'), 'budget.xlsx');
  assert.ok(!result.ok);
});
