import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaneFile } from '../../src/taskpane/paneFile';
import { sortDocuments } from '../../src/taskpane/sortDocuments';
import { aMapping } from './aMapping';

const file = (name: string, text: string): PaneFile => ({
  name,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});
const names = (files: readonly PaneFile[]) => files.map(({ name }) => name);

test('a mapping is told from a case file by the format that it names, whatever its name', async () => {
  const sorted = await sortDocuments([
    file('case.json', JSON.stringify({ format: 'hjw-case/1' })),
    file('what.json', JSON.stringify(aMapping)),
    file('budget.xlsx', 'PK'),
  ]);
  assert.deepEqual(names(sorted.files), ['case.json', 'budget.xlsx']);
  assert.deepEqual(sorted.mappings, [aMapping]);
  assert.deepEqual(sorted.issues, []);
});

test('a mapping with a fault is refused with what is wrong in it', async () => {
  const sorted = await sortDocuments([file('m.json', JSON.stringify({ ...aMapping, fingerprint: 7 }))]);
  assert.deepEqual([sorted.files, sorted.mappings], [[], []]);
  assert.deepEqual(
    sorted.issues.map(({ code, place }) => [code, place.file]),
    [['mapping-part', 'm.json']],
  );
});

test('what is no JSON at all is left for the reader of case files to name', async () => {
  assert.deepEqual(names((await sortDocuments([file('odd.json', 'Dear Treasurer')])).files), ['odd.json']);
});

test('a document that cannot be read any more is an issue', async t => {
  t.mock.method(console, 'warn', () => undefined);
  const gone: PaneFile = { name: 'gone.json', read: () => Promise.reject(new Error('moved')) };
  const sorted = await sortDocuments([gone]);
  assert.deepEqual(
    sorted.issues.map(({ code }) => code),
    ['file-unreadable'],
  );
});
