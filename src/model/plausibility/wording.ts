import { Decimal } from '../../engine/decimal';

/** Writes £k for a treasurer: 6,171.7 as `£6.2m`, 225 as `£225k`, 0.4 as `£400`, a minus before the pound. */
export function inPounds(thousands: Decimal): string {
  const sign = thousands.isNegative() && !thousands.isZero() ? '-' : '';
  const pounds = thousands.abs().times(1000).toDecimalPlaces(0);
  if (pounds.lessThan(1000)) return `${sign}£${pounds.toFixed()}`;
  const whole = pounds.dividedBy(1000).toDecimalPlaces(0);
  if (whole.lessThan(1000)) return `${sign}£${whole.toFixed()}k`;
  return `${sign}£${grouped(pounds.dividedBy(1e6).toFixed(1))}m`;
}

/** Writes a fraction as a percentage with one decimal: 0.0459 as `4.6%`. */
export function inPercent(share: Decimal): string {
  return `${grouped(share.times(100).toFixed(1))}%`;
}

/** Writes years with one decimal, and what never comes as `never within the horizon`. */
export function inYears(years: Decimal): string {
  return years.isFinite() ? `${years.toFixed(1)} years` : 'never within the horizon';
}

/** Writes names as a sentence has them: `HC`, `HC and HFRA`, `HCC, HC and HFRA`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Divides two published figures. */
export function ratioOf(part: string, whole: string): Decimal {
  return new Decimal(part).dividedBy(whole);
}

/** Puts a comma between thousands of a written number. */
export function grouped(number: string): string {
  return number.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
