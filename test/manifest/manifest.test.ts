// What Microsoft's schema does not catch and Excel answers with "the add-in is no longer available".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { attributeValues, projectRoot, readManifest } from './readManifest';

const elements = readManifest();
const named = (name: string) => elements.filter(element => element.name === name);
const resources = elements.filter(
  element => element.attributes['id'] !== undefined && element.path.includes('Resources'),
);
const addresses = attributeValues(elements, 'DefaultValue').filter(value => /^https?:/.test(value));

test('the office-addin-manifest tool reads the manifest as a task-pane add-in for workbooks', async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(projectRoot, 'manifest.xml'));
  assert.equal(info.officeAppType, 'TaskPaneApp');
  assert.deepEqual(info.hosts, ['Workbook']);
  assert.equal(info.permissions, 'ReadWriteDocument');
});

test('every resid names a resource, every resource is used, and no resid is longer than 32 characters', () => {
  const used = new Set(attributeValues(elements, 'resid'));
  const offered = new Set(resources.map(resource => resource.attributes['id']));
  assert.deepEqual([...used].sort(), [...offered].sort());
  for (const resid of used) assert.ok(resid.length <= 32, `${resid} has ${resid.length} characters`);
});

test('ids are unique', () => {
  const ids = attributeValues(elements, 'id');
  assert.equal(new Set(ids).size, ids.length);
});

test('short strings have at most 125 characters and long ones at most 250', () => {
  for (const { name, path, attributes } of elements) {
    if (name !== 'bt:String') continue;
    const most = path.includes('bt:ShortStrings') ? 125 : 250;
    assert.ok((attributes['DefaultValue'] ?? '').length <= most, `${attributes['id']} is too long`);
  }
});

test('the shared runtime, the pane, the ribbon and the functions page bear the same resid', () => {
  const resids = [
    ...named('Runtime').map(element => element.attributes['resid']),
    ...named('FunctionFile').map(element => element.attributes['resid']),
    ...named('SourceLocation')
      .filter(element => element.path.at(-1) === 'Page' || element.path.at(-1) === 'Action')
      .map(element => element.attributes['resid']),
  ];
  assert.deepEqual(
    resids,
    Array.from({ length: 4 }, () => 'Taskpane.Url'),
  );
  assert.deepEqual(
    named('Runtime').map(element => element.attributes['lifetime']),
    ['long'],
  );
});

test('every address is https and on one origin, so that a build can replace it', () => {
  assert.ok(addresses.length > 5);
  for (const address of addresses) assert.equal(new URL(address).origin, 'https://localhost:3000', address);
});

test('every icon is a PNG of the size that the manifest asks for', () => {
  const fileOf = new Map(
    named('bt:Image').flatMap(({ attributes }) =>
      attributes['id'] === undefined ? [] : [[attributes['id'], attributes['DefaultValue']]],
    ),
  );
  // The sizes of the two icons outside the ribbon are Microsoft's: IconUrl 32, HighResolutionIconUrl 64.
  const wanted = [
    ...named('bt:Image').flatMap(({ attributes: { size, resid } }) =>
      size === undefined || resid === undefined ? [] : [{ size: Number(size), address: fileOf.get(resid) }],
    ),
    { size: 32, address: named('IconUrl')[0]?.attributes['DefaultValue'] },
    { size: 64, address: named('HighResolutionIconUrl')[0]?.attributes['DefaultValue'] },
  ];
  assert.equal(wanted.length, 14);
  for (const { size, address } of wanted) {
    const bytes = readFileSync(join(projectRoot, new URL(address ?? '').pathname));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG', address);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [size, size], address);
  }
});

test('every button that runs a function names one that the ribbon code associates', () => {
  const names = named('FunctionName').map(element => element.text);
  const code = readFileSync(join(projectRoot, 'src/commands/commands.ts'), 'utf8');
  const associated = [...code.matchAll(/Office\.actions\.associate\('([^']+)'/g)].map(match => match[1]);
  assert.deepEqual(names, associated);
});

test('the version is that of package.json in four parts', () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  assert.deepEqual(
    named('Version').map(element => element.text),
    [`${version}.0`],
  );
});

test('the add-in asks for the API sets it is written for, and no more', () => {
  const sets = named('Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
  assert.deepEqual(sets, ['ExcelApi 1.12', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']);
});
