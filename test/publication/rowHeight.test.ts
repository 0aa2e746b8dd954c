import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowHeight } from '../../src/publication/rowHeight';

const inColumn = (text: string, width: number, size = 12) => ({ text, size, bold: false, width });

test('a text that fits its column takes one line', () => {
  assert.equal(rowHeight([inColumn('Net baseline', 50)]), 15.6);
});

test('words go to the next line where the column ends', () => {
  // 60 digits of 12 points are 16 px × 0.556 × 60 = 534 px wide, the column 350 less its edges.
  const digits = Array.from({ length: 20 }, () => '123').join(' ');
  assert.equal(rowHeight([inColumn(digits, 50)]), 31.2);
});

test('a word that is longer than its column is broken', () => {
  assert.ok(rowHeight([inColumn('1'.repeat(200), 50)]) >= 5 * 15.6);
});

test('a row is as tall as its tallest text', () => {
  assert.equal(rowHeight([inColumn('a', 50), inColumn('a', 50, 20)]), 26);
});
