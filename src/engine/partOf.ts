import type { Decimal } from './decimal';

/** Returns an amount as a part of a whole, as a plain number for linear programmes: 3 of 12 is 0.25. */
export function partOf(amount: Decimal, whole: Decimal): number {
  return amount.dividedBy(whole).toNumber();
}
