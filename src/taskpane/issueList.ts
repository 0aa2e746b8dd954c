import { describeIssue } from '../issue/describeIssue';
import type { Issue } from '../issue/issue';

const order = { error: 0, warning: 1, note: 2 } as const;

/** Puts the issues of a run in the order to read them (errors, warnings, notes) and says each only once. */
export function issueList(issues: readonly Issue[]): readonly Issue[] {
  const known = new Map<string, Issue>();
  for (const issue of issues) {
    const words = describeIssue(issue);
    if (!known.has(words)) known.set(words, issue);
  }
  return [...known.values()].sort((one, other) => order[one.severity] - order[other.severity]);
}
