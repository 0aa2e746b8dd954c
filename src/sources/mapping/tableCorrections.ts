import type { Correction } from './sourceMapping';

/**
 * What a mapping sets right of one table as it stands now: for the whole of it, by column and by row number.
 *
 * `confirmedRows` are those that a user has looked at, with or without a correction: they are asked about no more.
 */
export interface TableCorrections {
  readonly table: Correction;
  readonly columns: ReadonlyMap<number, Correction>;
  readonly rows: ReadonlyMap<number, Correction>;
  readonly confirmedRows: ReadonlySet<number>;
}

/** A table that is read as it stands. */
export const noCorrections: TableCorrections = {
  table: {},
  columns: new Map(),
  rows: new Map(),
  confirmedRows: new Set(),
};

/** Takes a table's own correction for what holds in each of its cells: taking it takes no line that was left out by itself. */
export function heldByCells({ take, ...others }: Correction): Correction {
  return take === false ? { take, ...others } : others;
}

/** Joins what holds for one cell: its row's correction counts before its column's, and that before its table's. */
export function correctionAt(corrections: TableCorrections, row: number, column: number): Correction {
  const ofColumn = corrections.columns.get(column);
  const ofRow = corrections.rows.get(row);
  if (ofColumn === undefined && ofRow === undefined) return corrections.table;
  const joined: Correction = { ...corrections.table, ...ofColumn, ...ofRow };
  const isLeft = ofColumn?.take === false || ofRow?.take === false;
  return isLeft ? { ...joined, take: false } : joined;
}

/** Tells whether anything of a table is read otherwise than by its own words. */
export function sayAnything({ table, columns, rows, confirmedRows }: TableCorrections): boolean {
  return Object.keys(table).length + columns.size + rows.size + confirmedRows.size > 0;
}
