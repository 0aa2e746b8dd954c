import type { Result } from '../../issue/issue';
import { notAvailable } from '../notAvailable';
import { valueError } from '../valueError';
import type { LiveAnswer } from './liveAnswer';
import { liveFigures, type Question } from './liveFigures';

/** Answers a question in a cell, now and whenever the model's figures change, until the cell is done with it. */
export function answerLive(question: Result<Question>, invocation: CustomFunctions.StreamingInvocation<number>): void {
  if (!question.ok) {
    invocation.setResult(valueError(question.issues));
    return;
  }
  invocation.onCanceled = liveFigures.follow(question.value, answer => {
    invocation.setResult(shown(answer));
  });
}

function shown(answer: LiveAnswer): number | CustomFunctions.Error {
  if (answer.kind === 'figure') return answer.value;
  if (answer.kind === 'none') return notAvailable(answer.message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
}
