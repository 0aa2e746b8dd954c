import { succeed, type Result } from '../issue/issue';
import { argumentIssue } from './argumentIssue';
import { singleValue } from './singleValue';

/** Makes sure that an argument which cannot be chosen yet is left empty. */
export function readNothing(argument: string, given: unknown): Result<null> {
  const single = singleValue(argument, given);
  if (!single.ok) return single;
  return single.value === null
    ? succeed(null)
    : argumentIssue(argument, 'cannot be chosen yet', 'Leave it empty for the programme as a whole.');
}
