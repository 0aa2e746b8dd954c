import type { Result } from '../../issue/issue';

/** Starts the messages of a calculation with the argument they are about, which the calculation cannot know. */
export function forArgument<Value>(argument: string, result: Result<Value>): Result<Value> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map(issue => ({ ...issue, message: `${argument}: ${issue.message}` })) };
}
