import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allocate } from '../../src/engine/allocate';
import { Decimal } from '../../src/engine/decimal';
import { toScaledInteger } from '../../src/engine/scaledInteger';
import { codesOf, decimals, numbersOf, valueOf } from './decimals';

function parts(
  total: number | string,
  weights: readonly (number | string)[],
  unit: number | string,
): readonly number[] {
  return numbersOf(valueOf(allocate(new Decimal(total), decimals(...weights), new Decimal(unit))));
}

test('sixty seats fall to the fifteen states of 1790 as Hamilton proposed', () => {
  // Source: electowiki, "Hamilton method", populations of the census of 1790.
  const states = [
    630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540,
  ];
  assert.deepEqual(parts(60, states, 1), [11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]);
});

test('seven units over 50, 30 and 20 leave the last unit with the largest remainder', () => {
  // Quotas 3.5, 2.1, 1.4: the remainder of a half is the largest.
  assert.deepEqual(parts(7, [50, 30, 20], 1), [4, 2, 1]);
});

test('a hundred pounds over three equal weights give the spare penny to the first', () => {
  assert.deepEqual(parts(100, [1, 1, 1], 0.01), [33.34, 33.33, 33.33]);
});

test('a negative amount mirrors the positive one', () => {
  assert.deepEqual(parts(-100, [1, 1, 1], 0.01), [-33.34, -33.33, -33.33]);
});

test('one penny over three equal weights goes to the first alone', () => {
  assert.deepEqual(parts(0.01, [1, 1, 1], 0.01), [0.01, 0, 0]);
});

test('a zero weight gets zero', () => {
  assert.deepEqual(parts(10, [0, 1, 2], 0.01), [0, 3.33, 6.67]);
});

test('£87.2m over the staff of three bodies adds to the penny', () => {
  // 87,200,000 × 1051 / 1459 = 62,815,078.8211…, × 345 = 20,619,602.4674…, × 63 = 3,765,318.7114…
  assert.deepEqual(parts(87200000, [1051, 345, 63], 0.01), [62815078.82, 20619602.47, 3765318.71]);
});

test('equal remainders go to the larger weight first', () => {
  // Quotas 0.5 and 1.5 have the same remainder.
  assert.deepEqual(parts(2, [1, 3], 1), [0, 2]);
});

test('what is less than a unit stays together with the next in line', () => {
  assert.deepEqual(parts('100.005', [1, 1, 1], 0.01), [33.34, 33.335, 33.33]);
});

test('more digits than a number holds are still split exactly', () => {
  const total = new Decimal('1000000000000000000000000000000000000.01');
  const result = valueOf(allocate(total, decimals(1, 1, 1), new Decimal('0.01')));
  const sum = result.reduce((pennies, part) => pennies + toScaledInteger(part, 2), 0n);
  assert.equal(sum, 100000000000000000000000000000000000001n);
});

test('a whole column of weights is split at once', () => {
  const column = Array<Decimal>(200_000).fill(new Decimal(1));
  const result = valueOf(allocate(new Decimal('1000.01'), column, new Decimal('0.01')));
  assert.deepEqual(
    [result.at(0)?.toNumber(), result.at(100_000)?.toNumber(), result.at(100_001)?.toNumber()],
    [0.01, 0.01, 0],
  );
});

test('impossible inputs are refused by name', () => {
  const one = new Decimal(1);
  assert.deepEqual(codesOf(allocate(one, decimals(1, -1), one)), ['weight-negative']);
  assert.deepEqual(codesOf(allocate(one, decimals(0, 0), one)), ['weights-not-positive']);
  assert.deepEqual(codesOf(allocate(one, [], one)), ['weights-not-positive']);
  assert.deepEqual(codesOf(allocate(one, decimals(1), new Decimal(0))), ['unit-not-positive']);
  assert.deepEqual(codesOf(allocate(one, decimals(1), new Decimal(-1))), ['unit-not-positive']);
  assert.deepEqual(codesOf(allocate(new Decimal(NaN), decimals(1), one)), ['number-not-finite']);
  assert.deepEqual(codesOf(allocate(one, decimals('Infinity'), one)), ['number-not-finite']);
});

const amount = fc
  .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: -9, max: 3 }))
  .map(([digits, exponent]) => new Decimal(`${digits}e${exponent}`));
const unit = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: -9, max: 3 }))
  .map(([digits, exponent]) => new Decimal(`${digits}e${exponent}`));
const weights = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map(weight => (weight < 1e-9 ? 0 : weight)),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .filter(list => list.some(weight => weight > 0))
  .map(list => decimals(...list));

function exactSum(values: readonly Decimal[]): bigint {
  return values.reduce((sum, value) => sum + toScaledInteger(value, 30), 0n);
}

test('the parts of any amount add to it exactly', () => {
  fc.assert(
    fc.property(amount, weights, unit, (total, keys, quantum) => {
      const result = valueOf(allocate(total, keys, quantum));
      assert.equal(exactSum(result), toScaledInteger(total, 30));
    }),
  );
});

test('every part is within one unit of its exact share, and a zero weight gets zero', () => {
  fc.assert(
    fc.property(amount, weights, unit, (total, keys, quantum) => {
      const result = valueOf(allocate(total, keys, quantum));
      const sum = keys.reduce((all, key) => all.plus(key), new Decimal(0));
      for (const [index, part] of result.entries()) {
        const key = keys[index]!;
        const share = total.times(key).dividedBy(sum);
        const rounding = total.abs().times('1e-30');
        assert.ok(part.minus(share).abs().lessThanOrEqualTo(quantum.plus(rounding)));
        assert.ok(!key.isZero() || part.isZero());
      }
    }),
  );
});

test('a larger weight never gets less than a smaller one', () => {
  fc.assert(
    fc.property(amount, weights, unit, (total, keys, quantum) => {
      const result = valueOf(allocate(total.abs(), keys, quantum));
      for (const [one, part] of result.entries()) {
        for (const [other, otherPart] of result.entries()) {
          assert.ok(!keys[one]!.greaterThan(keys[other]!) || part.greaterThanOrEqualTo(otherPart));
        }
      }
    }),
  );
});

test('the parts do not depend on the scale of the weights or of the money', () => {
  fc.assert(
    fc.property(amount, weights, unit, fc.constantFrom('0.001', '0.3', '7', '1e6'), (total, keys, quantum, scale) => {
      const plain = valueOf(allocate(total, keys, quantum));
      const heavier = keys.map(key => key.times(scale));
      assert.deepEqual(valueOf(allocate(total, heavier, quantum)).map(String), plain.map(String));
      const scaled = valueOf(allocate(total.times(scale), keys, quantum.times(scale)));
      assert.deepEqual(
        scaled.map(String),
        plain.map(part => part.times(scale).toString()),
      );
    }),
  );
});

test('with distinct weights the parts do not depend on the order', () => {
  const distinct = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
    .filter(list => list.some(weight => weight > 0));
  fc.assert(
    fc.property(amount, distinct, unit, (total, keys, quantum) => {
      const forwards = valueOf(allocate(total, decimals(...keys), quantum));
      const backwards = valueOf(allocate(total, decimals(...keys.toReversed()), quantum));
      assert.deepEqual(backwards.toReversed().map(String), forwards.map(String));
    }),
  );
});
