import type { OpenSourceChoice } from '../excel/openSource';
import type { Issue } from '../issue/issue';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import type { ReadSourceFile } from '../worker/readSourceFile';

/** A file the user chose: its name and its bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Tells how far a use case has come: `step` is a sentence in the present tense ("Reading 3 workbooks…"), `share` how
 * much of that step is done, from 0 to 1, where that is known.
 */
export type ReportProgress = (progress: {
  readonly step: string;
  readonly done: number;
  readonly of: number;
  readonly share?: number;
}) => void;

/** What a run needs from outside: files, the clock and a way to be stopped. */
export interface RunRequest {
  /** The bodies' source workbooks; empty when the model already stands in the workbook and shall only be run again. */
  readonly sources: readonly ChosenFile[];
  /** Parts of the open workbook that are sources too; the model follows their cells by formulas. */
  readonly openSources?: readonly OpenSourceChoice[];
  /** Mappings of earlier readings; each source is read with the one that belongs to it by its headings and labels. */
  readonly mappings?: readonly SourceMapping[];
  /** A case document (JSON) whose assumptions take the place of the starting ones. */
  readonly caseDocument?: ChosenFile;
  /** Whether figures that somebody typed over stay when a source states others; they do unless asked otherwise. */
  readonly overrides?: 'keep' | 'replace';
  readonly now: Date;
  /** Reads a source file; in this thread unless said otherwise. */
  readonly read?: ReadSourceFile;
  readonly progress?: ReportProgress;
  readonly signal?: AbortSignal;
}

/** One figure of the headline: `value` in the unit named, null where there is none; `text` as shown to people. */
export interface HeadlineFigure {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  readonly text: string;
}

/** One check of the model: it holds or it does not, and why it matters. */
export interface CheckResult {
  readonly id: string;
  readonly label: string;
  readonly passed: boolean;
  readonly detail: string;
}

/** One input whose value differs from the last run. */
export interface InputChange {
  readonly input: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

/** Figures by the names of members, outermost dimension first; null where there is no figure. */
export type FigureTree = number | null | { readonly [member: string]: FigureTree };

/** One line of the model with all its figures, in its unit. */
export interface LineFigures {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether the figures are before (gross) or after (net) income, where that is a question. */
  readonly basis?: 'gross' | 'net';
  readonly per: readonly string[];
  readonly figures: FigureTree;
}

/** What a run did. */
export interface RunOutcome {
  readonly headline: readonly HeadlineFigure[];
  /** Each body's share of the yearly saving, in whole pounds, and as a fraction. */
  readonly shares: readonly { readonly organisation: string; readonly pounds: number; readonly share: number }[];
  readonly checks: readonly CheckResult[];
  readonly changes: readonly InputChange[];
  readonly sheets: readonly string[];
  readonly formulas: number;
  /** Every line of the model, inputs first. */
  readonly lines: readonly LineFigures[];
  readonly issues: readonly Issue[];
}
