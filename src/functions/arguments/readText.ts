import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { describeValue } from './describeValue';
import { singleValue } from './singleValue';

/**
 * Reads an optional argument that is a text; null when it is not given. Zero counts as not given, since a blank cell
 * reaches a function as zero in some versions of Excel.
 */
export function readText(argument: string, given: unknown): Result<string | null> {
  const single = singleValue(argument, given);
  if (!single.ok) return single;
  const { value } = single;
  if (value === null || value === 0) return succeed(null);
  if (typeof value === 'number') return succeed(String(value));
  if (typeof value !== 'string') return argumentIssue(argument, `is ${describeValue(value)}`, 'Give a text.');
  return succeed(value.trim() === '' ? null : value.trim());
}
