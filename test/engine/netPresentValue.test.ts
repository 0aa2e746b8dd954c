import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { discountFactors } from '../../src/engine/discountFactors';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { assertClose, codesOf, decimals, valueOf } from './decimals';

/** Does what Excel's NPV does: a flow of nothing in year 0 pushes every flow back by one period. */
function excelNpv(rate: number | string, flows: readonly number[]): Decimal {
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: new Decimal(rate) }], flows.length));
  return valueOf(netPresentValue(decimals(0, ...flows), factors));
}

test("Excel's documented example of NPV comes out, and the Green Book's value is one period's rate higher", () => {
  // Microsoft support, NPV: 10 %, −10,000, 3,000, 4,200, 6,800 → 1,188.44.
  const flows = [-10000, 3000, 4200, 6800];
  assertClose([excelNpv('0.1', flows)], [1188.4434123352216], 1e-9);
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: '0.1' }], 3));
  assertClose([valueOf(netPresentValue(decimals(...flows), factors))], [1188.4434123352216 * 1.1], 1e-9);
});

test("the documented examples of NPV in VBA and Adobe's FormCalc come out", () => {
  // Microsoft Learn, VBA NPV function; the sum 22000/1.0625² + … − 70000/1.0625.
  const vba = -70000 / 1.0625 + 22000 / 1.0625 ** 2 + 25000 / 1.0625 ** 3 + 28000 / 1.0625 ** 4 + 31000 / 1.0625 ** 5;
  assertClose([excelNpv('0.0625', [-70000, 22000, 25000, 28000, 31000])], [vba], 1e-6);
  // Adobe LiveCycle FormCalc reference, Npv.
  assertClose([excelNpv('0.065', [5000])], [4694.83568075117], 1e-8);
  assertClose([excelNpv('0.1', [500, 1500, 4000, 10000])], [11529.60863329007], 1e-8);
  assertClose([excelNpv(0.0275 / 12, [50, 60, 40, 100, 25])], [273.14193838457], 1e-8);
});

test('the net present value of benefits less costs is that of the benefits less that of the costs', () => {
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: '0.035' }], 10));
  const flows = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(flows, flows, (benefits, costs) => {
      const worth = (list: readonly number[]): Decimal => valueOf(netPresentValue(decimals(...list), factors));
      const net = worth(benefits.map((benefit, year) => benefit - costs[year]!));
      assert.ok(
        net
          .minus(worth(benefits).minus(worth(costs)))
          .abs()
          .lessThan('1e-20'),
      );
    }),
  );
});

test('a flow without a factor is refused', () => {
  assert.deepEqual(codesOf(netPresentValue(decimals(1, 2), decimals(1))), ['factors-missing']);
});

test('no flows are worth nothing', () => {
  assert.equal(valueOf(netPresentValue([], [])).toString(), '0');
});
