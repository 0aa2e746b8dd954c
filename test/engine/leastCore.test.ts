import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { leastCore } from '../../src/engine/leastCore';
import { savingsGame } from '../../src/engine/savingsGame';
import { assertClose, codesOf, decimals, gameOf, valueOf } from './decimals';
import { convexGame, savingsOfCosts, swedishCosts, tennesseeCosts } from './games';

test('where any two of three suffice the core is empty, and a pair always lacks a third', () => {
  const { epsilon, isEmpty } = valueOf(leastCore(gameOf(0, 0, 0, 1, 0, 1, 1, 1)));
  assertClose([epsilon], [1 / 3], 1e-15);
  assert.equal(isEmpty, true);
});

test('the Tennessee Valley and the Swedish municipalities have a core', () => {
  // Of 141,858 each purpose of the valley gets a third, 47,286 more than alone, and no pair is nearer to leaving. Of the
  // municipalities A is: alone it pays 21.95, by the published nucleolus 20.35.
  const tennessee = valueOf(leastCore(savingsOfCosts('123', tennesseeCosts)));
  assert.deepEqual([tennessee.epsilon.toNumber(), tennessee.isEmpty], [-47286, false]);
  const sweden = valueOf(leastCore(savingsOfCosts('AHKLMT', swedishCosts)));
  assertClose([sweden.epsilon], [-1.6], 1e-12);
  assert.equal(sweden.isEmpty, false);
});

test('a core of one point is not empty, in thirds and in pounds', () => {
  // The pairs get all that there is: 2/3, 2/3 and 2/3 of 1, so ⅓ each and nothing over.
  const third = new Decimal(1).dividedBy(3);
  const twoThirds = third.times(2);
  const game = gameOf(0, 0, 0, twoThirds.toString(), 0, twoThirds.toString(), twoThirds.toString(), 1);
  assert.deepEqual([valueOf(leastCore(game)).epsilon.toNumber(), valueOf(leastCore(game)).isEmpty], [0, false]);
  assert.equal(valueOf(leastCore(gameOf(0, 0, 0, 2e6, 0, 2e6, 2e6, 3e6))).epsilon.toNumber(), 0);
  // One pound more for each pair, and every division leaves a pair short of a pound.
  const more = valueOf(leastCore(gameOf(0, 0, 0, 2000001, 0, 2000001, 2000001, 3e6)));
  assert.deepEqual([more.epsilon.toNumber(), more.isEmpty], [1, true]);
});

test('players who lose by joining have no core, as nobody is kept at what they save alone', () => {
  // 3 and 5 alone, 4 together: both lack 2.
  assert.equal(valueOf(leastCore(gameOf(0, 3, 5, 4))).epsilon.toNumber(), 2);
});

test('fifteen bodies by absorption have a core as far in as its smallest body allows', () => {
  // With ρ = 1 the smallest body, of 100, adds 100 to what the others save. They and it share that as they like; the one
  // that gets less gets 50 at most. The other bodies have more to share, so nobody is nearer to leaving.
  const baselines = decimals(...Array.from({ length: 15 }, (_, body) => 100 + 50 * body));
  const absorbed = baselines.slice(0, -1).reduce((sum, baseline) => sum.plus(baseline), new Decimal(0));
  const game = valueOf(absorptionGame(baselines, absorbed));
  assert.equal(valueOf(leastCore(game)).epsilon.toNumber(), -50);
});

test('one player has nobody to leave, and seventeen are too many', () => {
  assert.deepEqual(codesOf(leastCore(gameOf(0, 7))), ['game-too-small']);
  assert.deepEqual(codesOf(leastCore(valueOf(savingsGame(Array<Decimal>(2 ** 17).fill(new Decimal(0)))))), [
    'game-too-large',
  ]);
});

const worths = fc
  .integer({ min: 2, max: 5 })
  .chain(count => fc.array(fc.integer({ min: -20, max: 50 }), { minLength: 2 ** count, maxLength: 2 ** count }))
  .map(list => [0, ...list.slice(1)]);

test('no division has a worst coalition that lacks less than the least core says', () => {
  const divided = worths.chain(worth =>
    fc.tuple(
      fc.constant(worth),
      fc.array(fc.integer({ min: -30, max: 30 }), {
        minLength: Math.log2(worth.length) - 1,
        maxLength: Math.log2(worth.length) - 1,
      }),
    ),
  );
  fc.assert(
    fc.property(divided, ([worth, given]) => {
      const game = gameOf(...worth);
      const { epsilon } = valueOf(leastCore(game));
      const last = worth.at(-1)! - given.reduce((sum, share) => sum + share, 0);
      const { shortfall } = valueOf(coreGap(game, decimals(...given, last)));
      assert.ok(shortfall.greaterThanOrEqualTo(epsilon.minus('1e-12')));
    }),
  );
});

test('a convex game has a core', () => {
  const dividends = fc
    .integer({ min: 2, max: 5 })
    .chain(count => fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2 ** count, maxLength: 2 ** count }));
  fc.assert(fc.property(dividends, each => assert.equal(valueOf(leastCore(convexGame(each))).isEmpty, false)));
});
