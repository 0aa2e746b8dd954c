import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { isForeign } from './isForeign';

/**
 * Takes the value out of an argument for which a single cell or value is meant; null when there is none.
 *
 * Excel hands over a value or, in some versions, a range of one cell. Objects that are no range count as missing: an
 * Excel with an older description of the function puts its own object in the place of an optional argument.
 */
export function singleValue(argument: string, given: unknown): Result<unknown> {
  if (!Array.isArray(given)) return succeed(isNothing(given) ? null : given);
  const cells = given.flat() as readonly unknown[];
  if (cells.length !== 1) return argumentIssue(argument, `is ${cells.length} cells`, 'Give a single cell or value.');
  return succeed(isNothing(cells[0]) ? null : cells[0]);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || isForeign(value);
}
