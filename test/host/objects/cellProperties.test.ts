import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceWorkbook } from '../../sources/sourceWorkbook';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

test('the looks of every cell are told as they were asked for, and nothing else', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B1:B2').format.font.bold = true;
    sheet.getRange('A2').format.indentLevel = 2;
    const looks = sheet.getRange('A1:B2').getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    await context.sync();
    assert.deepEqual(looks.value, [
      [{ format: { font: { bold: false }, indentLevel: 0 } }, { format: { font: { bold: true }, indentLevel: 0 } }],
      [{ format: { font: { bold: false }, indentLevel: 2 } }, { format: { font: { bold: true }, indentLevel: 0 } }],
    ]);
  });
});

test('what differs among the cells of a row or a column is null', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B1:B2').format.font.bold = true;
    const rows = sheet.getRange('A1:B2').getRowProperties({ format: { font: { bold: true } } });
    const columns = sheet.getRange('A1:B2').getColumnProperties({ format: { font: { bold: true } } });
    await context.sync();
    assert.deepEqual(
      rows.value.map(row => row.format?.font?.bold),
      [null, null],
    );
    assert.deepEqual(
      columns.value.map(column => column.format?.font?.bold),
      [false, true],
    );
  });
});

test('rows and columns that the file hides are told, one by one and of a range', async () => {
  const rows = [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  assert.ok(host.open(sourceWorkbook({ name: 'Data', rows, hiddenRows: [2], hiddenColumns: [2] }), 'data.xlsx').ok);
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const range = sheet.getRange('A1:B3');
    const lines = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const hidden = sheet.getRange('A2:B2').load('rowHidden');
    range.load('rowHidden, columnHidden');
    await context.sync();
    assert.deepEqual(lines.value, [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ]);
    assert.deepEqual(columns.value, [{ columnHidden: false }, { columnHidden: true }]);
    assert.deepEqual([hidden.rowHidden, range.rowHidden, range.columnHidden], [true, null, null]);
  });
});

test('whole columns and what the host does not know are refused', async () => {
  await onNewSheet(async (sheet, context) => {
    await context.sync();
    sheet.getRange('A:A').getCellProperties({ format: { indentLevel: true } });
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    sheet.getRange('A1').getCellProperties({ style: true });
    assert.equal(await errorCode(context.sync()), 'NotImplemented');
  });
});

test('merged areas are told, those that only touch a range among them, and none is the null object', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').merge();
    sheet.getRange('E1:F1').merge();
    const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    const none = sheet.getRange('A9').getMergedAreasOrNullObject().load('isNullObject');
    await context.sync();
    assert.deepEqual(
      merged.areas.items.map(({ address }) => address.replace(/^.*!/, '')),
      ['B2:C3'],
    );
    assert.equal(none.isNullObject, true);
  });
});

test('the selection is told as areas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRanges();
    selected.areas.load('items/address');
    await context.sync();
    assert.deepEqual(
      selected.areas.items.map(({ address }) => address.replace(/^.*!/, '')),
      ['B2:C3'],
    );
  });
});

test('formulas of a sheet go on being calculated when it is renamed', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
    await context.sync();
    sheet.name = 'Renamed sheet';
    await context.sync();
    sheet.getRange('A1').values = [[41]];
    const sum = sheet.getRange('A2').load('values');
    await context.sync();
    assert.deepEqual(sum.values, [[42]]);
  });
});
