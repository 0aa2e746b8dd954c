import { comparableText } from '../text/plainText';

const period = /^((period|per|p|month|mth|m) ?0?([1-9]|1[0-3])|(quarter|qtr|q) ?[1-4])( (20)?\d\d( \d\d)?)?$/;
const month =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)( (20)?\d\d)?$/;

/** Tells whether a heading names a part of the year as ledgers do: `Period 1` to `Period 13`, `P07`, `Q1`, `Apr`, `May 11`. */
export function isPeriodName(heading: string): boolean {
  const text = comparableText(heading);
  return period.test(text) || month.test(text);
}

/** Tells whether a heading names the year as a whole, as ledgers do beside their periods: `Full year`, `Annual`. */
export function isWholeYearName(heading: string): boolean {
  return /\b((full|whole) year|annual|year end|year to date|ytd|cumulative)\b/.test(comparableText(heading));
}
