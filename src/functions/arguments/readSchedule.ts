import type { DiscountBand } from '../../engine/discountFactors';
import { discountSchedules } from '../../reference/discountSchedules';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { describeValue } from './describeValue';
import { findName } from './plainName';
import { readNumber } from './readNumber';
import { singleValue } from './singleValue';

const NAMES = Object.keys(discountSchedules);
const REMEDY = `Give ${NAMES.map(name => `"${name}"`).join(', ')} or a rate as a fraction, such as 0.035 for 3.5%.`;

/**
 * Reads the optional way to discount: one of the Green Book's schedules by its name, or one rate for every year. Null
 * when it is not given.
 *
 * Zero counts as not given, since a blank cell reaches a function as zero in some versions of Excel; the text "0" is a
 * rate of nothing.
 */
export function readSchedule(argument: string, given: unknown): Result<readonly DiscountBand[] | null> {
  const single = singleValue(argument, given);
  if (!single.ok) return single;
  const { value } = single;
  if (value === null || value === 0) return succeed(null);
  const schedule = typeof value === 'string' ? Object.values(discountSchedules)[findName(value, NAMES)] : undefined;
  if (schedule !== undefined) return succeed(schedule.bands);
  const rate = readNumber(value);
  if (rate === undefined || rate.greaterThan(1) || rate.lessThanOrEqualTo(-1)) {
    return argumentIssue(argument, `is ${describeValue(value)}`, REMEDY);
  }
  return succeed([{ firstYear: 0, rate }]);
}

/** Reads the optional way to discount; the standard schedule when it is not given. */
export function readScheduleOrStandard(argument: string, given: unknown): Result<readonly DiscountBand[]> {
  const schedule = readSchedule(argument, given);
  return schedule.ok ? succeed(schedule.value ?? discountSchedules.standard.bands) : schedule;
}
