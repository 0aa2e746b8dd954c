import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { nucleolus } from '../../src/engine/nucleolus';
import type { SavingsGame } from '../../src/engine/savingsGame';
import { assertClose, codesOf, decimals, gameOf, numbersOf, valueOf } from './decimals';
import { chargesOf, estateGame, savingsOfCosts, swedishCosts, tennesseeCosts } from './games';

const sharesOf = (game: SavingsGame): readonly Decimal[] => valueOf(nucleolus(game)).shares;

test('the estates of the Talmud are divided as the Mishnah says', () => {
  // Aumann and Maschler, "Game Theoretic Analysis of a Bankruptcy Problem from the Talmud" (1985).
  const claims = [100, 200, 300];
  assertClose(sharesOf(estateGame(100, claims)), [100 / 3, 100 / 3, 100 / 3], 1e-12);
  assert.deepEqual(numbersOf(sharesOf(estateGame(200, claims))), [50, 75, 75]);
  assert.deepEqual(numbersOf(sharesOf(estateGame(300, claims))), [50, 100, 150]);
});

test('the three Hampshire bodies share as in the golden case, the two large ones exactly alike', () => {
  // By hand: the third body gets half of what it adds to both, 5700 ρ / 2; the others halve the rest.
  const game = valueOf(absorptionGame(decimals(59800, 21700, 5700), new Decimal('6171.733115381218')));
  const shares = sharesOf(game);
  assertClose(shares, [2764.89138654396, 2764.8913865439604, 641.950342293304], 1e-9);
  assert.equal(shares[0]?.toString(), shares[1]?.toString());
});

test('the Tennessee Valley is charged as Straffin and Heaney print', () => {
  const charges = chargesOf('123', tennesseeCosts, sharesOf(savingsOfCosts('123', tennesseeCosts)));
  assert.deepEqual(numbersOf(charges), [116234, 93540, 202810]);
});

test('six Swedish municipalities are charged as Young, Okada and Hashimoto found', () => {
  // WP-79-77 prints 20.35, 12.06, 5.00, 8.61 and 37.81 for M and T together; H. P. Young et al. in Water Resources
  // Research (1982) split those into 18.32 and 19.49.
  const charges = chargesOf('AHKLMT', swedishCosts, sharesOf(savingsOfCosts('AHKLMT', swedishCosts)));
  assertClose(charges, [20.35, 12.06, 5, 8.61, 18.32, 19.49], 0.0051);
});

test('a game without a core has a positive least-core value', () => {
  const { shares, levels } = valueOf(nucleolus(gameOf(0, 0, 0, 1, 0, 1, 1, 1)));
  assertClose(shares, [1 / 3, 1 / 3, 1 / 3], 1e-15);
  assertClose(levels, [1 / 3], 1e-15);
});

test('nobody gets less than they save alone when that can be', () => {
  // Together 4; the first saves 4 alone, so nothing is left for the others although a pair of them is worth 3.
  assert.deepEqual(numbersOf(sharesOf(gameOf(0, 4, 0, 0, 0, 0, 3, 4))), [4, 0, 0]);
});

test('players who lose by joining are divided with a warning', () => {
  const result = nucleolus(gameOf(0, 3, 5, 4));
  assert.deepEqual(codesOf(result), ['game-no-imputation']);
  assert.deepEqual(numbersOf(valueOf(result).shares), [1, 3]);
});

test('one player keeps everything, and a game of nothing is shared as nothing', () => {
  assert.deepEqual(numbersOf(sharesOf(gameOf(0, 7))), [7]);
  assert.deepEqual(numbersOf(sharesOf(gameOf(0, 0, 0, 0))), [0, 0]);
});

test('twelve claims are divided as three are', () => {
  const claims = Array.from({ length: 12 }, (_, index) => 100 * (index + 1));
  assertClose(sharesOf(estateGame(3900, claims)), talmudRule(3900, claims), 1e-9);
});

test('more than twelve players are refused', () => {
  assert.deepEqual(codesOf(nucleolus(gameOf(...Array<number>(2 ** 13).fill(0)))), ['game-too-large']);
});

const claimsAndEstate = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 })
  .chain(claims =>
    fc.tuple(fc.constant(claims), fc.integer({ min: 0, max: claims.reduce((sum, claim) => sum + claim, 0) })),
  );

/** Divides an estate by the rule of the Talmud: equal awards up to half of each claim, then equal losses. */
function talmudRule(estate: number, claims: readonly number[]): readonly number[] {
  const total = claims.reduce((sum, claim) => sum + claim, 0);
  if (estate <= total / 2) {
    return equalAwards(
      estate,
      claims.map(claim => claim / 2),
    );
  }
  const losses = equalAwards(
    total - estate,
    claims.map(claim => claim / 2),
  );
  return claims.map((claim, index) => claim - losses[index]!);
}

function equalAwards(amount: number, caps: readonly number[]): readonly number[] {
  const ascending = caps.toSorted((one, other) => one - other);
  let left = amount;
  for (const [index, cap] of ascending.entries()) {
    const each = left / (ascending.length - index);
    if (each <= cap) {
      return caps.map(limit => Math.min(limit, each));
    }
    left -= cap;
  }
  return caps;
}

test('any estate is divided by the rule of the Talmud, which Aumann and Maschler prove to be the nucleolus', () => {
  fc.assert(
    fc.property(claimsAndEstate, ([claims, estate]) => {
      assertClose(sharesOf(estateGame(estate, claims)), talmudRule(estate, claims), 1e-9);
    }),
  );
});

function descendingExcesses(
  worth: readonly number[],
  shares: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const excesses = worth.slice(1, -1).map((value, index) => {
    const coalition = index + 1;
    const excess = shares.reduce(
      (sum, share, player) => (((coalition >> player) & 1) === 1 ? sum - share : sum),
      value,
    );
    return excess / weights[coalition]!;
  });
  return excesses.toSorted((one, other) => other - one);
}

/** Tells whether the first excesses that differ, beyond a tolerance, are the smaller ones in `these`. */
function isLowerOrEqual(these: readonly number[], those: readonly number[]): boolean {
  const differing = these.findIndex((excess, index) => Math.abs(excess - those[index]!) > 1e-9);
  return differing < 0 || these[differing]! < those[differing]!;
}

test('no other division has lexicographically lower excesses, near or far', () => {
  const games = fc.integer({ min: 2, max: 5 }).chain(playerCount =>
    fc.record({
      // Few values make many ties, the hard case; single players save nothing alone and everybody something.
      values: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2 ** playerCount, maxLength: 2 ** playerCount }),
      moves: fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: playerCount, maxLength: playerCount }), {
        minLength: 20,
        maxLength: 20,
      }),
      weights: fc.oneof(
        fc.constant(Array<number>(2 ** playerCount).fill(1)),
        fc.array(fc.constantFrom(1, 2, 3, 0.5, 17.25), { minLength: 2 ** playerCount, maxLength: 2 ** playerCount }),
      ),
    }),
  );
  fc.assert(
    fc.property(games, fc.constantFrom(1, 0.1, 0.001), ({ values, moves, weights }, step) => {
      const worth = values.map((value, coalition) => (Math.log2(coalition) % 1 === 0 || coalition === 0 ? 0 : value));
      const shares = numbersOf(valueOf(nucleolus(gameOf(...worth), { weights: decimals(...weights) })).shares);
      const best = descendingExcesses(worth, shares, weights);
      for (const move of moves) {
        const mean = move.reduce((sum, change) => sum + change, 0) / move.length;
        const moved = shares.map((share, player) => share + step * (move[player]! - mean));
        if (moved.every(share => share >= 0)) {
          assert.ok(
            isLowerOrEqual(best, descendingExcesses(worth, moved, weights)),
            `${moved.join()} beats ${shares.join()}`,
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the shares of any game add to the worth of everybody', () => {
  const worths = fc
    .integer({ min: 1, max: 5 })
    .chain(count =>
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 ** count, maxLength: 2 ** count }),
    )
    .map(list => [0, ...list.slice(1)]);
  fc.assert(
    fc.property(worths, worth => {
      const sum = sharesOf(gameOf(...worth)).reduce((total, share) => total.plus(share), new Decimal(0));
      assert.ok(
        sum
          .minus(worth.at(-1)!)
          .abs()
          .lessThanOrEqualTo(Math.max(...worth.map(Math.abs)) * 1e-15),
      );
    }),
  );
});

test('when some division satisfies every coalition, the nucleolus does too', () => {
  const balanced = fc
    .integer({ min: 2, max: 5 })
    .chain(count =>
      fc.tuple(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2 ** count, maxLength: 2 ** count }),
      ),
    );
  fc.assert(
    fc.property(balanced, ([satisfying, slack]) => {
      const worth = slack.map((less, coalition) => {
        const given = satisfying.reduce(
          (sum, share, player) => sum + (((coalition >> player) & 1) === 1 ? share : 0),
          0,
        );
        return coalition === 0 ? 0 : coalition === slack.length - 1 ? given : given - less;
      });
      const game = gameOf(...worth);
      const { shares, levels } = valueOf(nucleolus(game));
      assert.ok(levels[0]?.lessThanOrEqualTo(0));
      assert.ok(valueOf(coreGap(game, shares)).shortfall.lessThanOrEqualTo('1e-15'));
    }),
  );
});

test('in a superadditive game nobody gets less than they save alone', () => {
  const claims = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      claims,
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 5 }),
      (baselines, own) => {
        // The absorbed baselines are superadditive; adding to every coalition what its members save alone keeps that.
        const worth = Array.from({ length: 2 ** baselines.length }, (_, coalition) => {
          const members = baselines
            .map((_baseline, player) => player)
            .filter(player => ((coalition >> player) & 1) === 1);
          const absorbed = members.reduce((sum, player) => sum + baselines[player]!, 0);
          const largest = Math.max(0, ...members.map(player => baselines[player]!));
          return members.reduce((sum, player) => sum + own[player]!, absorbed - largest);
        });
        const shares = sharesOf(gameOf(...worth));
        assert.ok(shares.every((share, player) => share.greaterThanOrEqualTo(own[player]!)));
      },
    ),
  );
});

test('the shares follow the scale of the worths and the numbering of the players', () => {
  const worths = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 8 })
    .map(list => [0, ...list.slice(1)]);
  fc.assert(
    fc.property(worths, worth => {
      const shares = numbersOf(sharesOf(gameOf(...worth)));
      const millions = sharesOf(gameOf(...worth.map(value => value * 1e6)));
      assertClose(
        millions,
        shares.map(share => share * 1e6),
        1e-6,
      );
      // Swap the first and the third player.
      const swapped = worth.map((_, coalition) => worth[((coalition & 1) << 2) | (coalition & 2) | (coalition >> 2)]!);
      assertClose(sharesOf(gameOf(...swapped)), shares.toReversed(), 1e-12);
    }),
  );
});
