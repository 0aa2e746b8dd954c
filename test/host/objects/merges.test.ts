import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

function mergesOf(name: string): readonly string[] {
  return host.workbook.sheets.find(sheet => sheet.name === name)?.merges ?? [];
}

test('merged cells keep what the first of them holds', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['first', 2],
      [3, 4],
    ];
    range.merge();
    range.load('values');
    sheet.load('name');
    await context.sync();
    assert.deepEqual(range.values, [
      ['first', ''],
      ['', ''],
    ]);
    assert.deepEqual(mergesOf(sheet.name), ['A1:B2']);
    sheet.getRange('B2:C3').unmerge();
    await context.sync();
    assert.deepEqual(mergesOf(sheet.name), []);
  });
});

test('cells merged across are merged row by row', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').merge(true);
    sheet.load('name');
    await context.sync();
    assert.deepEqual(mergesOf(sheet.name), ['A1:C1', 'A2:C2']);
  });
});

test('cells of a table are not merged', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    sheet.tables.add('A1:B2', true);
    sheet.getRange('B2:C3').merge();
    assert.equal(await errorCode(context.sync()), 'InvalidOperation');
  });
});
