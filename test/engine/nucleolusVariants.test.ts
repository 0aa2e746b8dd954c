import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { membersOf, properCoalitions } from '../../src/engine/coalition';
import type { CoalitionWeights } from '../../src/engine/coalitionWeights';
import { coalitionCosts } from '../../src/engine/coalitionCosts';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { excessOf } from '../../src/engine/excessOf';
import { nucleolus } from '../../src/engine/nucleolus';
import { assertClose, codesOf, decimals, gameOf, valueOf } from './decimals';
import { chargesOf, costsInOrder, savingsOfCosts, swedishCosts, tennesseeCosts } from './games';

test('six Swedish municipalities are charged per head and in proportion to cost as Young, Okada and Hashimoto found', () => {
  // WP-79-77 prints 20.03, 12.52, 3.94, 9.07 (weak least core) and 19.81, 12.57, 4.35, 9.25 (proportional least core),
  // and for M and T together 38.26 and 37.84. Their least cores leave the split of those open, the nucleoli settle it.
  const game = savingsOfCosts('AHKLMT', swedishCosts);
  const charges = (weights: CoalitionWeights): readonly Decimal[] =>
    chargesOf('AHKLMT', swedishCosts, valueOf(nucleolus(game, { weights })).shares);
  assertClose(charges('members'), [20.029, 12.519, 3.943, 9.069, 18.544, 19.714], 0.001);
  assertClose(charges(costsInOrder('AHKLMT', swedishCosts)), [19.806, 12.573, 4.351, 9.25, 18.372, 19.468], 0.001);
});

test('the Tennessee Valley is charged per head and in proportion to cost as worked out by hand', () => {
  // Savings: 2,739 of 12; 34,795 of 13; 23,552 of 23; 141,858 of all. Per head, 2 against 13 settles first, each member
  // ahead by (141,858 − 34,795) / 3; then 12 against 23 share what is left of it alike.
  const game = savingsOfCosts('123', tennesseeCosts);
  const second = (141858 - 34795) / 3;
  const first = (141858 - second - (23552 - 2739)) / 2;
  const perHead = valueOf(nucleolus(game, { weights: 'members' }));
  assertClose(perHead.shares, [first, second, 141858 - first - second], 1e-9);
  assertClose(perHead.levels, [-second, -(first + second - 2739) / 2], 1e-9);
  // By cost the same coalitions settle: 2 against 13 by 140,826 to 378,821, then 12 against 23 by 301,607 to 367,370.
  const ahead = (141858 - 34795) / (140826 + 378821);
  const then = (141858 + 140826 * ahead - 2739 - 23552) / (301607 + 367370);
  const shares = [301607 * then + 2739 - 140826 * ahead, 140826 * ahead, 367370 * then + 23552 - 140826 * ahead];
  const byCost = valueOf(nucleolus(game, { weights: costsInOrder('123', tennesseeCosts) }));
  assertClose(byCost.shares, shares, 1e-9);
  assertClose(byCost.levels, [-ahead, -then], 1e-12);
});

test('weights that say the same give the same, whatever their unit', () => {
  const game = savingsOfCosts('AHKLMT', swedishCosts);
  const sizes = game.worth.map((_, coalition) => new Decimal(7).times(membersOf(coalition).length));
  const plain = valueOf(nucleolus(game));
  assert.deepEqual(valueOf(nucleolus(game, { weights: 'one' })), plain);
  assert.deepEqual(
    valueOf(nucleolus(game, { weights: sizes })).shares.map(String),
    valueOf(nucleolus(game, { weights: 'members' })).shares.map(String),
  );
});

test('weights a million times apart still settle, and further apart they are refused', () => {
  // Two players, 12 together: ahead in proportion to their weights, 1 to a million.
  const { shares } = valueOf(nucleolus(gameOf(0, 0, 0, 12), { weights: decimals(0, 1, 1e6, 0) }));
  assertClose(shares, [12 / 1000001, 12e6 / 1000001], 1e-15);
  const codes = (...weights: readonly number[]): readonly string[] =>
    codesOf(nucleolus(gameOf(0, 0, 0, 12), { weights: decimals(...weights) }));
  assert.deepEqual(codes(0, 1, 1000001, 0), ['weights-too-far-apart']);
  assert.deepEqual(codes(0, 1, 0, 0), ['weights-not-positive']);
  assert.deepEqual(codes(0, 1, -1, 0), ['weights-not-positive']);
  assert.deepEqual(codes(0, 1, NaN, 0), ['number-not-finite']);
  assert.deepEqual(codes(0, 1, 1), ['weights-count']);
});

test('bodies from tiny to large share by cost inside the core of any absorption game', () => {
  // Baselines from 1 to 10,000: the coalitions' costs lie as far apart as those of real bodies.
  const baselines = fc.array(
    fc
      .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: -1, max: 2 }))
      .map(([digits, zeros]) => digits * 10 ** zeros),
    { minLength: 2, maxLength: 7 },
  );
  fc.assert(
    fc.property(baselines, fc.integer({ min: 1, max: 100 }), (list, total) => {
      const game = valueOf(absorptionGame(decimals(...list), new Decimal(total)));
      const costs = valueOf(coalitionCosts(game, decimals(...list.map(baseline => baseline + total))));
      const { shares, levels } = valueOf(nucleolus(game, { weights: costs }));
      assert.ok(valueOf(coreGap(game, shares)).shortfall.lessThanOrEqualTo('1e-15'));
      // The first level is the worst that any coalition fares, as a part of its cost.
      const worst = properCoalitions(list.length).map(each => excessOf(game, shares, each).dividedBy(costs[each]!));
      assertClose([Decimal.max(...worst)], [levels[0]!.toNumber()], 1e-12);
    }),
    { numRuns: 60 },
  );
});
