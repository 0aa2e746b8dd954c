import { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { readAmount } from './readAmount';

/**
 * Reads the optional smallest unit that may be handed out: 0.01 when it is not given. Zero counts as not given, since
 * a blank cell reaches a function as zero in some versions of Excel.
 */
export function readUnit(argument: string, given: unknown): Result<Decimal> {
  const unit = readAmount(argument, given);
  if (!unit.ok) return unit;
  if (unit.value.isZero()) return succeed(new Decimal('0.01'));
  return unit.value.isNegative()
    ? argumentIssue(argument, `is ${unit.value.toString()}`, 'Give a number above zero, or leave it out for 0.01.')
    : unit;
}
