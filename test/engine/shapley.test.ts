import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { savingsGame } from '../../src/engine/savingsGame';
import { shapley } from '../../src/engine/shapley';
import { assertClose, decimals, gameOf, numbersOf, valueOf } from './decimals';
import { chargesOf, runwayCharges, savingsOfCosts, swedishCosts, tennesseeCosts } from './games';

test('the runway of four aircraft is charged as Littlechild and Owen worked out', () => {
  // Littlechild and Owen (1973), runway costs 8, 11, 13, 18: 2, 3, 4, 9. A coalition needs its longest runway.
  const runways = [8, 11, 13, 18];
  const worth = Array.from({ length: 16 }, (_, coalition) => {
    const needed = runways.filter((_runway, player) => ((coalition >> player) & 1) === 1);
    return needed.reduce((sum, runway) => sum + runway, 0) - Math.max(0, ...needed);
  });
  const shares = shapley(gameOf(...worth));
  assert.deepEqual(
    numbersOf(shares).map((share, player) => runways[player]! - share),
    [2, 3, 4, 9],
  );
});

test('the Tennessee Valley is charged as Straffin and Heaney print', () => {
  const charges = chargesOf('123', tennesseeCosts, shapley(savingsOfCosts('123', tennesseeCosts)));
  assert.deepEqual(numbersOf(charges), [117829, 100756.5, 193998.5]);
});

test('six Swedish municipalities are charged as Young, Okada and Hashimoto print, outside the core', () => {
  const game = savingsOfCosts('AHKLMT', swedishCosts);
  const shares = shapley(game);
  assertClose(chargesOf('AHKLMT', swedishCosts, shares), [20.01, 10.71, 6.61, 10.37, 16.94, 19.18], 0.01);
  // H, K and L together pay 0.43 more than their own joint supply.
  const gap = valueOf(coreGap(game, shares));
  assert.equal(gap.coalition, 0b001110);
  assertClose([gap.shortfall], [0.427], 0.001);
});

test('three players of whom any two suffice share alike', () => {
  const shares = shapley(gameOf(0, 0, 0, 1, 0, 1, 1, 1));
  assert.equal(new Set(shares.map(String)).size, 1);
  assertClose(shares, [1 / 3, 1 / 3, 1 / 3], 1e-15);
});

test('eighteen players who save only alone keep what they save', () => {
  const players = Array.from({ length: 18 }, (_, player) => player + 1);
  const worth = Array.from({ length: 2 ** 18 }, (_, coalition) =>
    players.reduce((sum, own, player) => (((coalition >> player) & 1) === 1 ? sum.plus(own) : sum), new Decimal(0)),
  );
  const game = valueOf(savingsGame(worth));
  assert.deepEqual(numbersOf(shapley(game)), players);
});

test('twenty bodies by absorption share as a runway of twenty lengths is shared', () => {
  // Littlechild and Owen (1973) prove it for any number: the first metre is paid by all alike, the next by all but the
  // shortest, the last by the longest alone. A body keeps its baseline less that.
  const baselines = decimals(...Array.from({ length: 20 }, (_, body) => 5700 + 1713.37 * ((7 * body) % 20)));
  const absorbed = baselines.reduce((sum, each) => sum.plus(each), new Decimal(0)).minus(Decimal.max(...baselines));
  const shares = shapley(valueOf(absorptionGame(baselines, absorbed)));
  const charges = runwayCharges(numbersOf(baselines));
  assertClose(
    shares,
    baselines.map((baseline, body) => baseline.toNumber() - charges[body]!),
    1e-9,
  );
});

test('one player keeps everything', () => {
  assert.deepEqual(numbersOf(shapley(gameOf(0, 7))), [7]);
});

const worths = (playerCount: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 ** playerCount - 1, maxLength: 2 ** playerCount - 1 })
    .map(list => [0, ...list]);
const anyWorths = fc.integer({ min: 1, max: 6 }).chain(worths);

test('the shares add to the worth of everybody', () => {
  fc.assert(
    fc.property(anyWorths, worth => {
      const sum = shapley(gameOf(...worth)).reduce((total, share) => total.plus(share), new Decimal(0));
      assert.ok(sum.minus(worth.at(-1)!).abs().lessThan('1e-15'));
    }),
  );
});

test('the shares are the mean of what players add over all orders of joining', () => {
  const orders = (players: readonly number[]): readonly (readonly number[])[] =>
    players.length === 0
      ? [[]]
      : players.flatMap(first => orders(players.filter(player => player !== first)).map(rest => [first, ...rest]));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }).chain(worths), worth => {
      const playerCount = Math.log2(worth.length);
      const all = orders(Array.from({ length: playerCount }, (_, player) => player));
      const added = Array<number>(playerCount).fill(0);
      for (const order of all) {
        let joined = 0;
        for (const player of order) {
          added[player]! += worth[joined + 2 ** player]! - worth[joined]!;
          joined += 2 ** player;
        }
      }
      assertClose(
        shapley(gameOf(...worth)),
        added.map(sum => sum / all.length),
        1e-9,
      );
    }),
    { numRuns: 50 },
  );
});

test('players who add the same get exactly the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 5 }), bySize => {
      const worth = Array.from({ length: 32 }, (_, coalition) => {
        const size = [0, 1, 2, 3, 4].filter(player => ((coalition >> player) & 1) === 1).length;
        return size === 0 ? 0 : bySize[size - 1]!;
      });
      assert.equal(new Set(shapley(gameOf(...worth)).map(String)).size, 1);
    }),
  );
});

test('the shares of two games add to the shares of their sum', () => {
  fc.assert(
    fc.property(worths(4), worths(4), (one, other) => {
      const sum = shapley(gameOf(...one.map((worth, coalition) => worth + other[coalition]!)));
      const first = shapley(gameOf(...one));
      const second = shapley(gameOf(...other));
      assertClose(
        sum.map((share, player) => share.minus(first[player]!).minus(second[player]!)),
        [0, 0, 0, 0],
        1e-15,
      );
    }),
  );
});

test('a player who only ever adds what they save alone gets that', () => {
  fc.assert(
    fc.property(worths(3), fc.integer({ min: -1000, max: 1000 }), (others, own) => {
      const worth = [...others, ...others.map(saving => saving + own)];
      const shares = shapley(gameOf(...worth));
      assert.equal(shares[3]?.toNumber(), own);
      assertClose(shares.slice(0, 3), numbersOf(shapley(gameOf(...others))), 1e-9);
    }),
  );
});
