import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmMapping, correctMapping } from '../../../src/taskpane/review/correctMapping';
import { linesToLookAt } from '../../../src/taskpane/review/linesOfMapping';
import { nameLine, takenAs } from '../../../src/taskpane/review/takenAs';
import { aMapping } from '../aMapping';

const names = (mapping: typeof aMapping) => linesToLookAt(mapping).map(nameLine);

test('what is read without being sure is to be looked at; what is left out for a good reason is not', () => {
  assert.deepEqual(names(aMapping), ['Column C: Fees', 'Row 5: Web team']);
});

test('a line that was set right stays in sight; once all is confirmed nothing else is left', () => {
  const corrected = correctMapping(aMapping, { kind: 'row', table: 0, row: 4 }, { service: 'Training' });
  assert.deepEqual(names(corrected), ['Column C: Fees', 'Row 4: Human Resources', 'Row 5: Web team']);
  assert.deepEqual(names(confirmMapping(corrected)), ['Row 4: Human Resources']);
  assert.deepEqual(names(confirmMapping(aMapping)), []);
});

test('a line says what it was taken as', () => {
  assert.deepEqual(linesToLookAt(aMapping).map(takenAs), [
    "External income · £'000 · 2011/12 · Turned round",
    'Web team',
  ]);
});
