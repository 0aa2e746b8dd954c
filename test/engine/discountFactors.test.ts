import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { discountFactors, type DiscountBand } from '../../src/engine/discountFactors';
import { discountSchedules } from '../../src/reference/discountSchedules';
import { assertClose, codesOf, valueOf } from './decimals';

const flat = (rate: string): readonly DiscountBand[] => [{ firstYear: 0, rate }];

// HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, annex A, tables A.1 and A.2.
const publishedAt35 = [
  1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394, 0.6178,
  0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088, 0.395, 0.3817, 0.3687,
  0.3563,
];
const publishedAt15 = [
  1, 0.9852, 0.9707, 0.9563, 0.9422, 0.9283, 0.9145, 0.901, 0.8877, 0.8746, 0.8617, 0.8489, 0.8364, 0.824, 0.8118,
  0.7999, 0.788, 0.7764, 0.7649, 0.7536, 0.7425, 0.7315, 0.7207, 0.71, 0.6995, 0.6892, 0.679, 0.669, 0.6591, 0.6494,
  0.6398,
];

test('factors at 3.5 % and 1.5 % are those the Treasury prints', () => {
  assertClose(valueOf(discountFactors(flat('0.035'), 30)), publishedAt35, 0.00005);
  assertClose(valueOf(discountFactors(flat('0.015'), 30)), publishedAt15, 0.00005);
  assertClose(valueOf(discountFactors(discountSchedules.standard.bands, 30)), publishedAt35, 0.00005);
  assertClose(valueOf(discountFactors(discountSchedules.health.bands, 30)), publishedAt15, 0.00005);
});

test('a pound a year adds to the present values the Treasury prints', () => {
  // The same guidance, table A.1 and A.2, last column: years 0 to 20 and 0 to 26.
  const annuity = (rate: string, lastYear: number): Decimal =>
    valueOf(discountFactors(flat(rate), lastYear)).reduce((sum, factor) => sum.plus(factor), new Decimal(0));
  assertClose(
    [annuity('0.035', 20), annuity('0.015', 20), annuity('0.035', 26), annuity('0.015', 26)],
    [15.212, 18.169, 17.89, 22.399],
    0.0005,
  );
});

test('declining schedules are chained from year to year', () => {
  // Worked out by hand from the published rates: 1.035^-30 / 1.03 in year 31, and so on by powers of each band.
  const years = [30, 31, 75, 76, 125, 126, 200, 201, 300, 301];
  const powers = (rates: readonly number[]): readonly number[] => {
    const lastYears = [30, 75, 125, 200, 300, Infinity];
    return years.map(year =>
      rates.reduce((factor, rate, band) => {
        const before = band === 0 ? 0 : lastYears[band - 1]!;
        const yearsInBand = Math.max(0, Math.min(year, lastYears[band]!) - before);
        return factor * (1 + rate) ** -yearsInBand;
      }, 1),
    );
  };
  const rates = {
    standard: [0.035, 0.03, 0.025, 0.02, 0.015, 0.01],
    health: [0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043],
    low: [0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086],
  } as const;
  for (const name of ['standard', 'health', 'low'] as const) {
    const factors = valueOf(discountFactors(discountSchedules[name].bands, 301));
    assertClose(
      years.map(year => factors[year]!),
      powers(rates[name]),
      1e-12,
    );
  }
  // The first factors of the second band, worked to six places beforehand.
  const standard = valueOf(discountFactors(discountSchedules.standard.bands, 100));
  assertClose(
    [standard[31]!, standard[40]!, standard[60]!, standard[100]!],
    [0.345901, 0.265105, 0.146782, 0.050818],
    1e-6,
  );
});

test('each factor is the one before divided by one plus the rate of its own year', () => {
  const bands = fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 })
    .chain(starts =>
      fc.tuple(
        fc.constant([0, ...starts.toSorted((one, other) => one - other)]),
        fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 5, maxLength: 5 }),
      ),
    )
    .map(([starts, mills]) =>
      starts.map((firstYear, index) => ({ firstYear, rate: new Decimal(mills[index]!).div(1000) })),
    );
  fc.assert(
    fc.property(bands, schedule => {
      const factors = valueOf(discountFactors(schedule, 45));
      assert.equal(factors[0]?.toString(), '1');
      for (let year = 1; year <= 45; year += 1) {
        const band = schedule.filter(candidate => candidate.firstYear <= year).at(-1)!;
        const growth = factors[year - 1]!.dividedBy(factors[year]!);
        assert.ok(growth.minus(1).minus(band.rate).abs().lessThan('1e-30'));
      }
    }),
  );
});

test('year 0 alone counts in full', () => {
  assert.deepEqual(valueOf(discountFactors(flat('0.035'), 0)).map(String), ['1']);
});

test('schedules and years that make no sense are refused', () => {
  assert.deepEqual(codesOf(discountFactors([], 5)), ['schedule-broken']);
  assert.deepEqual(codesOf(discountFactors([{ firstYear: 1, rate: '0.03' }], 5)), ['schedule-broken']);
  assert.deepEqual(codesOf(discountFactors([...flat('0.03'), ...flat('0.02')], 5)), ['schedule-broken']);
  assert.deepEqual(codesOf(discountFactors(flat('-1'), 5)), ['rate-too-low']);
  assert.deepEqual(codesOf(discountFactors(flat('0.03'), -1)), ['year-out-of-range']);
  assert.deepEqual(codesOf(discountFactors(flat('0.03'), 1.5)), ['year-out-of-range']);
  assert.deepEqual(codesOf(discountFactors(flat('0.03'), 1001)), ['year-out-of-range']);
});
