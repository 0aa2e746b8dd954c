import type { SheetVisibility } from '../../xlsx/workbook';
import type { BudgetStatus } from '../meaning/budgetStatus';

/** The format that every mapping names first. */
export const MAPPING_FORMAT = 'hjw-mapping/1';

/** How sure the reader is: its words say so; they were recognised by a part or by their surroundings; they do not tell. */
export type Confidence = 'high' | 'medium' | 'low';

/** The units in which a source states figures. */
export type MappedUnit = '£' | "£'000" | '£m' | 'FTE';

/** What a line counts, in the words of a mapping; `amounts` are expenditure when positive and income when negative. */
export type MappedMeasure =
  | 'grossExpenditure'
  | 'externalIncome'
  | 'internalRecharge'
  | 'net'
  | 'staff'
  | 'capitalCharges'
  | 'amounts'
  | 'wholeBodyGross'
  | 'wholeBodyNet'
  | 'wholeBodyStaff'
  | 'genericSpend'
  | 'specialistSpend'
  | 'schoolsSpend'
  | 'alreadyJointSpend'
  | 'fundingGap';

/** `turned` when the model's figure is the source's times −1. Expenditure and income are both positive in the model. */
export type MappedSign = 'as stated' | 'turned';

/** How sure a proposal is and why, in a sentence without a full stop, and whether a user has confirmed it. */
export interface Judgement {
  readonly confidence: Confidence;
  readonly reason: string;
  readonly by: 'proposed' | 'user';
}

/**
 * What a user sets right of a table, a column or a row; whatever is left out stays as proposed.
 *
 * A row's correction counts before its column's, a column's before its table's. `take` reads what was left out, or
 * leaves out what was read. `body` is a known body's code or any name; `year` is written `2011/12`.
 */
export interface Correction {
  readonly take?: boolean;
  readonly measure?: MappedMeasure;
  readonly service?: string;
  readonly body?: string;
  readonly unit?: MappedUnit;
  readonly year?: string;
  readonly version?: BudgetStatus;
  readonly sign?: MappedSign;
}

/**
 * Whose workbook it is by its own words; `from` is what told: titles or sheet names, the file's name, the body of most
 * figures, an earlier mapping, or nothing. `correction` is the code of a known body or the body's own name.
 */
export interface MappedBody extends Judgement {
  readonly code: string;
  readonly name: string;
  readonly from: 'sheets' | 'file name' | 'figures' | 'mapping' | 'nothing';
  readonly correction?: string;
}

/** A sheet and whether its tables are read; hidden sheets are not, unless a user takes them. */
export interface MappedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly take: boolean;
  readonly reason: string;
  readonly correction?: { readonly take: boolean };
}

/**
 * A column of a table. `headings` are its words from the nearest upwards.
 *
 * What is null is told by the rows, or by nothing. `part` marks a piece of gross expenditure or of income, such as
 * employees. `basis` says whether its money is before or after income.
 */
export interface MappedColumn extends Judgement {
  readonly column: string;
  readonly headings: readonly string[];
  readonly role: 'label' | 'figures' | 'left out';
  readonly measure: MappedMeasure | null;
  readonly part?: true;
  readonly service: string | null;
  readonly body: string | null;
  readonly unit: MappedUnit | null;
  readonly year: string | null;
  readonly version: BudgetStatus | null;
  readonly sign: MappedSign;
  readonly basis: 'gross' | 'net' | null;
  readonly correction?: Correction;
}

/**
 * The rows of a table that bear one label within one section; `row` is the first of them.
 *
 * A row of a ledger is known by its service and by what it counts, not by its remarks.
 */
export interface MappedRow extends Judgement {
  readonly row: number;
  readonly label: string;
  readonly section: string | null;
  readonly role: 'detail' | 'total' | 'subtotal' | 'front line' | 'left out' | 'footer';
  readonly measure: MappedMeasure | null;
  readonly service: string | null;
  readonly body: string | null;
  readonly correction?: Correction;
}

/** A table of a source: where it was last seen and what it was read as. `title` are the lines above it, nearest first. */
export interface MappedTable extends Judgement {
  readonly sheet: string;
  readonly range: string;
  readonly title: readonly string[];
  readonly headingRows: readonly number[];
  readonly labelColumns: readonly string[];
  /** Where its services stand: down a column of labels, across the headings, in titles, or nowhere. */
  readonly services: 'down' | 'across' | 'sections' | 'none';
  readonly take: boolean;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly MappedRow[];
  readonly correction?: Correction;
}

/** Something that was left out and why; `cell` is missing where a whole sheet or table is meant. */
export interface MappedOmission {
  readonly sheet: string;
  readonly cell?: string;
  readonly text: string;
  readonly reason: string;
}

/** A total that the source states, what its lines come to, and the first less the second, in £'000 or FTE. */
export interface MappedControl {
  readonly label: string;
  readonly sheet: string;
  readonly cell?: string;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
}

/**
 * How a source workbook is read, as plain JSON: proposed by the reader, confirmed or corrected by a user, and followed
 * when the source changes.
 *
 * Every value is what the source's own words say; what a user says instead stands beside it as a `correction`, so that
 * a source which changes its word is noticed. A line that the reader followed although it is worded anew bears a
 * correction as well, without `by: 'user'`. `ignored` and `controls` are those of the reading with all corrections.
 *
 * `file` is the file's name when it was last read; `fingerprint` stands for its headings and labels, not for its
 * figures or their places.
 */
export interface SourceMapping {
  readonly $schema?: string;
  readonly format: typeof MAPPING_FORMAT;
  readonly file: string;
  readonly fingerprint: string;
  readonly organisation: MappedBody;
  /** The year that the workbook is about, where a title or a name says one. */
  readonly year: string | null;
  readonly sheets: readonly MappedSheet[];
  readonly tables: readonly MappedTable[];
  readonly ignored: readonly MappedOmission[];
  readonly controls: readonly MappedControl[];
}
