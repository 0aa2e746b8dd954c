import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coalitionCosts } from '../../src/engine/coalitionCosts';
import { separableCosts } from '../../src/engine/separableCosts';
import { separableCostSavings } from '../../src/engine/separableCostSavings';
import { assertClose, codesOf, decimals, gameOf, numbersOf, valueOf } from './decimals';
import { costsInOrder, savingsOfCosts, swedishCosts, tennesseeCosts } from './games';

test('two players who spend 60 and 50 alone and 90 together gain 10 each', () => {
  assert.deepEqual(numbersOf(valueOf(coalitionCosts(gameOf(0, 0, 0, 20), decimals(60, 50)))), [0, 60, 50, 90]);
  assert.deepEqual(numbersOf(valueOf(separableCostSavings(gameOf(0, 0, 0, 20)))), [10, 10]);
});

test('the costs of the Tennessee Valley and of Sweden follow from what is spent alone and saved together', () => {
  const costs = (players: string, of: Readonly<Record<string, number>>): readonly string[] => {
    const alone = Array.from(players).map(player => of[player]!);
    return valueOf(coalitionCosts(savingsOfCosts(players, of), decimals(...alone))).map(String);
  };
  assert.deepEqual(costs('123', tennesseeCosts), costsInOrder('123', tennesseeCosts).map(String));
  assert.deepEqual(costs('AHKLMT', swedishCosts), costsInOrder('AHKLMT', swedishCosts).map(String));
});

test('the Tennessee Valley saves against going alone as Straffin and Heaney charge it', () => {
  // Charges of 117,475.54, 99,157.29 and 195,951.16 against 163,520, 140,826 and 250,096 alone.
  assertClose(
    valueOf(separableCostSavings(savingsOfCosts('123', tennesseeCosts))),
    [163520 - 117475.54, 140826 - 99157.29, 250096 - 195951.16],
    0.01,
  );
});

const gameAndCosts = fc
  .integer({ min: 2, max: 5 })
  .chain(count =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2 ** count, maxLength: 2 ** count }),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: count, maxLength: count }),
    ),
  );

test('whatever is spent alone, the shares are that less what separable costs charge', () => {
  fc.assert(
    fc.property(gameAndCosts, ([list, alone]) => {
      const game = gameOf(0, ...list.slice(1));
      const charges = separableCosts(valueOf(coalitionCosts(game, decimals(...alone))));
      const shares = separableCostSavings(game);
      assert.deepEqual(codesOf(shares), codesOf(charges));
      if (charges.ok) {
        assertClose(
          valueOf(shares),
          alone.map((cost, player) => cost - charges.value[player]!.toNumber()),
          1e-9,
        );
      }
    }),
  );
});

test('a rest that nobody gains by and costs that do not fit the players are refused', () => {
  assert.deepEqual(codesOf(separableCostSavings(gameOf(0, 10, 10, 0))), ['no-remaining-benefit']);
  assert.deepEqual(codesOf(coalitionCosts(gameOf(0, 0, 0, 1), decimals(1))), ['costs-count']);
  assert.deepEqual(codesOf(coalitionCosts(gameOf(0, 0, 0, 1), decimals(1, NaN))), ['number-not-finite']);
});
