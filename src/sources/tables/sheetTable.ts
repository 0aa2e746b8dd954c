import type { CellArea } from '../../xlsx/address';
import type { Grid, GridCell } from './grid';

/** A text of a sheet that says something about a table, and the cell it stands in. */
export interface Wording {
  readonly text: string;
  readonly address: string;
  /** The cell holds a date of which the file does not tell whether a financial year is meant. */
  readonly yearInDoubt?: true;
}

/**
 * One column of a table. `headings` are the texts above it, nearest first; `inherited` those of the table above, which
 * speak for a table that has no heading of its own.
 */
export interface TableColumn {
  readonly column: number;
  readonly role: 'label' | 'code' | 'amount' | 'remark';
  readonly headings: readonly Wording[];
  readonly inherited: readonly Wording[];
  readonly hidden: boolean;
}

/** One row of a table that carries amounts. `sections` are the headings within the table above it, nearest first. */
export interface TableRow {
  readonly row: number;
  readonly role: 'data' | 'total';
  /** Texts of the label columns by column, with merged and left-out repetitions filled in. */
  readonly labels: ReadonlyMap<number, Wording>;
  readonly sections: readonly Wording[];
  /** For a total of formulas: the rows its sums reach over. */
  readonly sumsRows: readonly (readonly [from: number, to: number])[];
  readonly indent: number;
  readonly hidden: boolean;
}

/** A table found on a sheet: its headings, its rows of amounts, the lines above it and the notes below it. */
export interface SheetTable {
  readonly grid: Grid;
  readonly area: CellArea;
  readonly headingRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Lines above the table, nearest first. */
  readonly captions: readonly Wording[];
  /** The table above under whose headings this one goes on, as after a subtotal and a blank row. */
  readonly continues: SheetTable | null;
  /** Lines below the table, up to the next one. */
  readonly notes: readonly Wording[];
}

/** Finds a cell of a table's sheet; undefined when it is blank. */
export function cellOf(table: SheetTable, row: number, column: number): GridCell | undefined {
  return table.grid.rows.get(row)?.get(column);
}

/** Joins a column's headings as a reader says them, from the top: `Expenditure: Employees`, `Net expenditure`. */
export function headingText(column: TableColumn): string {
  const [lowest, ...upper] = column.headings.map(heading => heading.text);
  return upper.reduce((below, text) => `${text}${/^[\p{Ll}(&]/u.test(below) ? '' : ':'} ${below}`, lowest ?? '');
}

/** The text that names a row: its labels from left to right. */
export function rowText(row: TableRow): string {
  return [...row.labels.values()].map(label => label.text).join(' - ');
}
