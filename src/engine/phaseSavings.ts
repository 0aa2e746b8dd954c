import type { Decimal } from './decimal';

/**
 * Spreads yearly amounts over years: a row for each amount, with the part of it that each year of the profile reaches.
 *
 * Source: method, section 2.2, phasing.
 *
 * @example 200 a year, reached by nothing, half and all, is 0, 100, 200.
 */
export function phaseSavings(annual: readonly Decimal[], profile: readonly Decimal[]): readonly (readonly Decimal[])[] {
  return annual.map(amount => profile.map(part => amount.times(part)));
}
