import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence } from '../../src/taskpane/sentence';

test('words become a sentence, and a sentence stays one', () => {
  assert.equal(sentence('its words name the rows'), 'Its words name the rows.');
  assert.equal(sentence('Is it a total?'), 'Is it a total?');
  assert.equal(sentence(' '), '');
});
