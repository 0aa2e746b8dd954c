import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellMoment } from '../../../src/taskpane/more/spellMoment';

test('a time of the log is told in the time of the place', () => {
  assert.equal(spellMoment('2026-07-01 14:05', 'UTC'), '1 July 2026 at 14:05');
  assert.equal(spellMoment('2026-07-01 14:05', 'Europe/London'), '1 July 2026 at 15:05');
});

test('what is no time is told as it stands', () => {
  assert.equal(spellMoment('some day'), 'some day');
});
