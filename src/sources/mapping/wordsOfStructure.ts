import { comparableText } from '../text/plainText';
import { parseUnit } from '../text/parseUnit';
import { rememberByText } from '../text/rememberByText';

const years = /(?<![\d/])(\d{4}|\d{2})\s*(?:[/–-]|\bto\b)\s*(\d{4}|\d{2})(?![\d/]|-\d)|\bFY\s*'?\d{2,4}\b/gi;

/**
 * Writes a heading or label for comparison from one year to the next: in lower case, without punctuation, years and
 * units of money. Example: `Budget 2011/12 (£'000)` → `budget`.
 */
export const wordsOfStructure: (text: string) => string = rememberByText(text => {
  const withoutYears = text.replace(years, ' ');
  const unit = parseUnit(withoutYears);
  const bare = unit?.kind === 'money' ? withoutYears.replace(unit.text, ' ') : withoutYears;
  return comparableText(bare).replace(/^0{3}s?$/, '');
});

/** The same with each year as its distance from the year that a workbook is about: `Budget 2012/13` → `budget y1`. */
export function wordsByYear(text: string, baseYear: string | null): string {
  const base = Number(baseYear?.slice(0, 4));
  if (baseYear === null) return comparableText(text);
  const relative = text.replace(years, (written, first: string | undefined) => {
    const start = Number(first ?? Number.NaN);
    if (!Number.isFinite(start)) return written;
    const distance = (start < 100 ? 2000 + start : start) - base;
    return ` y${distance < 0 ? 'minus' : ''}${Math.abs(distance)} `;
  });
  return comparableText(relative);
}
