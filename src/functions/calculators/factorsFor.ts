import type { Decimal } from '../../engine/decimal';
import { discountFactors, type DiscountBand } from '../../engine/discountFactors';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';

/** The discount factors of as many years as there are flows, from year 0. */
export function factorsFor(bands: readonly DiscountBand[], flows: readonly unknown[]): readonly Decimal[] {
  return orThrow(forArgument('flows', discountFactors(bands, Math.max(0, flows.length - 1))));
}
