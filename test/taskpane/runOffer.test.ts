import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFiles, addOpen, nothingChosen } from '../../src/taskpane/chosenFiles';
import type { PaneFile } from '../../src/taskpane/paneFile';
import { runOffer } from '../../src/taskpane/runOffer';

const file = (name: string): PaneFile => ({ name, read: () => Promise.resolve(new Uint8Array()) });
const offered = (...args: Parameters<typeof runOffer>) => {
  const { first, second } = runOffer(...args);
  return [first, second];
};

test('with nothing chosen the model is run again', () => {
  assert.deepEqual(offered(nothingChosen, true), ['run again', null]);
  assert.deepEqual(offered(nothingChosen, false), ['run again', null]);
});

test('sources without a model are run', () => {
  assert.deepEqual(offered(addFiles(nothingChosen, [file('a.xlsx')]), false), ['run', null]);
});

test('sources for a model that stands are compared first, and may be run without comparing', () => {
  assert.deepEqual(offered(addFiles(nothingChosen, [file('a.xlsx')]), true), ['compare', 'run']);
  assert.deepEqual(offered(addOpen(nothingChosen, [{ kind: 'sheet', sheet: 'Budget' }]), true), ['compare', 'run']);
});

test('a case file is run at once, with sources or without', () => {
  assert.deepEqual(offered(addFiles(nothingChosen, [file('a.json')]), true), ['run', null]);
  const both = runOffer(addFiles(nothingChosen, [file('a.json'), file('a.xlsx')]), true);
  assert.deepEqual([both.first, both.second], ['run', null]);
  assert.match(both.note ?? '', /without comparing/);
});
