import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrappedLines } from '../../src/report/wrappedLines';

const heading = (text: string, width: number): number => wrappedLines({ text, size: 10, bold: true, width });

test('a heading whose words do not share a line takes a line for each', () => {
  assert.equal(heading("Least addressable procurement (£'000)", 16), 4);
  assert.equal(heading("Least addressable procurement (£'000)", 60), 1);
});

test('a word that is longer than its line is broken, and nothing takes less than a line', () => {
  assert.ok(heading('addressableprocurementofallbodies', 12) >= 3);
  assert.equal(heading('', 12), 1);
});
