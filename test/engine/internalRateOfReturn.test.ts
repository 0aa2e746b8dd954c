import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { internalRateOfReturn } from '../../src/engine/internalRateOfReturn';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';

const rateOf = (...flows: readonly (number | string)[]): Decimal =>
  valueOf(internalRateOfReturn(decimals(...flows))).rate;

test("Excel's documented examples of IRR come out", () => {
  // Microsoft support, IRR: −2.1 % after four years, 8.7 % after five, −44.4 % after two.
  assertClose(
    [
      rateOf(-70000, 12000, 15000, 18000, 21000),
      rateOf(-70000, 12000, 15000, 18000, 21000, 26000),
      rateOf(-70000, 12000, 15000),
    ],
    [-0.021244848273410943, 0.0866309480365316, -0.44350694133474045],
    1e-9,
  );
});

test('a rate that is a round fraction comes out round', () => {
  assert.equal(rateOf(-100, 110).toString(), '0.1');
  assert.equal(rateOf(-100, 100).toString(), '0');
  assert.equal(rateOf(-100, 50).toString(), '-0.5');
});

test('years of nothing before, between and after the flows change nothing', () => {
  assert.equal(rateOf(0, 0, -100, 60, 60, 0).toString(), rateOf(-100, 60, 60).toString());
  assert.equal(rateOf(-100, 0, 121).toString(), '0.1');
});

test('very high and very low rates are found', () => {
  assert.equal(rateOf(-1, 1000001).toString(), '1000000');
  assert.equal(rateOf(-1000000, 1).toString(), '-0.999999');
});

test('flows that borrow first have a rate too', () => {
  assert.equal(rateOf(100, -110).toString(), '0.1');
});

test('flows that turn twice name both rates and warn', () => {
  // Built from the roots 10 % and 40 %: −1000 (g − 1.1)(g − 1.4) = −1000 g² + 2500 g − 1540.
  const result = internalRateOfReturn(decimals(-1000, 2500, -1540));
  const found = valueOf(result);
  assertClose(found.rates, [0.1, 0.4], 1e-20);
  assert.equal(found.rate.toString(), '0.1');
  assert.equal(found.turns, 2);
  assert.deepEqual(codesOf(result), ['irr-ambiguous']);
  assert.match(result.issues[0]!.message, /10\.0 %, 40\.0 %/);
});

test('flows without a turn have no rate', () => {
  assert.deepEqual(codesOf(internalRateOfReturn(decimals(-100, -5))), ['irr-no-turn']);
  assert.deepEqual(codesOf(internalRateOfReturn(decimals(0, 0))), ['irr-no-turn']);
  assert.deepEqual(codesOf(internalRateOfReturn([])), ['irr-no-turn']);
});

test('flows that turn without reaching nothing have no rate', () => {
  // g² − 2 g + 2 has no real root.
  assert.deepEqual(codesOf(internalRateOfReturn(decimals(1, -2, 2))), ['irr-none']);
});

test('an infinite flow is refused', () => {
  assert.deepEqual(codesOf(internalRateOfReturn(decimals(-1, 'Infinity'))), ['number-not-finite']);
});

test('at the rate found, flows with one turn are worth nothing', () => {
  const flows = fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 10 }),
    )
    .filter(([, benefits]) => benefits.some(benefit => benefit > 0))
    .map(([costs, benefits]) => decimals(...costs.map(cost => -cost), ...benefits));
  fc.assert(
    fc.property(flows, list => {
      const { rate, turns } = valueOf(internalRateOfReturn(list));
      const growth = rate.plus(1);
      const worth = list.map((flow, period) => flow.dividedBy(growth.pow(period)));
      const size = Math.max(...numbersOf(worth).map(Math.abs));
      const sum = worth.reduce((total, value) => total.plus(value), new Decimal(0));
      assert.equal(turns, 1);
      assert.ok(sum.abs().lessThanOrEqualTo(size * 1e-12));
    }),
  );
});
