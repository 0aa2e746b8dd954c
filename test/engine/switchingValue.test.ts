import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discountFactors } from '../../src/engine/discountFactors';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { switchingValue } from '../../src/engine/switchingValue';
import { assertClose, codesOf, decimals, valueOf } from './decimals';

test('benefits that fall by the switching value are worth the costs', () => {
  const factors = valueOf(discountFactors([{ firstYear: 0, rate: '0.035' }], 4));
  const [benefits, costs] = [decimals(0, 400, 500, 600, 600), decimals(900, 300, 10, 10, 10)];
  const value = valueOf(switchingValue(benefits, costs, factors));
  const flows = benefits.map((benefit, year) => benefit.times(value.negated().plus(1)).minus(costs[year]!));
  assertClose([valueOf(netPresentValue(flows, factors))], [0], 1e-20);
});

test('costs above the benefits make it negative: 100 of benefit must rise by a half to be worth 150', () => {
  assertClose([valueOf(switchingValue(decimals(100), decimals(150), decimals(1)))], [-0.5], 0);
});

test('benefits worth nothing, and flows without factors, are refused', () => {
  assert.deepEqual(codesOf(switchingValue(decimals(0), decimals(1), decimals(1))), ['benefits-worthless']);
  assert.deepEqual(codesOf(switchingValue(decimals(1, 1), decimals(1), decimals(1))), ['factors-missing']);
  assert.deepEqual(codesOf(switchingValue(decimals(1), decimals(1, 1), decimals(1))), ['factors-missing']);
});
