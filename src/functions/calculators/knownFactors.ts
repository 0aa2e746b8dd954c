import type { Decimal } from '../../engine/decimal';
import { discountFactors, type DiscountBand } from '../../engine/discountFactors';
import { succeed, type Result } from '../../issue/issue';

/** A workbook discounts in few ways; more are not kept. */
const KEPT = 20;

/** At least so many years are worked out at once, since years are asked for one by one, cell for cell. */
const LEAST_YEARS = 60;

const known = new Map<string, readonly Decimal[]>();

/** The discount factors from year 0 to `lastYear` at least; those of the latest ways to discount are remembered. */
export function knownFactors(bands: readonly DiscountBand[], lastYear: number): Result<readonly Decimal[]> {
  const key = bands.map(({ firstYear, rate }) => `${firstYear}:${rate.toString()}`).join(' ');
  const remembered = known.get(key);
  if (remembered !== undefined && remembered.length > lastYear) return succeed(remembered);
  const factors = discountFactors(bands, Math.max(lastYear, LEAST_YEARS));
  if (!factors.ok) return factors;
  known.delete(key);
  known.set(key, factors.value);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return factors;
}
