import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

const people = [
  ['Body', 'FTE'],
  ['HCC', 1051],
  ['HC', 345],
];

test('a table of cells has their headings, its body and a style', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').values = people;
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'People';
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    table.load('id, name, style, showHeaders, showFilterButton, showTotals');
    const [whole, headings, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of [whole, headings, body]) range.load('address, values');
    await context.sync();
    assert.deepEqual(
      [table.name, table.style, table.showHeaders, table.showFilterButton, table.showTotals],
      ['People', 'TableStyleLight9', true, false, false],
    );
    assert.match(whole.address, /!B2:C4$/);
    assert.deepEqual(headings.values, [['Body', 'FTE']]);
    assert.deepEqual(body.values, people.slice(1));
    const found = context.workbook.tables.getItem('PEOPLE').load('id, worksheet/id');
    sheet.load('id');
    await context.sync();
    assert.deepEqual([found.id, found.worksheet.id], [table.id, sheet.id]);
  });
});

test('headings become distinct texts', async () => {
  await onNewSheet(async (sheet, context) => {
    const headings = sheet.getRange('A1:D1');
    headings.values = [[2012, 'Total', '', 'total']];
    sheet.getRange('A2').values = [[1]];
    sheet.tables.add('A1:D2', true);
    headings.load('values');
    await context.sync();
    assert.deepEqual(headings.values, [['2012', 'Total', 'Column3', 'total2']]);
  });
});

test('a table can be resized below its heading row', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C4').values = [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.resize('A1:C4');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    assert.match(body.address, /!A2:C4$/);
    table.resize('A2:C4');
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
  });
});

test('formulas may speak of a table’s columns', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = people;
    sheet.tables.add('A1:B3', true).name = 'Staff';
    const cell = sheet.getRange('D1');
    cell.formulas = [['=SUM(Staff[FTE])']];
    cell.load('values');
    await context.sync();
    assert.deepEqual(cell.values, [[1396]]);
  });
});

test('deleting a table empties its cells, clearing all of its cells takes the table away', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = people;
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    table.delete();
    const cells = sheet.getUsedRangeOrNullObject().load('isNullObject');
    await context.sync();
    assert.equal(cells.isNullObject, true);
    sheet.getRange('A1:B3').values = people;
    sheet.tables.add('A1:B3', true);
    sheet.getRange().clear();
    const count = sheet.tables.getCount();
    await context.sync();
    assert.equal(count.value, 0);
  });
});

test('tables do not overlap, and their names are words that no other table or name has', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = people;
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.tables.add('B3:C5', true);
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    table.name = 'two words';
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    context.workbook.names.add('Taken', '=1');
    table.name = 'Taken';
    assert.equal(await errorCode(context.sync()), 'ItemAlreadyExists');
    sheet.tables.getItem('Missing');
    assert.equal(await errorCode(context.sync()), 'ItemNotFound');
  });
});
