import type { CellChange } from './bookEvent';
import { HostError } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import type { CellState, SheetState } from '../state/workbookState';
import { isUnbounded, isWholeSheet, writeArea, type Area } from './area';
import type { Book } from './book';
import { cellAt, cellsWithin, dropCell, ensureCell } from './cells';
import { valueForAddIn, valueTypeForAddIn } from './cellValues';
import { enterCell } from './enterCell';
import { checkOpen } from './lockedCells';
import { checkAllowed } from './protection';
import { dropTablesWithin, settleTables } from './tables';

/** Writes an array of the area's shape, or one value into every cell; tells what was written. */
export function writeCells(book: Book, sheet: SheetState, area: Area, input: Json): void {
  checkOpen(book, sheet, area);
  const before = cellAt(sheet, area.row, area.column)?.value ?? null;
  const cells: [number, number][] = [];
  forEachCell(area, input, (row, column, value) => {
    if (enterCell(book, sheet, row, column, value)) cells.push([row, column]);
  });
  if (cells.length === 0) return;
  book.calculation.invalidate({ kind: 'cells', sheetId: sheet.id, cells });
  settleTables(book, sheet, area);
  const after = cellAt(sheet, area.row, area.column);
  const isOneValue = area.rows * area.columns === 1 && after?.formula === undefined;
  const cell: CellChange = {
    valueBefore: valueForAddIn(before),
    valueAfter: valueForAddIn(after?.value ?? null),
    valueTypeBefore: valueTypeForAddIn(before),
    valueTypeAfter: valueTypeForAddIn(after?.value ?? null),
  };
  book.announce({ kind: 'changed', sheetId: sheet.id, address: writeArea(area), ...(isOneValue && { cell }) });
}

/** Gives every cell its number format: an array of the area's shape, or one format for all. Null leaves a cell. */
export function writeNumberFormats(sheet: SheetState, area: Area, input: Json): void {
  checkAllowed(sheet, 'formatCells');
  forEachCell(area, input, (row, column, value) => {
    if (value === null) return;
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    const cell = ensureCell(sheet, row, column);
    cell.format = { ...cell.format, numberFormat: value === '' ? 'General' : value };
  });
}

/** Empties cells of their content, of their format, or of both; tables that lose all of both go with their cells. */
export function clearCells(book: Book, sheet: SheetState, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
  if (what === 'Formats') checkAllowed(sheet, 'formatCells');
  else checkOpen(book, sheet, area);
  const held = cellsWithin(sheet, area);
  if (what === 'All' && isWholeSheet(area)) {
    sheet.cells.clear();
    sheet.touched.clear();
    sheet.cleared = true;
    sheet.merges = [];
  }
  for (const { row, column, cell } of held) clearCell(sheet, row, column, cell, what);
  if (what === 'Formats') return;
  const cells = held.map(({ row, column }) => [row, column] as const);
  if (cells.length > 0) book.calculation.invalidate({ kind: 'cells', sheetId: sheet.id, cells });
  if (what === 'All') dropTablesWithin(book, sheet, area);
  settleTables(book, sheet, area);
  if (cells.length > 0) book.announce({ kind: 'changed', sheetId: sheet.id, address: writeArea(area) });
}

function clearCell(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const keepsFormat = what === 'Contents' && (cell.baseStyle !== 0 || cell.format !== undefined);
  const keepsContent = what === 'Formats' && (cell.value !== null || cell.formula !== undefined);
  if (!keepsFormat && !keepsContent) {
    dropCell(sheet, row, column);
    return;
  }
  const kept = ensureCell(sheet, row, column);
  if (keepsFormat) {
    kept.value = null;
    delete kept.formula;
    delete kept.spilledFrom;
    delete kept.partlyRaised;
  } else {
    kept.baseStyle = 0;
    delete kept.format;
  }
}

function forEachCell(area: Area, input: Json, write: (row: number, column: number, value: Json) => void): void {
  if (isUnbounded(area) || input === null) throw new HostError('InvalidArgument');
  const rows = Array.isArray(input) ? checkShape(area, input as readonly Json[]) : undefined;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = rows === undefined ? input : rows[row]?.[column];
      write(area.row + row, area.column + column, value ?? null);
    }
  }
}

function checkShape(area: Area, rows: readonly Json[]): readonly (readonly Json[])[] {
  const fits = rows.length === area.rows && rows.every(row => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly Json[])[];
}
