import { describeIssue } from '../issue/describeIssue';
import type { Issue } from '../issue/issue';

/** Makes what a cell shows for issues: `#VALUE!`, with the issues as its message. */
export function valueError(issues: readonly Issue[]): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, issues.map(describeIssue).join(' '));
}
