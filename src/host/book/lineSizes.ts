import { MissingMember } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';
import { wholeSheet, type Area } from './area';
import { checkAllowed } from './protection';

/** What Excel gives a column and a row that nobody sized, with Calibri 11: 64 and 20 pixels. */
const defaultWidth = 64 / 7;
const defaultHeight = 15;

/** One character of the standard font is 7 pixels wide, and a point is 4/3 of a pixel. */
const pointsPerCharacter = 7 * 0.75;

/** A column's width in points, the unit of `RangeFormat.columnWidth`; 48 unless it was sized. */
export function columnWidthInPoints(sheet: SheetState, column: number): number {
  return (sheet.columnWidths.get(column) ?? defaultWidth) * pointsPerCharacter;
}

/** A row's height in points; 15 unless it was set since the file was opened. */
export function rowHeightInPoints(sheet: SheetState, row: number): number {
  return sheet.rowHeights.get(row) ?? defaultHeight;
}

/** The width that all columns of some areas share, in points; undefined when they differ. */
export function commonColumnWidth(sheet: SheetState, areas: readonly Area[]): number | undefined {
  const lines = areas.map(({ column, columns }) => ({ first: column, count: columns }));
  const width = commonSize(sheet.columnWidths, defaultWidth, lines);
  return width === undefined ? undefined : width * pointsPerCharacter;
}

/** The height that all rows of some areas share, in points; undefined when they differ. */
export function commonRowHeight(sheet: SheetState, areas: readonly Area[]): number | undefined {
  const lines = areas.map(({ row, rows }) => ({ first: row, count: rows }));
  return commonSize(sheet.rowHeights, defaultHeight, lines);
}

export function setColumnWidth(sheet: SheetState, area: Area, points: number): void {
  checkAllowed(sheet, 'formatColumns');
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    sheet.columnWidths.set(column, points / pointsPerCharacter);
  }
  sheet.changed.add('columnWidths');
}

/** Sets the height of an area's rows; all rows of a sheet at once are not sized. */
export function setRowHeight(sheet: SheetState, area: Area, points: number): void {
  if (area.rows === wholeSheet.rows) throw new MissingMember('RangeFormat.rowHeight of whole columns');
  checkAllowed(sheet, 'formatRows');
  for (let row = area.row; row < area.row + area.rows; row += 1) sheet.rowHeights.set(row, points);
  sheet.changed.add('rowHeights');
}

/** Forgets the heights set for an area's rows: whoever shows the sheet fits them to their content. */
export function forgetRowHeights(sheet: SheetState, area: Area): void {
  for (const row of sheet.rowHeights.keys()) {
    if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
  }
  sheet.changed.add('rowHeights');
}

function commonSize(
  sizes: ReadonlyMap<number, number>,
  ofOthers: number,
  spans: readonly { readonly first: number; readonly count: number }[],
): number | undefined {
  const seen = new Set<number>();
  for (const { first, count } of spans) {
    const sized = [...sizes].filter(([line]) => line >= first && line < first + count);
    for (const [, size] of sized) seen.add(size);
    if (sized.length < count) seen.add(ofOthers);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
