import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discountSchedules } from '../../src/reference/discountSchedules';

test('the schedules hold the rates of the Green Book of February 2026', () => {
  // Department for Transport, "Forthcoming change: Green Book updates", 16 April 2026: per cent by band of years.
  const published = {
    standard: '0: 3.50, 31: 3.00, 76: 2.50, 126: 2.00, 201: 1.50, 301: 1.00',
    health: '0: 1.50, 31: 1.29, 76: 1.07, 126: 0.86, 201: 0.64, 301: 0.43',
    low: '0: 3.00, 31: 2.57, 76: 2.14, 126: 1.71, 201: 1.29, 301: 0.86',
  } as const;
  for (const name of ['standard', 'health', 'low'] as const) {
    const bands = discountSchedules[name].bands.map(
      band => `${band.firstYear}: ${(Number(band.rate) * 100).toFixed(2)}`,
    );
    assert.equal(bands.join(', '), published[name]);
  }
});

test('every schedule says since when it holds and where it was read', () => {
  for (const schedule of Object.values(discountSchedules)) {
    assert.match(schedule.effectiveFrom, /^\d{4}-\d{2}$/);
    assert.match(schedule.source, /HM Treasury/);
    assert.match(schedule.url, /^https:\/\/www\.gov\.uk\//);
  }
});
