import { financialYearOfDate, financialYearOfTypedDate, findFinancialYear } from '../../reference/financialYear';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { dateOfSerial } from '../arguments/dateOfSerial';
import { describeValue } from '../arguments/describeValue';
import { singleValue } from '../arguments/singleValue';

/** A year as it was asked for, and the financial years that may be meant, the likeliest first. */
export interface AskedYear {
  readonly asked: string;
  readonly candidates: readonly string[];
}

/**
 * Reads an optional financial year in any spelling; null when it is not given.
 *
 * Excel turns a typed `11/12` into a day of December, so a date may mean the year it looks like as well as the one it
 * lies in. Zero counts as not given, since a blank cell reaches a function as zero in some versions of Excel.
 */
export function readYear(argument: string, given: unknown): Result<AskedYear | null> {
  const single = singleValue(argument, given);
  if (!single.ok) return single;
  const { value } = single;
  if (value === null || value === 0) return succeed(null);
  if (typeof value === 'string') {
    const year = findFinancialYear(value) ?? value.trim();
    return succeed(year === '' ? null : { asked: value.trim(), candidates: [year] });
  }
  const date = typeof value === 'number' ? dateOfSerial(value) : undefined;
  if (date === undefined) {
    return argumentIssue(argument, `is ${describeValue(value)}`, 'Give a financial year such as "2014/15", or a date.');
  }
  const typed = financialYearOfTypedDate(date.year, date.month, date.day);
  const candidates = [...new Set([typed, financialYearOfDate(date.year, date.month)])];
  return succeed({ asked: candidates.join(' or '), candidates });
}
