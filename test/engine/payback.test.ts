import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { discountedFlows } from '../../src/engine/discountedFlows';
import { discountFactors } from '../../src/engine/discountFactors';
import { payback } from '../../src/engine/payback';
import { decimals, valueOf } from './decimals';

function paybackOf(...flows: readonly number[]): readonly (number | null)[] {
  const { first, sustained } = payback(decimals(...flows));
  return [first, sustained].map(moment => moment?.toDecimalPlaces(12).toNumber() ?? null);
}

function discountedPaybackOf(...flows: readonly number[]): number | null {
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: '0.035' }], flows.length));
  const { first } = payback(valueOf(discountedFlows(decimals(...flows), factors)));
  return first?.toDecimalPlaces(10).toNumber() ?? null;
}

test('flows pay back within a period in proportion', () => {
  // 1000 − 300 − 400 leaves 300 of the 500 of period 3: 2 + 0.6.
  assert.deepEqual(paybackOf(-1000, 300, 400, 500, 200), [2.6, 2.6]);
});

test('flows that never pay back say so', () => {
  assert.deepEqual(paybackOf(-1000, 100, 100, 100), [null, null]);
});

test('flows that spend nothing have paid back from the start', () => {
  assert.deepEqual(paybackOf(500, 100), [0, 0]);
  assert.deepEqual(paybackOf(), [0, 0]);
});

test('a payback that later costs undo is not the sustained one', () => {
  // Back after a third of period 1; period 2 ends 50 below; half of period 3 makes it good.
  assert.deepEqual(paybackOf(-100, 300, -250, 100), [0.333333333333, 2.5]);
  assert.deepEqual(paybackOf(-100, 300, -250), [0.333333333333, null]);
});

test('years of nothing before the first cost count as time passed', () => {
  assert.deepEqual(paybackOf(0, -100, 50, 50), [3, 3]);
});

test('the discounted payback uses the flows at their present value', () => {
  // At 3.5 %: 289.855 + 373.404 leave 336.741 of 450.971, that is 0.74670075 of period 3; and 100 × 1.035 / 300.
  assert.equal(discountedPaybackOf(-1000, 300, 400, 500, 200), 2.74670075);
  assert.equal(discountedPaybackOf(-1000, 100, 100, 100), null);
  assert.equal(discountedPaybackOf(-100, 300, -250, 100), 0.345);
});

test('up to the moment found, the flows add to nothing', () => {
  const flows = fc
    .tuple(
      fc.integer({ min: 1, max: 10000 }),
      fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 10, maxLength: 10 }),
    )
    .map(([cost, benefits]) => decimals(-cost, ...benefits));
  fc.assert(
    fc.property(flows, list => {
      const { first, sustained } = payback(list);
      const total = list.reduce((sum, flow) => sum.plus(flow), new Decimal(0));
      assert.equal(first === null, total.lessThan(0));
      if (first === null) {
        return;
      }
      const whole = first.floor().toNumber();
      const before = list.slice(0, whole + 1).reduce((sum, flow) => sum.plus(flow), new Decimal(0));
      const within = first.minus(whole).times(list[whole + 1] ?? 0);
      assert.ok(before.plus(within).abs().lessThan('1e-25'));
      assert.equal(sustained?.toString(), first.toString());
    }),
  );
});
