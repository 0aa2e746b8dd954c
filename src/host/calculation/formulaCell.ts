import type { CallSite } from './calls/callSite';
import type { CompiledFormula } from './formula/compiledFormula';
import type { Place, SheetArea } from './graph/sheetArea';

/** A cell with a formula, as the calculator keeps it. */
export interface FormulaCell extends Place {
  readonly formula: string;
  readonly compiled: CompiledFormula;
  /** The calls of the add-in's functions in it, in the order of `compiled.calls`. */
  readonly sites: readonly CallSite[];
  /** The cells that its array fills, its own included. */
  spill?: SheetArea | undefined;
  /** Its array has no room (`#SPILL!`). */
  isBlocked?: boolean;
  /** Why its value is an error, where that is known. */
  message?: string | undefined;
}
