import type { FunctionAnswer } from '../calculator';
import type { FunctionCall } from '../formula/compiledFormula';
import type { Place } from '../graph/sheetArea';

/** A call of one of the add-in's functions at its place in the formula of a cell, and how far it has come. */
export interface CallSite {
  readonly call: FunctionCall;
  readonly place: Place;
  /** The arguments of the last call, as a text that can be compared; undefined before the first one. */
  argumentsKey?: string | undefined;
  /** What it answered last. A streaming function answers again and again. */
  answer?: FunctionAnswer | undefined;
  /** The call was made and no answer has come yet. */
  isWaiting: boolean;
  cancel?: (() => void) | undefined;
}
