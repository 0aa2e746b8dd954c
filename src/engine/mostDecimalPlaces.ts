import type { Decimal } from './decimal';

/** Returns the most decimal places that any of the numbers has: of 1, 0.25 and 2.5 it is 2. */
export function mostDecimalPlaces(numbers: readonly Decimal[]): number {
  return numbers.reduce((most, number) => Math.max(most, number.decimalPlaces()), 0);
}
