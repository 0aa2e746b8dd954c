import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreGap } from '../../src/engine/coreGap';
import { individuallyRational } from '../../src/engine/individuallyRational';
import { assertClose, codesOf, decimals, gameOf, valueOf } from './decimals';
import { savingsOfCosts, swedishCosts } from './games';

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

test('a division of Swedish water costs by population asks more of H and M than going alone', () => {
  // IIASA WP-79-77, table 8: charges by population.
  const charges = [10.13, 21, 3.19, 8.22, 34.22, 7.07];
  const alone = [21.95, 17.08, 10.91, 15.88, 20.81, 21.98];
  const shares = decimals(...charges.map((charge, index) => (alone[index]! - charge).toFixed(2)));
  const game = savingsOfCosts('AHKLMT', swedishCosts);
  assert.deepEqual(valueOf(individuallyRational(game, shares)), [true, false, true, true, false, true]);
});

test('a share equal to the worth alone is not worse', () => {
  assert.deepEqual(valueOf(individuallyRational(gameOf(0, 2, 0, 5), decimals(2, 3))), [true, true]);
  assert.deepEqual(valueOf(individuallyRational(gameOf(0, 2, 0, 5), decimals(1, 4))), [false, true]);
});

test('shares that do not fit the game are refused', () => {
  assert.deepEqual(codesOf(coreGap(majority, decimals(1, 0))), ['shares-count']);
  assert.deepEqual(codesOf(coreGap(majority, decimals(1, 0, NaN))), ['number-not-finite']);
  assert.deepEqual(codesOf(coreGap(gameOf(0, 1), decimals(1))), ['game-too-small']);
  assert.deepEqual(codesOf(individuallyRational(majority, decimals(1))), ['shares-count']);
});
