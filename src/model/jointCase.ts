import type { Decimal } from '../engine/decimal';
import type { ConflictingStatements } from '../reference/strategicCaseConflicts';

/**
 * One case of the joint-working model: who and what takes part, and a figure for every cell of every input line.
 *
 * `members` names the members of each dimension that the model leaves open. `figures` holds each input line's figures by
 * its id, in the order of its members; NaN where there is none. `origins` says where a figure came from, in words, for
 * those that have a story (`budget.xlsx, Budget!C7`); `links` holds the formula, without its `=`, of those that follow cells
 * of the workbook itself (`'Budget 2011-12'!C7/1000`). `readings` says which files were read and when. The two registers list benefits without a figure, and statements of
 * the bodies' papers that contradict each other.
 */
export interface JointCase {
  readonly title: string;
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly figures: ReadonlyMap<string, readonly Decimal[]>;
  readonly origins: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly links: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly readings: readonly SourceRecord[];
  readonly unmonetised: readonly UnmonetisedBenefit[];
  readonly conflicts: readonly ConflictingStatements[];
}

/** A source that figures were read from: `fingerprint` is of its content, `readAt` UTC to the minute (`2026-11-22 14:05`). */
export interface SourceRecord {
  readonly file: string;
  /** The body that it speaks for, by its code. */
  readonly organisation: string;
  readonly fingerprint: string;
  readonly readAt: string;
}

/** A benefit that nobody can put in money, of one body or, when none is named, of all. */
export interface UnmonetisedBenefit {
  readonly benefit: string;
  readonly body?: string;
  readonly note?: string;
}

/** Figures as a document spells them: one for every cell, a list in the order of members, or by a member's name. */
export type Spread = number | string | null | readonly Spread[] | { readonly [member: string]: Spread };

/** Marks a case document of this version. */
export const CASE_FORMAT = 'hjw-case/1';

/**
 * A case, or a part of one, as a JSON document. Members and inputs that it leaves out are taken from the sources, the
 * workbook or the starting assumptions, in this order.
 */
export interface CaseDocument {
  readonly format: typeof CASE_FORMAT;
  readonly title?: string;
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly inputs?: Readonly<Record<string, Spread>>;
  /** Where the figures of an input come from, in words, flat in the order of its members; null where nothing is known. */
  readonly origins?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Formulas without their `=` of figures that follow cells of the workbook, flat like the origins. */
  readonly links?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly readings?: readonly SourceRecord[];
  readonly unmonetised?: readonly UnmonetisedBenefit[];
  readonly conflicts?: readonly ConflictingStatements[];
  /** Where the schema lies, for the editor; the model does not read it. */
  readonly $schema?: string;
}

/** One figure read from a source, addressed as the model knows it. */
export interface Fact {
  /** The id of the input line. */
  readonly input: string;
  readonly organisation: string;
  readonly service?: string;
  readonly year?: string;
  readonly category?: string;
  /** In the unit of the line. */
  readonly value: Decimal;
  /** The file, sheet and cell it was read from, in words. */
  readonly origin: string;
  /** The formula, without its `=`, that follows the cells of the open workbook from which the figure was read. */
  readonly link?: string;
}
