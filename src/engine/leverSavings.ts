import type { Decimal } from './decimal';

/** How levers on one budget meet: each on what the earlier ones left, or each on the whole. */
export type LeverMethod = 'sequential' | 'additive';

/**
 * Works out what each lever saves on a budget, in the unit of the budget. Rates are fractions.
 *
 * Source: method, section 1d, row 27: levers overlap.
 *
 * @example 10% and 5% of 1,000 save 100 and 45 one after the other, 100 and 50 if they did not overlap.
 */
export function leverSavings(baseline: Decimal, rates: readonly Decimal[], method: LeverMethod): readonly Decimal[] {
  let left = baseline;
  return rates.map(rate => {
    const saving = (method === 'sequential' ? left : baseline).times(rate);
    left = left.minus(saving);
    return saving;
  });
}
