/** The errors that a file can store. */
export const STORED_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
] as const;

/** Errors that Excel finds anew when it calculates; files store them as `#VALUE!`. */
export const PASSING_ERRORS = ['#SPILL!', '#CALC!', '#BUSY!'] as const;

/** The kinds of error a cell can hold, as Excel writes them. */
export type CellErrorText = (typeof STORED_ERRORS)[number] | (typeof PASSING_ERRORS)[number];

const errorTexts: ReadonlySet<string> = new Set([...STORED_ERRORS, ...PASSING_ERRORS]);

/** Says whether a text spells one of Excel's errors, as it must to become one: `#N/A`. */
export function isErrorText(text: string): text is CellErrorText {
  return errorTexts.has(text);
}

/** An error as a cell's value. */
export interface CellError {
  readonly error: CellErrorText;
}

/** What a cell holds: text, number (dates are serials), truth, error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * One cell as a file states it. `value` is the stored (cached) value; a formula has no leading `=` and shared formulas
 * are spelt out for each cell. `uncalculated` marks a formula that the file stores without a value.
 * `arrayReference` is the A1 range that an array formula of this cell fills; the range's other cells hold only values.
 * `styleIndex` counts in the file's own cellXfs.
 */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly uncalculated?: true;
  readonly arrayReference?: string;
  readonly styleIndex: number;
  /** The end of a text that is set as superscript, as footnote marks are: `1` of a `234¹` that is stored as `2341`. */
  readonly raised?: string;
}

/** Cells by row and then column, both counted from 1; empty unstyled cells are left out. */
export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
