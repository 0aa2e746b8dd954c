import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summariseOrigins } from '../../src/report/summariseOrigins';

test('each file is named once with how many cells were read from it', () => {
  assert.equal(
    summariseOrigins(['a.xlsx, Budget!C7', 'a.xlsx, Budget!C8', 'case document', undefined]),
    'a.xlsx (2 cells); case document (1 cell)',
  );
});

test('a single figure needs no count, and no figure no words', () => {
  assert.equal(summariseOrigins(['a.xlsx, Budget!C7']), 'a.xlsx');
  assert.equal(summariseOrigins([undefined, '']), '');
});

test('figures that follow cells of the workbook are told as such', () => {
  assert.equal(
    summariseOrigins(["follows 'Budget 2011-12'!C7/1000", 'follows Staff!D7']),
    'cells of this workbook (2 cells)',
  );
});
