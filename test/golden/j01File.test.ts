import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { j01Expected } from './j01';
import { j01Case } from './j01Case';

test('the golden case stands as a case document, the same as the one that the tests build', () => {
  const file: unknown = JSON.parse(readFileSync(new URL('j01.case.json', import.meta.url), 'utf8'));
  assert.deepEqual(file, JSON.parse(JSON.stringify(j01Case(j01Expected.baseline, j01Expected.staff))));
});
