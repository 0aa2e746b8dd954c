import { succeed, type Result } from '../issue/issue';
import type { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Passes numbers on when all of them are finite.
 *
 * `subject` starts the message, as in "The flows". Issue: `number-not-finite`.
 */
export function checkFinite(subject: string, numbers: readonly Decimal[]): Result<readonly Decimal[]> {
  if (numbers.every(number => number.isFinite())) {
    return succeed(numbers);
  }
  return reject(
    'number-not-finite',
    `${subject} must be finite numbers.`,
    'Correct the entry that is not a number or is infinite.',
  );
}
