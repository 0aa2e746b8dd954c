import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { jointWorking } from '../../src/model/jointWorking';
import { algorithms } from './method/algorithms';
import { shown, table } from './method/figures';
import { methodGuide } from './methodGuide';

const guide = methodGuide();

test('docs/method.md is what the model says of itself', () => {
  const written = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
  assert.equal(written, guide, 'Run `npm run method`.');
});

test('every line of the model stands in the guide once, with its sentence', () => {
  const entries = guide.split('\n').filter(line => line.startsWith('- **'));
  for (const { id, name, sentence } of jointWorking.lines) {
    const own = entries.filter(entry => entry.includes(`; \`${id}\``));
    assert.equal(own.length, 1, id);
    assert.ok(own[0]?.includes(`**${name}.** ${sentence}`), id);
  }
});

test('every algorithm that is described is one that lines call', () => {
  const called = jointWorking.lines.flatMap(({ origin }) => (origin.kind === 'algorithm' ? [origin.name] : []));
  assert.deepEqual(Object.keys(algorithms).sort(), [...new Set(called)].sort());
});

test('the guide can be read: no figure is missing, no line is endless, and it is not too long', () => {
  assert.doesNotMatch(guide, /NaN|undefined|\[object/);
  assert.ok(guide.split('\n').length < 1500);
});

test('figures are grouped and signed, and tables are aligned', () => {
  assert.equal(shown(-1234567.891), '−1,234,567.9');
  assert.equal(shown(-0.04), '0.0');
  assert.equal(shown(1000, 0), '1,000');
  assert.equal(table(['A', 'B'], [['one', '10']]), '| A   |   B |\n| --- | --: |\n| one |  10 |');
});
