const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayOfYear = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(\d{4})\b/;

/**
 * Finds the financial year that a text names, in any spelling, and writes it as `2011/12`; null when it names none.
 *
 * Years run from April to March. Knows `2011/12`, `2011-12`, `2011/2012`, `11/12`, `FY12` and `FY2012` (the year that
 * ends in 2012), `2011 to 2012`, and dates (`31 March 2012` → 2011/12). Two years must follow each other, so `11/13`
 * and a calendar year by itself are none.
 */
export function findFinancialYear(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const plain = text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-');
  for (const match of plain.matchAll(/(?<![\d/])(\d{4}|\d{2})\s*(?:\/|-|\bto\b)\s*(\d{4}|\d{2})(?![\d/]|-\d)/g)) {
    const year = fromPair(match[1] ?? '', match[2] ?? '');
    if (year !== null) return year;
  }
  const ending = /\bfy\s*'?(\d{4}|\d{2})\b/.exec(plain);
  if (ending?.[1] !== undefined) return writeYear(fullYear(ending[1]) - 1);
  const date = dayOfYear.exec(plain);
  if (date === null) return null;
  return financialYearOfDate(Number(date[3]), months.indexOf(date[2] ?? '') + 1);
}

/** Names the financial year in which a month falls; months count from 1. March 2012 → `2011/12`. */
export function financialYearOfDate(year: number, month: number): string {
  return writeYear(month >= 4 ? year : year - 1);
}

/**
 * Reads a date as Excel makes it of a typed financial year, else as a date.
 *
 * Excel takes a typed `11/12` for 11 December (or 12 November) of the current year: a day and a month that follow each
 * other are such a year. 11 December 2024 → `2011/12`; 31 March 2012 → `2011/12`.
 */
export function financialYearOfTypedDate(year: number, month: number, day: number): string {
  if (month === day + 1) return writeYear(2000 + day);
  if (day === month + 1) return writeYear(2000 + month);
  return financialYearOfDate(year, month);
}

/** Tells the calendar year in which a financial year written `2011/12` begins. */
export function firstCalendarYear(financialYear: string): number {
  return Number(financialYear.slice(0, 4));
}

function fromPair(first: string, second: string): string | null {
  if (second.length > first.length) return null;
  const start = fullYear(first);
  if (start < 1970 || start > 2099) return null;
  const end = second.length === 4 ? Number(second) : start + 1 - ((start + 1) % 100) + Number(second);
  return end === start + 1 ? writeYear(start) : null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function writeYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
