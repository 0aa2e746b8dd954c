import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separableCosts } from '../../src/engine/separableCosts';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';
import { costsInOrder, swedishCosts, tennesseeCosts } from './games';

test('the Tennessee Valley Authority’s joint costs', () => {
  // P. D. Straffin and J. P. Heaney (1981): 117,476, 99,157 and 195,951 thousand dollars.
  assertClose(valueOf(separableCosts(costsInOrder('123', tennesseeCosts))), [117475.54, 99157.29, 195951.16], 0.01);
});

test('six groups of Swedish municipalities', () => {
  // H. P. Young, N. Okada and T. Hashimoto, IIASA working paper 79-77 (1979), table 8.
  assertClose(
    valueOf(separableCosts(costsInOrder('AHKLMT', swedishCosts))),
    [19.54, 13.28, 5.62, 10.9, 16.66, 17.82],
    0.0101,
  );
});

test('who would pay less alone than for joining bears that, and none of the rest', () => {
  // Joining last costs 5, 6 and 4 (30 − 25, 30 − 24, 30 − 26), so 15 are left. Alone they pay 3, 16 and 24, which is
  // −2, 10 and 20 above that: the first has no benefit, the others share the rest 1 to 2.
  assert.deepEqual(numbersOf(valueOf(separableCosts(decimals(0, 3, 16, 26, 24, 24, 25, 30)))), [5, 11, 14]);
});

test('costs that only add up leave nothing to share', () => {
  assert.deepEqual(numbersOf(valueOf(separableCosts(decimals(0, 10, 20, 30)))), [10, 20]);
});

test('a rest that nobody gains by is refused, and so is a list that is no game', () => {
  assert.deepEqual(codesOf(separableCosts(decimals(0, 10, 10, 30))), ['no-remaining-benefit']);
  assert.deepEqual(codesOf(separableCosts(decimals(0, 10, 10))), ['game-incomplete']);
});
