import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { absorptionRule, type WorthRule } from '../../src/engine/absorptionRule';
import { Decimal } from '../../src/engine/decimal';
import { sampledShapley } from '../../src/engine/sampledShapley';
import { worthOf, type SavingsGame } from '../../src/engine/savingsGame';
import { drawBelow, seededGenerator } from '../../src/engine/seededGenerator';
import { shapley } from '../../src/engine/shapley';
import { sumOf } from '../../src/engine/sumOf';
import { assertClose, codesOf, decimals, gameOf, numbersOf, valueOf } from './decimals';
import { runwayCharges } from './games';

const ruleOf =
  (game: SavingsGame): WorthRule =>
  members =>
    worthOf(
      game,
      members.reduce((sum, member) => sum + 2 ** member, 0),
    );

for (let playerCount = 3; playerCount <= 8; playerCount += 1) {
  test(`samples of games of ${playerCount} players lie within four standard errors of the exact shares`, () => {
    for (const seed of [11, 12, 13]) {
      const generator = seededGenerator(seed);
      const worth = Array.from({ length: 2 ** playerCount }, (_, coalition) =>
        coalition === 0 ? 0 : drawBelow(2001, generator) - 1000,
      );
      const game = gameOf(...worth);
      const { shares, standardErrors } = valueOf(sampledShapley(playerCount, ruleOf(game), { seed, pairs: 400 }));
      for (const [player, exact] of shapley(game).entries()) {
        const error = shares[player]!.minus(exact).abs();
        assert.ok(standardErrors[player]!.greaterThan(0));
        assert.ok(
          error.lessThanOrEqualTo(standardErrors[player]!.times(4)),
          `player ${player} is off by ${error.toString()}`,
        );
      }
    }
  });
}

test('standard errors are as large as the errors turn out to be', () => {
  // Over many seeds the errors divided by their standard errors have a mean square near one.
  const game = gameOf(0, 3, -2, 40, 10, 7, 25, 90);
  const exact = shapley(game);
  const squares = Array.from({ length: 200 }, (_, seed) => {
    const { shares, standardErrors } = valueOf(sampledShapley(3, ruleOf(game), { seed, pairs: 60 }));
    return shares[0]!.minus(exact[0]!).dividedBy(standardErrors[0]!).toNumber() ** 2;
  });
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  assert.ok(mean > 0.6 && mean < 1.5, String(mean));
});

test('thirty bodies by absorption share as a runway of thirty lengths is shared', () => {
  // Littlechild and Owen (1973): exact for any number of aircraft.
  const baselines = Array.from({ length: 30 }, (_, body) => 100 + 10 * body);
  const total = baselines.reduce((sum, baseline) => sum + baseline, 0) - 390;
  const rule = valueOf(absorptionRule(decimals(...baselines), new Decimal(total)));
  const { shares, standardErrors } = valueOf(sampledShapley(30, rule, { seed: 2011, pairs: 300 }));
  const charges = runwayCharges(baselines);
  for (const [body, share] of shares.entries()) {
    const error = share.minus(baselines[body]! - charges[body]!).abs();
    assert.ok(error.lessThanOrEqualTo(standardErrors[body]!.times(4)), `body ${body} is off by ${error.toString()}`);
  }
  assert.equal(sumOf(shares).toNumber(), total);
});

test('the rule of absorption says what its game says', () => {
  const baselines = decimals(60, 30, 10, 45);
  const game = valueOf(absorptionGame(baselines, new Decimal(100)));
  const rule = valueOf(absorptionRule(baselines, new Decimal(100)));
  for (const coalition of game.worth.keys()) {
    const members = [0, 1, 2, 3].filter(player => ((coalition >> player) & 1) === 1);
    assertClose([rule(members)], [worthOf(game, coalition).toNumber()], 1e-12);
  }
  assert.deepEqual(codesOf(absorptionRule(decimals(5, 0), new Decimal(1))), ['baselines-too-few']);
  assert.deepEqual(codesOf(absorptionRule(decimals(5), new Decimal(1))), ['player-count']);
});

test('the same seed gives the same answer, another seed another', () => {
  const rule = ruleOf(gameOf(0, 3, -2, 40, 10, 7, 25, 90));
  const sample = (seed: number): readonly string[] =>
    valueOf(sampledShapley(3, rule, { seed, pairs: 50 })).shares.map(String);
  assert.deepEqual(sample(4294967295), sample(4294967295));
  assert.notDeepEqual(sample(1), sample(2));
});

test('two players are shared exactly, as an order and its reverse are all there are', () => {
  const { shares, standardErrors } = valueOf(sampledShapley(2, ruleOf(gameOf(0, 1, 4, 10)), { seed: 0, pairs: 2 }));
  assert.deepEqual(numbersOf(shares), [3.5, 6.5]);
  assert.deepEqual(numbersOf(standardErrors), [0, 0]);
});

test('the shares add to the worth of everybody exactly', () => {
  const worths = fc
    .integer({ min: 1, max: 5 })
    .chain(count => fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2 ** count, maxLength: 2 ** count }))
    .map(list => [0, ...list.slice(1).map(worth => worth / 1000)]);
  fc.assert(
    fc.property(
      worths,
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 2, max: 7 }),
      (worth, seed, pairs) => {
        const game = gameOf(...worth);
        const { shares } = valueOf(sampledShapley(game.playerCount, ruleOf(game), { seed, pairs }));
        assert.ok(sumOf(shares).equals(worth.at(-1)!), `${shares.join(' + ')} is not ${worth.at(-1)!}`);
      },
    ),
    { numRuns: 50 },
  );
});

test('samples that cannot be drawn are refused by name', () => {
  const rule: WorthRule = members => new Decimal(members.length);
  assert.deepEqual(codesOf(sampledShapley(0, rule, { seed: 1, pairs: 2 })), ['player-count']);
  assert.deepEqual(codesOf(sampledShapley(3, rule, { seed: -1, pairs: 2 })), ['seed-out-of-range']);
  assert.deepEqual(codesOf(sampledShapley(3, rule, { seed: 2 ** 32, pairs: 2 })), ['seed-out-of-range']);
  assert.deepEqual(codesOf(sampledShapley(3, rule, { seed: 0.5, pairs: 2 })), ['seed-out-of-range']);
  assert.deepEqual(codesOf(sampledShapley(3, rule, { seed: 1, pairs: 1 })), ['pairs-out-of-range']);
  assert.deepEqual(codesOf(sampledShapley(3, () => new Decimal(NaN), { seed: 1, pairs: 2 })), ['number-not-finite']);
});
