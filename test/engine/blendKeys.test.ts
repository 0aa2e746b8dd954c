import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blendKeys } from '../../src/engine/blendKeys';
import { Decimal } from '../../src/engine/decimal';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';

test('investment, use and drivers blend as worked out by hand', () => {
  // 0.5 × 60 % + 0.3 × 66 % + 0.2 × 70 % = 63.8 %, and so on; the measures in units of their own.
  const keys = [decimals(600, 66, 0.7), decimals(300, 28, 0.25), decimals(100, 6, 0.05)];
  assertClose(valueOf(blendKeys(keys, decimals(0.5, 0.3, 0.2))), [0.638, 0.284, 0.078], 1e-30);
});

test('weights need not add to one', () => {
  const keys = [decimals(60, 20), decimals(40, 20)];
  assert.deepEqual(numbersOf(valueOf(blendKeys(keys, decimals(3, 1)))), [0.575, 0.425]);
});

test('a measure that is zero for everybody leaves its weight to the others and is named', () => {
  const result = blendKeys([decimals(3, 0), decimals(1, 0)], decimals(1, 1));
  assert.deepEqual(numbersOf(valueOf(result)), [0.75, 0.25]);
  assert.deepEqual(codesOf(result), ['measure-empty']);
  assert.match(result.issues[0]!.message, /Measure 2/);
});

test('an empty measure without a weight is no matter', () => {
  assert.deepEqual(codesOf(blendKeys([decimals(3, 0), decimals(1, 0)], decimals(1, 0))), []);
});

test('keys that cannot be blended are refused', () => {
  assert.deepEqual(codesOf(blendKeys([], decimals(1))), ['key-shape']);
  assert.deepEqual(codesOf(blendKeys([decimals(1, 2), decimals(1)], decimals(1, 1))), ['key-shape']);
  assert.deepEqual(codesOf(blendKeys([decimals(-1), decimals(2)], decimals(1))), ['key-negative']);
  assert.deepEqual(codesOf(blendKeys([decimals(1)], decimals(-1))), ['weight-negative']);
  assert.deepEqual(codesOf(blendKeys([decimals(1)], decimals(0))), ['weights-not-positive']);
  assert.deepEqual(codesOf(blendKeys([decimals(0)], decimals(1))), ['weights-not-positive']);
  assert.deepEqual(codesOf(blendKeys([decimals('Infinity')], decimals(1))), ['number-not-finite']);
});

test('a key adds to one and does not depend on the unit of a measure', () => {
  const figures = fc.array(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(figures, weights, (rows, weighting) => {
      fc.pre(rows.flat().some(figure => figure > 0));
      const key = valueOf(
        blendKeys(
          rows.map(row => decimals(...row)),
          decimals(...weighting),
        ),
      );
      const sum = key.reduce((total, share) => total.plus(share), new Decimal(0));
      assert.ok(sum.minus(1).abs().lessThan('1e-30'));
      const inPounds = rows.map(([first = 0, ...others]) => [new Decimal(first).times(1000), ...decimals(...others)]);
      assertClose(valueOf(blendKeys(inPounds, decimals(...weighting))), numbersOf(key), 1e-15);
    }),
  );
});
