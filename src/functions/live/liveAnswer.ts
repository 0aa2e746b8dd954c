import { describeIssue } from '../../issue/describeIssue';
import type { Issue } from '../../issue/issue';

/** What a function that reads the model answers: a figure, `#N/A` when there is none, `#VALUE!` for a wrong argument. */
export type LiveAnswer =
  { readonly kind: 'figure'; readonly value: number } | { readonly kind: 'none' | 'wrong'; readonly message: string };

/** The answer of every function as long as the workbook holds no results. */
export const notRun: LiveAnswer = { kind: 'none', message: 'Run the model first' };

/** The answer for a wrong argument, with the issues as its message. */
export function wrongAnswer(issues: readonly Issue[]): LiveAnswer {
  return { kind: 'wrong', message: issues.map(describeIssue).join(' ') };
}

/** Tells whether two answers look alike in a cell. */
export function isSameAnswer(one: LiveAnswer, other: LiveAnswer): boolean {
  if (one.kind === 'figure' || other.kind === 'figure') {
    return one.kind === 'figure' && other.kind === 'figure' && one.value === other.value;
  }
  return one.kind === other.kind && one.message === other.message;
}
