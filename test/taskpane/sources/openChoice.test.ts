import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceKey, nameChoice } from '../../../src/taskpane/sources/openChoice';

test('a table and a name that are called alike are two choices', () => {
  assert.notEqual(choiceKey({ kind: 'table', name: 'Staff' }), choiceKey({ kind: 'name', name: 'Staff' }));
});

test('a choice is named by what it is and where it stands', () => {
  assert.equal(nameChoice({ kind: 'sheet', sheet: 'Budget' }), 'Sheet Budget');
  assert.equal(nameChoice({ kind: 'range', sheet: 'Budget', address: 'A1:F20' }), 'Cells Budget!A1:F20');
  assert.equal(nameChoice({ kind: 'name', name: 'Staff' }), 'Name Staff');
});
