import type { Issue } from '../issue/issue';
import type { Entered } from './entered';
import type { Evaluation } from '../lines/evaluate';
import type { Layout } from '../lines/layout';
import type { FormulaWriter } from '../lines/writeFormula';
import type { JointCase } from '../model/jointCase';
import type { Sensitivities } from '../model/sensitivities';

/** One line of the log: a run, or an input that changed with it. */
export interface LogEntry {
  readonly at: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

/** Everything that the sheets of a run are written from. */
export interface ReportContext {
  readonly jointCase: JointCase;
  readonly evaluation: Evaluation;
  readonly layout: Layout;
  readonly writer: FormulaWriter;
  readonly sensitivities: Sensitivities;
  readonly log: readonly LogEntry[];
  /** What people wrote into the cells that a run keeps. */
  readonly entered: Entered;
  /** What the run warned of and noted. */
  readonly issues: readonly Issue[];
  /** The name in the workbook of a sheet of the model. */
  readonly sheetName: (key: string) => string;
}
