import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

/** The address, without the sheet, of the range that `find` leads to. */
async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onNewSheet(async (sheet, context) => {
    const range = find(sheet).load('address');
    await context.sync();
    return range.address.replace(/^.*!/, '');
  });
}

const places: readonly (readonly [name: string, find: (sheet: Excel.Worksheet) => Excel.Range, address: string])[] = [
  ['getCell counts from the range’s corner', sheet => sheet.getRange('B2:D9').getCell(1, 2), 'D3'],
  ['getCell may lie outside the range', sheet => sheet.getRange('B2').getCell(3, -1), 'A5'],
  ['getRow is one row of the range', sheet => sheet.getRange('B2:D9').getRow(2), 'B4:D4'],
  ['getColumn is one column of the range', sheet => sheet.getRange('B2:D9').getColumn(1), 'C2:C9'],
  ['getLastCell', sheet => sheet.getRange('B2:D9').getLastCell(), 'D9'],
  ['getLastRow', sheet => sheet.getRange('B2:D9').getLastRow(), 'B9:D9'],
  ['getLastColumn', sheet => sheet.getRange('B2:D9').getLastColumn(), 'D2:D9'],
  ['getOffsetRange moves', sheet => sheet.getRange('B2:D9').getOffsetRange(-1, 2), 'D1:F8'],
  ['getResizedRange grows by', sheet => sheet.getRange('B2:D9').getResizedRange(1, -1), 'B2:C10'],
  ['getAbsoluteResizedRange grows to', sheet => sheet.getRange('B2:D9').getAbsoluteResizedRange(1, 5), 'B2:F2'],
  ['getBoundingRect of an address', sheet => sheet.getRange('B2:C3').getBoundingRect('D5'), 'B2:D5'],
  ['getBoundingRect of a range', sheet => sheet.getRange('D5').getBoundingRect(sheet.getRange('B9')), 'B5:D9'],
  ['getIntersection', sheet => sheet.getRange('B2:D9').getIntersection('C8:F20'), 'C8:D9'],
  ['getEntireRow', sheet => sheet.getRange('B2:D3').getEntireRow(), '2:3'],
  ['getEntireColumn', sheet => sheet.getRange('B2:D3').getEntireColumn(), 'B:D'],
  ['an address may be absolute', sheet => sheet.getRange('$B$2:$D$9'), 'B2:D9'],
  ['an address may stand the wrong way round', sheet => sheet.getRange('D9:B2'), 'B2:D9'],
  ['getRangeByIndexes counts from 0', sheet => sheet.getRangeByIndexes(1, 1, 8, 3), 'B2:D9'],
  ['getCell of a sheet counts from 0', sheet => sheet.getCell(6, 27), 'AB7'],
  ['the last cell of a sheet', sheet => sheet.getCell(1_048_575, 16_383), 'XFD1048576'],
  ['the used range of an empty sheet is its first cell', sheet => sheet.getUsedRange(), 'A1'],
];

for (const [name, find, address] of places) {
  test(`${name}: ${address}`, async () => {
    assert.equal(await addressOf(find), address);
  });
}

const misplaced: readonly (readonly [name: string, find: (sheet: Excel.Worksheet) => Excel.Range])[] = [
  ['an address that is none', sheet => sheet.getRange('not an address')],
  ['an address on another sheet', sheet => sheet.getRange('Sheet1!A1')],
  ['a column beyond the last', sheet => sheet.getRange('XFE1')],
  ['a row above the first', sheet => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['a size of nothing', sheet => sheet.getRange('A1').getResizedRange(-1, 0)],
  ['a row outside the range', sheet => sheet.getRange('A1:B2').getRow(2)],
];

for (const [name, find] of misplaced) {
  test(`${name} is an InvalidArgument`, async () => {
    assert.equal(await errorCode(addressOf(find)), 'InvalidArgument');
  });
}

test('ranges that share no cell have no intersection', async () => {
  await onNewSheet(async (sheet, context) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('isNullObject');
    await context.sync();
    assert.equal(none.isNullObject, true);
    sheet.getRange('A1').getIntersection('B2');
    assert.equal(await errorCode(context.sync()), 'ItemNotFound');
  });
});

test('the used range counts formatted cells unless only values are asked for', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = 'red';
    const all = sheet.getUsedRangeOrNullObject().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const within = sheet.getRange('C:Z').getUsedRangeOrNullObject().load('address');
    const nothing = sheet.getRange('C:Z').getUsedRangeOrNullObject(true).load('isNullObject');
    await context.sync();
    assert.match(all.address, /!B2:D5$/);
    assert.match(values.address, /!B2$/);
    assert.match(within.address, /!D5$/);
    assert.equal(nothing.isNullObject, true);
  });
});

test('selecting cells brings their sheet on top', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    const top = context.workbook.worksheets.getActiveWorksheet().load('id');
    sheet.load('id');
    await context.sync();
    assert.match(selected.address, /!C3:D4$/);
    assert.match(active.address, /!C3$/);
    assert.equal(top.id, sheet.id);
  });
});

test('a range knows its sheet', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('worksheet/name');
    sheet.load('name');
    await context.sync();
    assert.equal(range.worksheet.name, sheet.name);
  });
});
