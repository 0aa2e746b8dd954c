import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOrigins } from '../../src/report/sources';

test('the cells of one file stand behind its name, said once', () => {
  assert.equal(describeOrigins(['a.xlsx, Budget!C7', undefined, 'a.xlsx, Staff!D7']), 'a.xlsx: Budget!C7, Staff!D7');
});

test('several files and origins that are no cell are parted by semicolons', () => {
  assert.equal(
    describeOrigins(['a.xlsx, B!C7', 'b, c.xlsx, B!D7', 'case document']),
    'a.xlsx: B!C7; b, c.xlsx: B!D7; case document',
  );
});
