import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { modifiedInternalRateOfReturn } from '../../src/engine/modifiedInternalRateOfReturn';
import { assertClose, codesOf, decimals, valueOf } from './decimals';

const tenPercent = new Decimal('0.1');
const twelvePercent = new Decimal('0.12');

test("Excel's documented examples of MIRR come out", () => {
  // Microsoft support, MIRR: 13 % after five years, −5 % after three, 13 % when reinvested at 14 %.
  const flows = decimals(-120000, 39000, 30000, 21000, 37000, 46000);
  assertClose(
    [
      valueOf(modifiedInternalRateOfReturn(flows, tenPercent, twelvePercent)),
      valueOf(modifiedInternalRateOfReturn(flows.slice(0, 4), tenPercent, twelvePercent)),
      valueOf(modifiedInternalRateOfReturn(flows, tenPercent, new Decimal('0.14'))),
    ],
    [0.1260941303659051, -0.048044655249980806, 0.13475911082831482],
    1e-12,
  );
});

test('costs in later years are discounted at the finance rate', () => {
  // Costs 100 + 110 / 1.1 = 200 today, benefits 242 after two periods: (242 / 200)^½ = 1.1.
  const rate = valueOf(modifiedInternalRateOfReturn(decimals(-100, -110, 242), tenPercent, twelvePercent));
  assertClose([rate], [0.1], 1e-30);
});

test('flows of one kind only have no rate, nor do rates at −100 %', () => {
  assert.deepEqual(codesOf(modifiedInternalRateOfReturn(decimals(-1, -1), tenPercent, twelvePercent)), [
    'mirr-one-sided',
  ]);
  assert.deepEqual(codesOf(modifiedInternalRateOfReturn(decimals(1), tenPercent, twelvePercent)), ['mirr-one-sided']);
  assert.deepEqual(codesOf(modifiedInternalRateOfReturn([], tenPercent, twelvePercent)), ['mirr-one-sided']);
  assert.deepEqual(codesOf(modifiedInternalRateOfReturn(decimals(-1, 1), new Decimal(-1), twelvePercent)), [
    'rate-too-low',
  ]);
  assert.deepEqual(codesOf(modifiedInternalRateOfReturn(decimals(NaN, 1), tenPercent, twelvePercent)), [
    'number-not-finite',
  ]);
});
