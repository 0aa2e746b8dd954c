import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, startTestHost } from '../startTestHost';

await startTestHost();

test('settings keep any value that JSON can say, and dates', async () => {
  await Excel.run(async context => {
    const { settings } = context.workbook;
    settings.add('list', [1, 'two', { three: null }]);
    settings.add('day', new Date(Date.UTC(2012, 3, 1)));
    settings.add('list', 'replaced');
    const list = settings.getItem('list').load('value');
    const day = settings.getItem('day').load('value');
    const count = settings.getCount();
    const missing = settings.getItemOrNullObject('nothing').load('isNullObject');
    await context.sync();
    assert.equal(list.value, 'replaced');
    assert.deepEqual(day.value, new Date(Date.UTC(2012, 3, 1)));
    assert.equal(count.value, 2);
    assert.equal(missing.isNullObject, true);
    list.delete();
    settings.load('items/key');
    await context.sync();
    assert.deepEqual(
      settings.items.map(({ key }) => key),
      ['day'],
    );
    settings.getItem('list');
    assert.equal(await errorCode(context.sync()), 'ItemNotFound');
  });
});

test('settings of the document are the same as those of the workbook', async () => {
  const { settings } = Office.context.document;
  settings.set('shared', { from: 'document' });
  const { status } = await new Promise<Office.AsyncResult<void>>(resolve => settings.saveAsync(resolve));
  assert.equal(status, 'succeeded');
  await Excel.run(async context => {
    const shared = context.workbook.settings.getItem('shared').load('value');
    await context.sync();
    assert.deepEqual(shared.value, { from: 'document' });
  });
});

test('parts of custom XML are found by namespace and id, read, replaced and deleted', async () => {
  await Excel.run(async context => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<case xmlns="urn:test:case">one</case>');
    customXmlParts.add('<?xml version="1.0"?><t:other xmlns:t="urn:test:other"/>');
    const scoped = customXmlParts.getByNamespace('urn:test:case');
    scoped.load('items/id, items/namespaceUri');
    const nothing = customXmlParts.getByNamespace('urn:test:none').getOnlyItemOrNullObject();
    nothing.load('isNullObject');
    const count = customXmlParts.getCount();
    await context.sync();
    assert.deepEqual(
      scoped.items.map(({ namespaceUri }) => namespaceUri),
      ['urn:test:case'],
    );
    assert.equal(nothing.isNullObject, true);
    assert.equal(count.value, 2);
    const part = customXmlParts.getItem(scoped.items[0]!.id);
    part.setXml('<case xmlns="urn:test:case">two &amp; more</case>');
    const xml = part.getXml();
    const only = customXmlParts.getByNamespace('urn:test:other').getOnlyItem();
    only.delete();
    const left = customXmlParts.getCount();
    await context.sync();
    assert.equal(xml.value, '<case xmlns="urn:test:case">two &amp; more</case>');
    assert.equal(left.value, 1);
  });
});

test('what is no XML is an InvalidArgument', async () => {
  const work = Excel.run(async context => {
    context.workbook.customXmlParts.add('<case>');
    await context.sync();
  });
  assert.equal(await errorCode(work), 'InvalidArgument');
});

test('the title and author of the workbook are read back', async () => {
  await Excel.run(async context => {
    const { properties } = context.workbook;
    properties.title = 'Joint working';
    properties.author = 'A finance officer';
    properties.load('title, author');
    await context.sync();
    assert.deepEqual([properties.title, properties.author], ['Joint working', 'A finance officer']);
  });
});
