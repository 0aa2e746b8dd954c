import type { Decimal } from '../../engine/decimal';
import type { DiscountBand } from '../../engine/discountFactors';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';
import { knownFactors } from './knownFactors';

/** The discount factors from year 0, of as many years as there are flows at least. */
export function factorsFor(bands: readonly DiscountBand[], flows: readonly unknown[]): readonly Decimal[] {
  return orThrow(forArgument('flows', knownFactors(bands, Math.max(0, flows.length - 1))));
}
