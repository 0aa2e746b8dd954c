import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

/** Waits until what the host has said has reached the handlers. */
async function delivered(): Promise<void> {
  await host.settled();
  await new Promise(resolve => setTimeout(resolve, 0));
}

test('a sheet tells of its own changes, with the value before and after', async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.onChanged.add(event => Promise.resolve(void heard.push(event)));
    sheet.load('id');
    await context.sync();
    sheet.getRange('D9').values = [[1]];
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('D9').values = [['two']];
    await context.sync();
    await delivered();
    assert.deepEqual(
      heard.map(({ type, address, worksheetId, changeType, source }) => [
        type,
        address,
        worksheetId,
        changeType,
        source,
      ]),
      Array.from({ length: 2 }, () => ['WorksheetChanged', 'D9', sheet.id, 'RangeEdited', 'Local']),
    );
    assert.deepEqual(heard[1]?.details, {
      valueBefore: 1,
      valueAfter: 'two',
      valueTypeBefore: 'Double',
      valueTypeAfter: 'String',
    });
    const range = heard[0]!.getRange(context).load('values');
    await context.sync();
    assert.deepEqual(range.values, [['two']]);
  });
});

test('a handler that is removed hears nothing more', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add(event => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await delivered();
    handler.remove();
    await context.sync();
    sheet.getRange('A2').values = [[1]];
    await context.sync();
    await delivered();
    assert.deepEqual(heard, ['A1']);
  });
});

test('the collection tells of changes, results, coming, going and activation of every sheet', async () => {
  const heard: (readonly [type: string, worksheetId: string, address?: string])[] = [];
  await onNewSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ type, worksheetId, address }) =>
      Promise.resolve(void heard.push([type, worksheetId, address])),
    );
    worksheets.onCalculated.add(({ type, worksheetId, address }) =>
      Promise.resolve(void heard.push([type, worksheetId, address])),
    );
    worksheets.onActivated.add(({ type, worksheetId }) => Promise.resolve(void heard.push([type, worksheetId])));
    worksheets.onAdded.add(({ type, worksheetId }) => Promise.resolve(void heard.push([type, worksheetId])));
    worksheets.onDeleted.add(({ type, worksheetId }) => Promise.resolve(void heard.push([type, worksheetId])));
    sheet.load('id');
    await context.sync();
    const other = worksheets.add().load('id');
    other.activate();
    sheet.getRange('B2').formulas = [['=40+2']];
    await context.sync();
    sheet.activate();
    other.delete();
    await context.sync();
    await delivered();
    assert.deepEqual(heard, [
      ['WorksheetAdded', other.id],
      ['WorksheetActivated', other.id],
      ['WorksheetChanged', sheet.id, 'B2'],
      ['WorksheetCalculated', sheet.id, 'B2'],
      ['WorksheetActivated', sheet.id],
      ['WorksheetDeleted', other.id],
    ]);
  });
});

test('a sheet tells when results on it change because of another sheet', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    const source = context.workbook.worksheets.add('Source');
    source.getRange('A1').values = [[1]];
    sheet.getRange('C3').formulas = [['=Source!A1*2']];
    await context.sync();
    await delivered();
    sheet.onCalculated.add(event => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    source.getRange('A1').values = [[2]];
    await context.sync();
    await delivered();
    assert.deepEqual(heard, ['C3']);
  });
});

test('with events switched off nobody hears anything', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.onChanged.add(event => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[1]];
    await context.sync();
    await delivered();
    assert.deepEqual(heard, ['A2']);
  });
});

test('selecting cells is told of', async () => {
  const heard: string[] = [];
  await onNewSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add(event => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    sheet.getRange('B2:C3').select();
    await context.sync();
    await delivered();
    assert.deepEqual(heard, ['B2:C3']);
  });
});

test('listeners of the host hear of every batch until they stop', async () => {
  let calls = 0;
  const stop = host.onChange(() => (calls += 1));
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await host.settled();
  assert.ok(calls > 0);
  stop();
  const before = calls;
  await onNewSheet((_sheet, context) => context.sync());
  await host.settled();
  assert.equal(calls, before);
});
