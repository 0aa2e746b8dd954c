import { formatArea, joinSheetReference, lastColumn, lastRow, parseArea } from '../../xlsx/address';

/** A block of cells: its first row and column, counted from 0, and how many of each it spans. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: lastRow, columns: lastColumn };

/** Reads `B2:D9`, `$A:$C` or `1:4`; undefined when the text is no such reference. */
export function readArea(reference: string): Area | undefined {
  const area = parseArea(reference);
  if (area === undefined) return undefined;
  return {
    row: area.top - 1,
    column: area.left - 1,
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  };
}

/** Writes an area without its sheet: `B2:D9`; whole columns as `A:C`, whole rows and the whole sheet as `1:4`. */
export function writeArea(area: Area): string {
  if (isWholeSheet(area)) return `1:${lastRow}`;
  return formatArea({
    top: area.row + 1,
    left: area.column + 1,
    bottom: area.row + area.rows,
    right: area.column + area.columns,
  });
}

/** Writes an area with its sheet and `$` before every part, as names and charts state it: `'Front page'!$B$2:$C$9`. */
export function writeFixedReference(sheetName: string, area: Area): string {
  return joinSheetReference(
    sheetName,
    writeArea(area).replace(/[A-Z]+|[0-9]+/g, part => `$${part}`),
  );
}

export function isWholeSheet(area: Area): boolean {
  return area.rows === lastRow && area.columns === lastColumn;
}

/** Says whether an area has no end on its sheet: whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows === lastRow || area.columns === lastColumn;
}

/** Says whether an area lies on the sheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= lastRow &&
    area.column + area.columns <= lastColumn
  );
}

/** The cells two areas share; undefined when they share none. */
export function intersectAreas(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds two areas: `B2:C3` and `D5` give `B2:D5`. */
export function boundAreas(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
