import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, startTestHost } from '../startTestHost';
import { readSaved } from '../savedWorkbook';

const host = await startTestHost();

test('Excel.createWorkbook opens the file that it is given, and leaves the open workbook as it is', async () => {
  await Excel.run(async context => {
    context.workbook.worksheets.add('Mine');
    await context.sync();
  });
  const bytes = host.save();
  await Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
  assert.deepEqual(host.createdWorkbooks.at(-1), bytes);
  assert.ok(host.workbook.sheets.some(({ name }) => name === 'Mine'));
});

test('without a file an empty workbook is opened', async () => {
  const before = host.createdWorkbooks.length;
  await Excel.createWorkbook();
  assert.equal(host.createdWorkbooks.length, before + 1);
  assert.equal(readSaved(host.createdWorkbooks.at(-1)!).sheets.length, 1);
});

test('a workbook that was made is opened in a later batch by its id', async () => {
  const before = host.createdWorkbooks.length;
  await Excel.run(async context => {
    // The public types leave out what the function of the namespace does in one go.
    const application = context.workbook.application as unknown as {
      createWorkbook(): { load(names: string): void; readonly id: string; open(): void };
    };
    const made = application.createWorkbook();
    made.load('id');
    await context.sync();
    assert.notEqual(made.id, '');
    assert.equal(host.createdWorkbooks.length, before);
    made.open();
    await context.sync();
  });
  assert.equal(host.createdWorkbooks.length, before + 1);
});

test('what is no base64 and what is no workbook is refused', async () => {
  const before = host.createdWorkbooks.length;
  assert.equal(await errorCode(Excel.createWorkbook('not base64!')), 'InvalidArgument');
  assert.equal(await errorCode(Excel.createWorkbook(btoa('no zip'))), 'InvalidArgument');
  assert.equal(host.createdWorkbooks.length, before);
});
