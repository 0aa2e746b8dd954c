import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOfficeInNode } from '../../../src/headless/loadOfficeInNode';
import { makeTestHost, officeError, startTestHost } from '../startTestHost';

const host = await startTestHost();

/** The classes of the client by name, as they stand in the loaded `Excel`. */
const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;

test('Office.onReady finds Excel on a PC', async () => {
  const { host: hostName, platform } = await Office.onReady();
  assert.deepEqual([hostName, platform], ['Excel', 'PC']);
});

test('the host claims ExcelApi up to 1.15 and no further', () => {
  const { requirements } = Office.context;
  assert.equal(requirements.isSetSupported('ExcelApi', '1.15'), true);
  assert.equal(requirements.isSetSupported('ExcelApi', '1.16'), false);
  assert.equal(requirements.isSetSupported('CustomFunctionsRuntime', '1.2'), true);
  assert.equal(requirements.isSetSupported('SharedRuntime', '1.1'), true);
});

test('every member that the host lists is one of Microsoft’s client', () => {
  const strangers = host.implementedMembers().filter(member => {
    const [type = '', name = ''] = member.replace('()', '').split('.');
    const prototype = classes[type]?.prototype;
    return prototype === undefined || !(name in prototype);
  });
  assert.deepEqual(strangers, []);
});

test('the list of members is sorted and tells methods from properties', () => {
  const members = host.implementedMembers();
  assert.deepEqual([...members].sort(), members);
  for (const member of ['Range.values', 'Range.getOffsetRange()', 'Worksheet.onChanged', 'WorksheetCollection.items']) {
    assert.ok(members.includes(member), member);
  }
});

test('a member that the host does not have is NotImplemented by its name, and recorded', async () => {
  const work = Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.load('items/type');
    await context.sync();
  });
  const error = await officeError(work);
  assert.equal(error.code, 'NotImplemented');
  assert.match(error.message, /Range\.conditionalFormats/);
  assert.ok(host.missingMembers().includes('Range.conditionalFormats'));
});

test('a method that the host does not have is NotImplemented by its name, and recorded', async () => {
  const work = Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').insert('Down');
    await context.sync();
  });
  assert.match((await officeError(work)).message, /Range\.insert\(\)/);
  assert.ok(host.missingMembers().includes('Range.insert()'));
});

test('errors of the client are errors of this realm', async () => {
  const work = Excel.run(async context => {
    context.workbook.worksheets.getItem('Nowhere').load('name');
    await context.sync();
  });
  const error = await officeError(work);
  assert.ok(error instanceof Error);
  assert.equal(error.debugInfo.errorLocation, 'WorksheetCollection.getItem');
});

test('the client loads once a process: again for the same host, never for another', async () => {
  await loadOfficeInNode(host);
  await assert.rejects(loadOfficeInNode(await makeTestHost()), /another host/);
});

test('statistics count what the client sent', async () => {
  const before = host.statistics;
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').load('name');
    await context.sync();
  });
  const after = host.statistics;
  assert.equal(after.batches, before.batches + 1);
  assert.ok(after.requestBytes > before.requestBytes);
  assert.ok(after.responseBytes > before.responseBytes);
  assert.ok(after.largestMessageBytes > 0);
});
