import type { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { describeValue } from './describeValue';
import { readNumber } from './readNumber';
import { singleValue } from './singleValue';

/** Reads an argument that is one number; a blank cell is zero. */
export function readAmount(argument: string, given: unknown): Result<Decimal> {
  const single = singleValue(argument, given);
  if (!single.ok) return single;
  const amount = readNumber(single.value);
  if (amount === undefined) return argumentIssue(argument, `is ${describeValue(single.value)}`, 'Give a number.');
  return succeed(amount);
}
