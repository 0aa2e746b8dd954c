import { Decimal } from './decimal';

/** Adds numbers; nothing adds to zero. */
export function sumOf(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, number) => sum.plus(number), new Decimal(0));
}
