import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figureAt, sharedCase } from '../reference/sharedCase';
import { assertLike } from './likeness';
import { heldCases, leftOut, type Room } from './register';

const folder = new URL('../../../shared/cases/', import.meta.url);
const skip = existsSync(folder) ? false : 'no ../shared/cases here: the copies are run, but not compared';

const readTest = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('every copy is run by tests that name it, and none stands twice', () => {
  const ids = heldCases.map(({ copy }) => copy.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { copy, tests, through } of heldCases) {
    assert.ok(through.length > 0 && tests.length > 0, copy.id);
    for (const path of tests) assert.match(readTest(path), new RegExp(copy.id, 'i'), `${path} names ${copy.id}`);
  }
});

test('every copy says where it is from', () => {
  for (const { copy } of heldCases) {
    assert.notEqual(copy.source, '');
    if (copy.url !== undefined) assert.match(copy.url, /^https?:\/\//, copy.id);
  }
});

test('a fault that the appraisal model of health and social care put right has a test of its own', { skip }, () => {
  const listed = figureAt(sharedCase('C12_cia_model_regressions').read().expected, 'tests');
  assert.ok(Array.isArray(listed));
  assert.equal(readTest('cases/investmentModelFaults.test.ts').match(/^test\('C12: /gm)?.length, listed.length);
});

test('every published case is held, figure by figure, or left out for a reason', { skip }, t => {
  const held = new Map(heldCases.map(each => [each.copy.id, each]));
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.replace('.json', ''));
  const idOf = (name: string): string => name.slice(0, name.indexOf('_'));
  const neither = names.filter(name => !held.has(idOf(name)) && leftOut[idOf(name)] === undefined);
  assert.deepEqual(neither, [], 'neither held nor argued');
  for (const name of names) {
    const copy = held.get(idOf(name))?.copy;
    if (copy === undefined) continue;
    const { inputs, expected } = sharedCase(name).read();
    assertLike(copy.inputs, inputs, `${copy.id} inputs`);
    assertLike(copy.expected, expected, `${copy.id} expected`);
  }
  const here = names.filter(name => held.has(idOf(name)));
  const through = (room: Room): number => here.filter(name => held.get(idOf(name))?.through.includes(room)).length;
  const out = Object.entries(leftOut).map(([id, why]) => `${id} (${why})`);
  t.diagnostic(
    `${here.length} of ${names.length} cases held, of which engine ${through('engine')}, model ${through('model')}, ` +
      `reference ${through('reference')}; left out: ${out.join('; ')}`,
  );
});
