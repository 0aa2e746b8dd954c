import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { leverSavings } from '../../src/engine/leverSavings';
import { sumOf } from '../../src/engine/sumOf';
import { decimals, numbersOf } from './decimals';

test('each lever works on what the earlier ones left, or on the whole', () => {
  const rates = decimals('0.1', '0.05', '0.2');
  assert.deepEqual(numbersOf(leverSavings(new Decimal(1000), rates, 'sequential')), [100, 45, 171]);
  assert.deepEqual(numbersOf(leverSavings(new Decimal(1000), rates, 'additive')), [100, 50, 200]);
});

test('what is left after all levers is the product of what each leaves, and never less than nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(fc.integer({ min: 0, max: 100 })), (budget, percents) => {
      const rates = percents.map(percent => new Decimal(percent).dividedBy(100));
      const left = new Decimal(budget).minus(sumOf(leverSavings(new Decimal(budget), rates, 'sequential')));
      const product = rates.reduce((rest, rate) => rest.times(new Decimal(1).minus(rate)), new Decimal(budget));
      assert.ok(left.minus(product).abs().lessThan('1e-18'), `${left.toString()} is not ${product.toString()}`);
    }),
  );
});
