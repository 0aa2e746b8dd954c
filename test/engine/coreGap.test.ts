import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreGap } from '../../src/engine/coreGap';
import { assertClose, codesOf, decimals, gameOf, valueOf } from './decimals';

const majority = gameOf(0, 0, 0, 1, 0, 1, 1, 1);

test('where any two of three suffice, every division leaves a pair short', () => {
  const equal = valueOf(coreGap(majority, decimals('0.3333333333', '0.3333333333', '0.3333333334')));
  assertClose([equal.shortfall], [1 / 3], 1e-9);
  assert.equal(equal.coalition, 0b011);
  const lopsided = valueOf(coreGap(majority, decimals(1, 0, 0)));
  assert.deepEqual([lopsided.coalition, lopsided.shortfall.toNumber()], [0b110, 1]);
});

test('shares inside the core have a gap of zero or less', () => {
  // Worth 6 for the first two, 2 with the third, 8 together: under 4, 3, 1 the pairs are 1, 3 and 2 ahead.
  const gap = valueOf(coreGap(gameOf(0, 0, 0, 6, 0, 2, 2, 8), decimals(4, 3, 1)));
  assert.equal(gap.shortfall.toNumber(), -1);
});

test('shares that do not fit the game are refused', () => {
  assert.deepEqual(codesOf(coreGap(majority, decimals(1, 0))), ['shares-count']);
  assert.deepEqual(codesOf(coreGap(majority, decimals(1, 0, NaN))), ['number-not-finite']);
  assert.deepEqual(codesOf(coreGap(gameOf(0, 1), decimals(1))), ['game-too-small']);
});
