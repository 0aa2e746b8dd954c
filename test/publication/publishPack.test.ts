import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { WorkbookHost } from '../../src/host/createHost';
import { openPack } from '../../src/usecases/openPack';
import { publishDocument } from '../../src/usecases/publishDocument';
import { publishPack } from '../../src/usecases/publishPack';
import { partsOf } from '../host/savedWorkbook';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';
import { readPack } from './packFile';
import { DAY, packOf, sampleCase } from './packs';

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

const details = { now: DAY, contact: 'Joint working team, 01962 000000' };

test('a workbook without a model is published with an issue that says so', async () => {
  assert.ok(host.open(empty, 'empty.xlsx').ok);
  const published = await publishPack(details);
  assert.equal(published.ok, false);
  assert.deepEqual(
    published.issues.map(({ code }) => code),
    ['no-model'],
  );
});

test('the model in a workbook is published as its case is, in two round trips, and nothing is written', async () => {
  assert.ok(host.open(empty, 'model.xlsx').ok);
  await run(sampleRequest());
  const saved = partsOf(host.save());
  const { batches } = host.statistics;
  const published = await publishPack(details);
  assert.ok(published.ok);
  assert.ok(host.statistics.batches - batches <= 3, `${host.statistics.batches - batches} round trips`);
  assert.deepEqual(partsOf(host.save()), saved);
  assert.deepEqual(published.value.bytes, packOf(await sampleCase()).bytes);
  assert.equal(published.value.fileName, 'publication-pack-2026-11-22.xlsx');
});

test('a pack is opened as a workbook of its own by the real client, byte for byte', async () => {
  const published = await publishPack(details);
  assert.ok(published.ok);
  const sheets = host.workbook.sheets.map(({ name }) => name);
  const result = await openPack(published.value);
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(host.createdWorkbooks.at(-1), published.value.bytes);
  assert.deepEqual(
    host.workbook.sheets.map(({ name }) => name),
    sheets,
  );
});

test('an Excel that cannot open workbooks is named, with what to do instead', async t => {
  const published = await publishPack(details);
  assert.ok(published.ok);
  const { requirements } = Office.context;
  t.mock.method(
    requirements,
    'isSetSupported',
    (set: string, version: string) => set !== 'ExcelApi' || Number(version) < 1.8,
  );
  const opened = host.createdWorkbooks.length;
  const result = await openPack(published.value);
  assert.deepEqual(
    result.issues.map(({ code }) => code),
    ['excel-too-old'],
  );
  assert.equal(host.createdWorkbooks.length, opened);
});

test('title, publisher and contact stand on the Cover and among the properties as they were given', async () => {
  const published = await publishPack({
    ...details,
    title: 'Joint working <2011> & after',
    publisher: 'The "partnership"',
  });
  assert.ok(published.ok);
  const { sheets, properties } = readPack(published.value.bytes);
  const cover = sheets[0]?.cells.map(cell => String(cell.value)) ?? [];
  assert.equal(cover[0], 'Joint working <2011> & after');
  assert.ok(cover.includes('Published by: The "partnership"'));
  assert.ok(cover.includes('Date: 22 November 2026'));
  assert.ok(cover.some(text => text.endsWith('01962 000000')));
  assert.deepEqual(
    properties.children.map(({ text }) => text),
    ['Joint working <2011> & after', 'The "partnership"', 'en-GB'],
  );
});

test('without a contact there is a warning, and the bodies stand as the publisher', async () => {
  const published = await publishPack({ now: DAY });
  assert.ok(published.ok);
  assert.ok(published.issues.some(({ code, severity }) => code === 'publication-contact' && severity === 'warning'));
  const { properties } = readPack(published.value.bytes);
  assert.match(properties.children[1]?.text ?? '', /^Hampshire County Council \(HCC\); /);
});

test('a case document that is none is refused with its own issue', () => {
  const refused = publishDocument({ name: 'case.json', bytes: new TextEncoder().encode('{"format":') }, details);
  assert.equal(refused.ok, false);
  assert.equal(refused.issues[0]?.place.file, 'case.json');
});
