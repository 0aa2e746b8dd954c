import { Decimal } from './decimal';

/**
 * Reduces an optimism bias by the part of its causes that is managed: nothing managed leaves the bound, all of it none.
 *
 * Source: Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), example 1.
 *
 * @example A bound of 51% of which 92% is managed leaves 4.08%.
 */
export function mitigatedBias(bound: Decimal, mitigation: Decimal): Decimal {
  return bound.times(new Decimal(1).minus(mitigation));
}
