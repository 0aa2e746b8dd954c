import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { findName } from './plainName';

/** Finds where a name stands among those there are; a name that is not there is refused with all of them. */
export function chooseName(argument: string, name: string, among: readonly string[]): Result<number> {
  const at = findName(name, among);
  if (at >= 0) return succeed(at);
  return argumentIssue(argument, `is "${name}", which is not there`, `Give one of: ${among.join(', ')}.`);
}
