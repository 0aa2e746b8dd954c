import type { Issue, Result } from '../issue/issue';
import { fail } from '../issue/issue';
import type { Reached } from '../issue/reached';
import type { RunRequest } from './runRequest';

/**
 * Tells the step that begins, lets the screen follow, and stops the work when it was cancelled. What it answers may be
 * told how much of the step is done.
 */
export type BeginStep = (done: number, sentence: string) => Promise<Reached>;

/** Does work in steps that are told as they begin; between two of them it can be cancelled (`run-cancelled`). */
export async function inSteps<Answer>(
  { progress, signal }: Pick<RunRequest, 'progress' | 'signal'>,
  of: number,
  work: (begin: BeginStep) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const begin: BeginStep = async (done, sentence) => {
    signal?.throwIfAborted();
    progress?.({ step: sentence, done, of });
    await new Promise(resolve => setTimeout(resolve, 0));
    return share => progress?.({ step: sentence, done, of, share });
  };
  try {
    const result = await work(begin);
    if (result.ok) progress?.({ step: 'Finished.', done: of, of });
    return result;
  } catch (error) {
    if (signal?.aborted === true) return fail(CANCELLED);
    throw error;
  }
}

const CANCELLED: Issue = {
  code: 'run-cancelled',
  severity: 'note',
  message: 'The run was cancelled; nothing was written.',
  remedy: 'Run again when you are ready.',
  place: {},
};
