import { succeed, type Result } from '../issue/issue';
import type { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Restates an amount of one year in the prices of another by a price index.
 *
 * `index` is the index of the year of the amount, `base` that of the year whose prices are wanted; both in the same
 * series, above zero. Swapped, they turn a real amount back into a nominal one. Issue: `index-not-positive`.
 *
 * Source: method, section 2.1: real = nominal × base / index.
 *
 * @example £1,000 of 2020/21 at an index of 85.10 are £1,175.09 in prices of 2024/25, where the index is 100.
 */
export function toReal(nominal: Decimal, index: Decimal, base: Decimal): Result<Decimal> {
  const isIndex = (value: Decimal): boolean => value.isFinite() && value.greaterThan(0);
  if (!isIndex(index) || !isIndex(base)) {
    return reject(
      'index-not-positive',
      'A price index must be a number above zero in every year.',
      'Correct the index of the year, or leave out years for which none is published.',
    );
  }
  return succeed(nominal.times(base).dividedBy(index));
}

/**
 * Returns the nominal rate that a real rate and inflation make together, as fractions.
 *
 * Discount nominal flows by the nominal rate or real flows by the real one; never one by the other. Issue:
 * `rate-too-low` (either is −100 % or below).
 *
 * Source: Irving Fisher's relation, (1 + nominal) = (1 + real) × (1 + inflation).
 *
 * @example 3.5 % real with 2 % inflation is 5.57 % nominal, not 5.5 %.
 */
export function nominalRate(real: Decimal, inflation: Decimal): Result<Decimal> {
  const isRate = (rate: Decimal): boolean => rate.isFinite() && rate.greaterThan(-1);
  if (!isRate(real) || !isRate(inflation)) {
    return reject(
      'rate-too-low',
      'A discount rate and a rate of inflation must be numbers above -1, which is -100 %.',
      'Give rates as fractions, for example 0.035 for 3.5 %.',
    );
  }
  return succeed(real.plus(1).times(inflation.plus(1)).minus(1));
}
