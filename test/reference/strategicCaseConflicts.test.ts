import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategicCaseConflicts } from '../../src/reference/strategicCaseConflicts';
import { figureAt, sharedCase } from './sharedCase';

test('the seven conflicts stand with both statements, their places and what the model does', () => {
  assert.equal(strategicCaseConflicts.length, 7);
  assert.equal(new Set(strategicCaseConflicts.map(({ id }) => id)).size, 7);
  for (const { first, second, treatment } of strategicCaseConflicts) {
    assert.notEqual(first.says, second.says);
    assert.match(first.where, /^Strategic case/);
    assert.notEqual(second.where, '');
    assert.match(treatment, /\.$/);
  }
});

const { skip, read } = sharedCase('A06_case_inconsistencies');

test('the conflicts are those of A06, and no figure of theirs is missing', { skip }, () => {
  const facts = figureAt(read().inputs, 'facts');
  assert.ok(Array.isArray(facts));
  assert.deepEqual(
    strategicCaseConflicts.map(({ id }) => id),
    facts.map(fact => figureAt(fact, 'id')),
  );
  const numbers = (text: string): readonly string[] => text.match(/(?<!footnote )\d[\d.,]*/g) ?? [];
  for (const [index, { first, second }] of strategicCaseConflicts.entries()) {
    assert.deepEqual(numbers(first.says), numbers(String(figureAt(facts[index], 'a'))));
    const other = numbers(String(figureAt(facts[index], 'b')));
    assert.deepEqual(numbers(second.says), other);
  }
});
