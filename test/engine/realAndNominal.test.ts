import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { nominalRate, toReal } from '../../src/engine/realAndNominal';
import { gdpDeflator } from '../../src/reference/priceIndices';
import { figureAt, sharedCase } from '../reference/sharedCase';
import { assertClose, codesOf, decimals, valueOf } from './decimals';

/**
 * The deflator points of March 2026 and what follows from them; the present values were derived by hand: 1,000 of year 3
 * over 1.02³ are 942.32 real, over 1.035³ 849.92.
 */
const published = {
  index: { '2020/21': 85.1, '2024/25': 100 },
  factor_4dp: 1.1751,
  in_2024_25_prices: 1175.0881,
  nominal_rate_fisher: 0.0557,
  pv_by_real_route: 849.920756,
} as const;

const real = new Decimal('0.035');
const inflation = new Decimal('0.02');

/** The present value of 1,000 nominal in year 3, with the flow made real and the real rate. */
const byRealRoute = (): Decimal =>
  valueOf(toReal(new Decimal(1000), inflation.plus(1).pow(3), new Decimal(1))).dividedBy(real.plus(1).pow(3));

/** The same with the flow as it is and the nominal rate. */
const byNominalRoute = (): Decimal => new Decimal(1000).dividedBy(valueOf(nominalRate(real, inflation)).plus(1).pow(3));

test('the deflator restates 2020/21 in prices of 2024/25 by the published factor', () => {
  const { index } = published;
  assert.equal(Number(gdpDeflator.values['2020/21']), index['2020/21']);
  assert.equal(Number(gdpDeflator.values[gdpDeflator.base]), index['2024/25']);
  const [from, to] = decimals(index['2020/21'], index['2024/25']);
  assert.equal(valueOf(toReal(new Decimal(1), from!, to!)).toFixed(4), String(published.factor_4dp));
  assertClose([valueOf(toReal(new Decimal(1000), from!, to!))], [published.in_2024_25_prices], 5e-5);
});

test('the nominal rate is the product and not the sum of the real rate and inflation', () => {
  assert.equal(valueOf(nominalRate(real, inflation)).toString(), published.nominal_rate_fisher.toString());
});

test('both routes give the same present value', () => {
  assertClose([byRealRoute(), byNominalRoute()], [published.pv_by_real_route, published.pv_by_real_route], 1e-6);
  const rates = fc.integer({ min: -500, max: 5000 });
  fc.assert(
    fc.property(rates, rates, fc.integer({ min: 0, max: 60 }), (rate, rise, year) => {
      const [own, prices] = [new Decimal(rate).dividedBy(1e4), new Decimal(rise).dividedBy(1e4)];
      const byReal = valueOf(toReal(new Decimal(1e6), prices.plus(1).pow(year), new Decimal(1))).dividedBy(
        own.plus(1).pow(year),
      );
      const byNominal = new Decimal(1e6).dividedBy(valueOf(nominalRate(own, prices)).plus(1).pow(year));
      assert.ok(byReal.minus(byNominal).abs().lessThan('1e-20'));
    }),
    { numRuns: 50 },
  );
});

test('made real and back, an amount is what it was', () => {
  const [amount, from, to] = decimals('1234.56', '85.1', 100);
  const back = valueOf(toReal(valueOf(toReal(amount!, from!, to!)), to!, from!));
  assert.ok(back.minus(amount!).abs().lessThan('1e-28'));
});

test('an index at or below nothing and a rate of -100% are refused', () => {
  const [one, none, below, missing] = decimals(1, 0, -1, NaN);
  assert.deepEqual(codesOf(toReal(one!, none!, one!)), ['index-not-positive']);
  assert.deepEqual(codesOf(toReal(one!, one!, below!)), ['index-not-positive']);
  assert.deepEqual(codesOf(toReal(one!, missing!, one!)), ['index-not-positive']);
  assert.deepEqual(codesOf(nominalRate(below!, one!)), ['rate-too-low']);
  assert.deepEqual(codesOf(nominalRate(one!, below!)), ['rate-too-low']);
});

const { skip, read } = sharedCase('C06_real_nominal');

test('the copies of the published figures equal those of C06', { skip }, () => {
  const { inputs, expected } = read();
  assert.deepEqual(figureAt(inputs, 'index'), published.index);
  for (const name of ['factor_4dp', 'in_2024_25_prices', 'nominal_rate_fisher', 'pv_by_real_route'] as const) {
    assert.equal(figureAt(expected, name), published[name], name);
  }
  assert.equal(figureAt(expected, 'pv_by_nominal_route'), published.pv_by_real_route);
});
