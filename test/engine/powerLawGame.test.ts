import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { leastCore } from '../../src/engine/leastCore';
import { powerLawGame } from '../../src/engine/powerLawGame';
import { powersOf } from '../../src/engine/powersOf';
import type { SavingsGame } from '../../src/engine/savingsGame';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';

function game(baselines: readonly number[], exponent: number | string, total: number | string): SavingsGame {
  return valueOf(powerLawGame(decimals(...baselines), new Decimal(exponent), new Decimal(total)));
}

test('two bodies of 9 and 16 whose cost grows by the square root save as 3 and 4 against 5', () => {
  assert.deepEqual(numbersOf(game([9, 16], 0.5, 10).worth), [0, 0, 0, 10]);
});

test('three bodies with whole roots save as worked out by hand', () => {
  // Euler's brick: 44, 117 and 240 squared add in pairs to the squares of 125, 244 and 267; the pairs save 44 + 117 − 125
  // and so on, all three 401 − √73225.
  const total = new Decimal(401).minus(new Decimal(73225).squareRoot());
  const worth = game([44 ** 2, 117 ** 2, 240 ** 2], 0.5, total.toString()).worth;
  assertClose(worth, [0, 0, 0, 36, 0, 40, 90, total.toNumber()], 1e-12);
  assert.equal(worth[7]?.toString(), total.toString());
});

test('where one office costs what ten cost, every body but one saves itself, and one without a baseline nothing', () => {
  assert.deepEqual(numbersOf(game([5, 700, 20], 0, 8).worth), [0, 0, 0, 4, 0, 4, 4, 8]);
  assert.deepEqual(numbersOf(game([5, 0, 20], 0, 8).worth), [0, 0, 0, 0, 0, 8, 0, 8]);
  assert.deepEqual(numbersOf(game([5, 0, 20], 0.85, 8).worth), [0, 0, 0, 0, 0, 8, 0, 8]);
});

test('what makes no game of scale is refused by name', () => {
  const refused = (baselines: readonly number[], exponent: number, total: number): readonly string[] =>
    codesOf(powerLawGame(decimals(...baselines), new Decimal(exponent), new Decimal(total)));
  assert.deepEqual(refused([1, 2], 1, 5), ['exponent-out-of-range']);
  assert.deepEqual(refused([1, 2], -0.1, 5), ['exponent-out-of-range']);
  assert.deepEqual(refused([1, 2], NaN, 5), ['exponent-out-of-range']);
  assert.deepEqual(refused([1], 0.5, 5), ['player-count']);
  assert.deepEqual(refused(Array<number>(21).fill(1), 0.5, 5), ['player-count']);
  assert.deepEqual(refused([1, 0], 0.5, 5), ['baselines-too-few']);
  assert.deepEqual(refused([1, -1], 0.5, 5), ['baseline-negative']);
  assert.deepEqual(refused([1, 2], 0.5, Infinity), ['number-not-finite']);
  // So near to one that 34 digits know no economies.
  const near = new Decimal('0.9999999999999999999999999999999999');
  assert.deepEqual(codesOf(powerLawGame(decimals(1, 1), near, new Decimal(5))), ['exponent-out-of-range']);
});

test('many amounts are raised to a power as one by one', () => {
  const amount = fc.double({ min: 1e-9, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 999 }), (value, thousandths) => {
      const exponent = new Decimal(thousandths).dividedBy(1000);
      const raised = powersOf(exponent)(new Decimal(value));
      const error = raised.dividedBy(new Decimal(value).pow(exponent)).minus(1).abs();
      assert.ok(error.lessThan('1e-31'), `${value}^${exponent.toString()} is off by ${error.toString()}`);
    }),
  );
  // Just below and above the middle between two anchors, the series has furthest to go.
  for (const value of ['1.00499999', '1.005', '10049.9', '0.0010051']) {
    const error = powersOf(new Decimal(0.5))(new Decimal(value)).dividedBy(new Decimal(value).squareRoot()).minus(1);
    assert.ok(error.abs().lessThan('1e-31'), `√${value} is off by ${error.toString()}`);
  }
  assert.equal(powersOf(new Decimal(0.5))(new Decimal(1522756)).toNumber(), 1234);
  assert.equal(powersOf(new Decimal(0))(new Decimal(0)).toNumber(), 0);
});

const bodies = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });

test('whoever joins, a larger coalition saves no less, and there is a core', () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 0, max: 95 }), (baselines, hundredths) => {
      const of = game(baselines, hundredths / 100, 1000);
      for (const [coalition, worth] of of.worth.entries()) {
        for (const player of baselines.keys()) {
          assert.ok(of.worth[coalition | (2 ** player)]!.plus('1e-20').greaterThanOrEqualTo(worth));
        }
      }
      assert.equal(valueOf(leastCore(of)).isEmpty, false);
    }),
  );
});

test('everybody together saves exactly the total', () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 1, max: 999 }), (baselines, divisor) => {
      const total = new Decimal(6171).dividedBy(divisor);
      assert.equal(game(baselines, 0.85, total.toString()).worth.at(-1)?.toString(), total.toString());
    }),
  );
});

test('the worths follow the total and not the unit of the baselines', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(0.001, 7, 1e6), (baselines, factor) => {
      const plain = numbersOf(game(baselines, 0.85, 100).worth);
      const larger = baselines.map(baseline => baseline * factor);
      assertClose(game(larger, 0.85, 100).worth, plain, 1e-9);
      assertClose(
        game(baselines, 0.85, 300).worth,
        plain.map(worth => 3 * worth),
        1e-9,
      );
    }),
    { numRuns: 30 },
  );
});
