import { figureAnswer } from './figureAnswer';
import { notRun } from './liveAnswer';
import type { Question } from './liveFigures';

/** A headline that every run writes: when it is there, the model was run. */
const ALWAYS_THERE = 'HJW_yearly_saving';

/** Asks for a headline by the name of its cell. A run leaves out, or leaves blank, what it has no figure for. */
export function headlineQuestion(what: string, cell: string): Question {
  return {
    names: [...new Set([cell, ALWAYS_THERE])],
    answer: figures => {
      if (!figures.get(ALWAYS_THERE)) return notRun;
      return figureAnswer(what, [figures.get(cell)?.[0]?.[0]]);
    },
  };
}
