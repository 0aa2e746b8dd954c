import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CoalitionWeights } from '../../src/engine/coalitionWeights';
import { coalitionCosts } from '../../src/engine/coalitionCosts';
import { coreGap } from '../../src/engine/coreGap';
import type { Decimal } from '../../src/engine/decimal';
import { leastCore } from '../../src/engine/leastCore';
import { nucleolus } from '../../src/engine/nucleolus';
import { savingsGame, type SavingsGame } from '../../src/engine/savingsGame';
import { separableCostSavings } from '../../src/engine/separableCostSavings';
import { shapley } from '../../src/engine/shapley';
import { sumOf } from '../../src/engine/sumOf';
import { assertClose, decimals, numbersOf, valueOf } from './decimals';
import { convexGame, renumbered } from './games';

type Solution = (game: SavingsGame, costs: readonly Decimal[]) => readonly Decimal[];

const variant =
  (weights: (game: SavingsGame, costs: readonly Decimal[]) => CoalitionWeights): Solution =>
  (game, costs) =>
    valueOf(nucleolus(game, { weights: weights(game, costs) })).shares;

/** Every way to share a saving of a game, given what the players spend alone. */
const solutions: Readonly<Record<string, Solution>> = {
  'the Shapley value': game => shapley(game),
  'the nucleolus': variant(() => 'one'),
  'the per-capita nucleolus': variant(() => 'members'),
  'the proportional nucleolus': variant((game, costs) => valueOf(coalitionCosts(game, costs))),
  'separable costs': game => valueOf(separableCostSavings(game)),
};
const inEveryCore = ['the Shapley value', 'the nucleolus', 'the per-capita nucleolus', 'the proportional nucleolus'];

const order = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: count, maxLength: count });

/** Convex games with what the players spend alone, more than they could ever save, and another order of the players. */
const games = fc.integer({ min: 2, max: 5 }).chain(count =>
  fc.record({
    game: fc
      .array(fc.integer({ min: 0, max: 40 }), { minLength: 2 ** count, maxLength: 2 ** count })
      .map(dividends => convexGame(dividends)),
    costs: fc.array(fc.integer({ min: 2000, max: 9000 }), { minLength: count, maxLength: count }),
    places: order(count),
  }),
);

const scaled = (game: SavingsGame, factor: number): SavingsGame =>
  valueOf(savingsGame(game.worth.map(worth => worth.times(factor))));

for (const [name, solve] of Object.entries(solutions)) {
  test(`${name} shares out the whole`, () => {
    fc.assert(
      fc.property(games, ({ game, costs }) => {
        assertClose([sumOf(solve(game, decimals(...costs)))], [game.worth.at(-1)!.toNumber()], 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test(`${name} does not depend on the unit`, () => {
    fc.assert(
      fc.property(games, fc.constantFrom(0.001, 3, 1e6), ({ game, costs }, factor) => {
        const own = decimals(...costs);
        const larger = solve(
          scaled(game, factor),
          own.map(cost => cost.times(factor)),
        );
        assertClose(
          larger.map(share => share.dividedBy(factor)),
          numbersOf(solve(game, own)),
          1e-9,
        );
      }),
      { numRuns: 60 },
    );
  });

  test(`${name} does not depend on the players' numbers`, () => {
    fc.assert(
      fc.property(games, ({ game, costs, places }) => {
        const own = decimals(...costs);
        const moved = own.map((_, place) => own[places.indexOf(place)]!);
        const shares = solve(renumbered(game, places), moved);
        assertClose(
          places.map(place => shares[place]!),
          numbersOf(solve(game, own)),
          1e-9,
        );
      }),
      { numRuns: 60 },
    );
  });
}

for (const name of inEveryCore) {
  test(`${name} of a convex game lies in its core`, () => {
    fc.assert(
      fc.property(games, ({ game, costs }) => {
        const { shortfall } = valueOf(coreGap(game, solutions[name]!(game, decimals(...costs))));
        assert.ok(shortfall.lessThanOrEqualTo('1e-15'), `a coalition lacks ${shortfall.toString()}`);
      }),
      { numRuns: 100 },
    );
  });
}

test('a player of a convex game who adds nothing gets nothing, by every solution', () => {
  fc.assert(
    fc.property(games, ({ game, costs }) => {
      // A further player, the last, on whose account no coalition is worth more.
      const joined = valueOf(savingsGame([...game.worth, ...game.worth]));
      const own = decimals(...costs, 5000);
      for (const solve of Object.values(solutions)) {
        assertClose(solve(joined, own).slice(-1), [0], 1e-12);
      }
    }),
    { numRuns: 40 },
  );
});

test('the least core depends on neither the unit nor the numbers', () => {
  fc.assert(
    fc.property(games, fc.constantFrom(0.001, 3, 1e6), ({ game, places }, factor) => {
      const { epsilon } = valueOf(leastCore(game));
      assertClose([valueOf(leastCore(renumbered(game, places))).epsilon], [epsilon.toNumber()], 1e-12);
      const larger = valueOf(leastCore(scaled(game, factor))).epsilon;
      assertClose([larger.dividedBy(factor)], [epsilon.toNumber()], 1e-12);
    }),
    { numRuns: 60 },
  );
});
