import { hasSources, type ChosenFiles } from './chosenFiles';
import { strings } from './strings';

/** What the pane offers to do with what is chosen: the likeliest first, and what else there is. */
export interface RunOffer {
  readonly first: 'run' | 'run again' | 'compare';
  /** Whether the model may also be run without comparing. */
  readonly second: 'run' | null;
  readonly note: string | null;
}

/**
 * Decides what the pane offers. New sources for a model that stands are compared with it first; a case file changes
 * assumptions, of which a comparison of sources says nothing.
 */
export function runOffer(chosen: ChosenFiles, hasModel: boolean): RunOffer {
  if (!hasSources(chosen) && chosen.caseFile === null)
    return { first: 'run again', second: null, note: strings.runAgainNote };
  if (!hasModel || !hasSources(chosen)) return { first: 'run', second: null, note: null };
  if (chosen.caseFile !== null) return { first: 'run', second: null, note: strings.caseFileNote };
  return { first: 'compare', second: 'run', note: strings.compareNote };
}
