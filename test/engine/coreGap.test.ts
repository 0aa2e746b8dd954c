import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { excessOf } from '../../src/engine/excessOf';
import { properCoalitions } from '../../src/engine/coalition';
import { savingsGame } from '../../src/engine/savingsGame';
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

test('the gap is the largest excess of any coalition, and of equal ones the first is named', () => {
  const divided = fc
    .integer({ min: 2, max: 6 })
    .chain(count =>
      fc.tuple(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2 ** count, maxLength: 2 ** count }),
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: count, maxLength: count }),
      ),
    );
  fc.assert(
    fc.property(divided, ([worth, given]) => {
      const game = gameOf(0, ...worth.slice(1));
      const shares = decimals(...given);
      const excesses = properCoalitions(given.length).map(coalition => excessOf(game, shares, coalition).toNumber());
      const { coalition, shortfall } = valueOf(coreGap(game, shares));
      assert.equal(shortfall.toNumber(), Math.max(...excesses));
      assert.equal(coalition, excesses.indexOf(shortfall.toNumber()) + 1);
    }),
  );
});

test('of twenty players who save only alone, the one who is paid a penny less has cause to leave', () => {
  const worth = Array.from(
    { length: 2 ** 20 },
    (_, coalition) => new Decimal(coalition.toString(2).replaceAll('0', '').length),
  );
  const game = valueOf(savingsGame(worth));
  const fair = Array<Decimal>(20).fill(new Decimal(1));
  assert.equal(valueOf(coreGap(game, fair)).shortfall.toNumber(), 0);
  const gap = valueOf(coreGap(game, fair.with(13, new Decimal('0.99')).with(2, new Decimal('1.01'))));
  assert.deepEqual([gap.coalition, gap.shortfall.toNumber()], [2 ** 13, 0.01]);
});
