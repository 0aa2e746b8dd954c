import { succeed, type Result } from '../issue/issue';
import { Decimal } from './decimal';
import { reject } from './reject';

/** States a yearly rate, as a fraction, that holds from a year on until the next band starts: 3.5 % is `'0.035'`. */
export interface DiscountBand {
  readonly firstYear: number;
  readonly rate: string | Decimal;
}

/** The last year a factor is worked out for. */
const lastYearAllowed = 1000;

/**
 * Returns the discount factors of the years 0 to `lastYear`, chained from year to year.
 *
 * Year 0 is the base year and counts in full; each later factor is the one before divided by one plus the year's own
 * rate. So a falling rate never revalues the years before it falls. A single rate is a schedule of one band from year 0.
 *
 * Issues: `schedule-broken` (bands must start at year 0 and follow in order), `rate-too-low` (−100 % or below),
 * `year-out-of-range` (a whole number from 0 to 1,000).
 *
 * Source: HM Treasury, "Discounting: Green Book supplementary guidance", February 2026.
 *
 * @example 3.5 % to year 30 and 3.0 % from year 31 give 1, 0.9662, … 0.3563 in year 30 and 0.3563 / 1.03 in year 31.
 */
export function discountFactors(schedule: readonly DiscountBand[], lastYear: number): Result<readonly Decimal[]> {
  if (!Number.isInteger(lastYear) || lastYear < 0 || lastYear > lastYearAllowed) {
    return reject(
      'year-out-of-range',
      `Discount factors are worked out for whole years from 0 to ${lastYearAllowed}, not for ${lastYear}.`,
      'Give a whole number of years within this range.',
    );
  }
  const startsInOrder = schedule.every((band, index) =>
    index === 0 ? band.firstYear === 0 : band.firstYear > (schedule[index - 1]?.firstYear ?? 0),
  );
  if (schedule.length === 0 || !startsInOrder) {
    return reject(
      'schedule-broken',
      'The bands of a discount schedule must start with year 0 and follow in order of their first year.',
      'Correct the first years of the schedule.',
    );
  }
  const bands = schedule.map(band => ({ firstYear: band.firstYear, growth: new Decimal(band.rate).plus(1) }));
  if (!bands.every(band => band.growth.isFinite() && band.growth.greaterThan(0))) {
    return reject(
      'rate-too-low',
      'A discount rate must be a number above -1, which is -100 %.',
      'Give rates as fractions, for example 0.035 for 3.5 %.',
    );
  }

  const factors = [new Decimal(1)];
  for (let year = 1; year <= lastYear; year += 1) {
    const growth = bands.findLast(band => band.firstYear <= year)?.growth ?? 1;
    factors.push((factors[year - 1] ?? new Decimal(1)).dividedBy(growth));
  }
  return succeed(factors);
}
