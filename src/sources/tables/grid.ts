import type { CellArea } from '../../xlsx/address';
import type { SheetVisibility } from '../../xlsx/workbook';
import type { Amount } from '../text/parseAmount';

/** One filled cell of a source sheet, read as a person reads it. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** The value as the file states it. */
  readonly raw: string;
  /** The plain text of a text cell or a date that stands for a year; empty for numbers. */
  readonly text: string;
  readonly amount: Amount | null;
  /** A date that shows no year, or may be a typed financial year: the file does not tell which is meant. */
  readonly yearInDoubt?: true;
  /** Why the cell has no usable value: an error such as `#REF!`, or a formula the file stores no value for. */
  readonly fault?: string;
  readonly formula?: string;
  /** How far the text is indented, by format or by leading spaces. */
  readonly indent: number;
  readonly bold: boolean;
  readonly showsPounds: boolean;
}

/** A source sheet as filled cells by row and column, counted from 1. */
export interface Grid {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** The merged areas by every row they reach. */
  readonly mergesByRow: ReadonlyMap<number, readonly CellArea[]>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How deep grouped rows lie in the sheet's outline, from 1. */
  readonly outlineLevels: ReadonlyMap<number, number>;
}
