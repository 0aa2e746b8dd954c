import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFiles,
  addMappings,
  addOpen,
  hasSources,
  nothingChosen,
  removeFile,
  removeMapping,
  removeOpen,
} from '../../src/taskpane/chosenFiles';
import type { PaneFile } from '../../src/taskpane/paneFile';
import { aMapping } from './aMapping';

const file = (name: string, byte = 0): PaneFile => ({ name, read: () => Promise.resolve(Uint8Array.of(byte)) });
const budget = { kind: 'sheet', sheet: 'Budget' } as const;
const staff = { kind: 'table', name: 'Staff' } as const;

test('a JSON file becomes the case file and everything else a source, in the order of choosing', () => {
  const chosen = addFiles(nothingChosen, [file('b.xlsx'), file('Case.JSON'), file('a.xls')]);
  assert.deepEqual(
    chosen.sources.map(one => one.name),
    ['b.xlsx', 'a.xls'],
  );
  assert.equal(chosen.caseFile?.name, 'Case.JSON');
});

test('a file chosen again takes the place of the one of its name', async () => {
  const chosen = addFiles(addFiles(nothingChosen, [file('a.xlsx', 1), file('b.xlsx', 2)]), [file('a.xlsx', 3)]);
  assert.deepEqual(
    chosen.sources.map(one => one.name),
    ['a.xlsx', 'b.xlsx'],
  );
  assert.deepEqual(await chosen.sources[0]?.read(), Uint8Array.of(3));
});

test('a second case file takes the place of the first', () => {
  const chosen = addFiles(nothingChosen, [file('one.json'), file('two.json')]);
  assert.equal(chosen.caseFile?.name, 'two.json');
});

test('removing takes out the file of that name and nothing else', () => {
  const chosen = removeFile(addFiles(nothingChosen, [file('a.xlsx'), file('b.xlsx'), file('c.json')]), 'a.xlsx');
  assert.deepEqual(
    chosen.sources.map(one => one.name),
    ['b.xlsx'],
  );
  assert.equal(chosen.caseFile?.name, 'c.json');
  assert.equal(removeFile(chosen, 'c.json').caseFile, null);
});

test('a part of the open workbook is chosen once, however often it is added, and can be taken out again', () => {
  const chosen = addOpen(addOpen(nothingChosen, [budget, staff]), [budget]);
  assert.deepEqual(chosen.open, [budget, staff]);
  assert.deepEqual(removeOpen(chosen, { kind: 'sheet', sheet: 'Budget' }).open, [staff]);
});

test('parts of the open workbook are sources, a case file alone is none', () => {
  assert.equal(hasSources(addFiles(nothingChosen, [file('case.json')])), false);
  assert.equal(hasSources(addOpen(nothingChosen, [budget])), true);
});

test('a mapping takes the place of the one that was made of a file of the same name', () => {
  const later = { ...aMapping, year: '2012/13' };
  const chosen = addMappings(addMappings(nothingChosen, [aMapping]), [later]);
  assert.deepEqual(chosen.mappings, [later]);
  assert.deepEqual(removeMapping(chosen, aMapping.file).mappings, []);
});
