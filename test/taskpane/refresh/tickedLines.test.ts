import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeGroups } from '../../../src/taskpane/refresh/changeGroups';
import { groupTick, tick, tickedAtFirst } from '../../../src/taskpane/refresh/tickedLines';
import type { SourceChange } from '../../../src/usecases/refreshProposal';

const change = (id: string, isMaterial: boolean): SourceChange => ({
  id,
  input: 'grossExpenditure',
  name: 'Gross expenditure',
  unit: '£k',
  organisation: 'HC',
  kind: 'changed',
  before: 1,
  after: 2,
  difference: 1,
  share: 1,
  placeBefore: null,
  placeAfter: null,
  isMaterial,
});
const changes = [change('a', true), change('b', false), change('c', false)];

test('every change is ticked at first', () => {
  assert.deepEqual([...tickedAtFirst({ changes })], ['a', 'b', 'c']);
});

test('ticking leaves the other lines and the earlier choice alone', () => {
  const before = tickedAtFirst({ changes });
  assert.deepEqual([...tick(before, ['b', 'c'], false)], ['a']);
  assert.deepEqual([...tick(new Set(['a']), ['o'], true)], ['a', 'o']);
  assert.equal(before.size, 3);
});

test('a group is ticked, unticked or in part', () => {
  const ticked = new Set(['a', 'b']);
  assert.equal(groupTick(ticked, ['a', 'b']), true);
  assert.equal(groupTick(ticked, ['b', 'c']), 'mixed');
  assert.equal(groupTick(ticked, ['c']), false);
});

test('material changes come first, and a group without changes is none', () => {
  const words = changeGroups({ changes }).map(group => [group.id, group.changes.map(({ id }) => id)]);
  assert.deepEqual(words, [
    ['material', ['a']],
    ['smaller', ['b', 'c']],
  ]);
  assert.deepEqual(
    changeGroups({ changes: changes.slice(1) }).map(({ id }) => id),
    ['smaller'],
  );
});
