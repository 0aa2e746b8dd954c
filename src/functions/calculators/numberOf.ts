import type { Decimal } from '../../engine/decimal';
import { fail } from '../../issue/issue';
import { orThrow } from '../orThrow';

/** Writes an amount as a cell's number; one beyond what a cell can hold ends the worksheet function with `#VALUE!`. */
export function numberOf(amount: Decimal): number {
  const number = amount.toNumber();
  if (Number.isFinite(number)) return number;
  return orThrow(
    fail({
      code: 'answer-too-large',
      severity: 'error',
      message: 'The answer is larger than a cell can hold.',
      remedy: 'Give smaller figures.',
      place: {},
    }),
  );
}
