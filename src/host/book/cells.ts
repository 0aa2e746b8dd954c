import type { CellState, SheetState } from '../state/workbookState';
import { isUnbounded, type Area } from './area';

/** The cell at a place counted from 0; undefined where the sheet holds none. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell at a place, made empty and unstyled when there is none, and marked as touched. */
export function ensureCell(sheet: SheetState, row: number, column: number): CellState {
  touchCell(sheet, row, column);
  let cells = sheet.cells.get(row);
  if (cells === undefined) sheet.cells.set(row, (cells = new Map<number, CellState>()));
  let cell = cells.get(column);
  if (cell === undefined) cells.set(column, (cell = { value: null, baseStyle: 0 }));
  return cell;
}

/** Takes a cell away with its format. */
export function dropCell(sheet: SheetState, row: number, column: number): void {
  touchCell(sheet, row, column);
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/** Notes that a cell differs from the file, so that saving writes it. */
export function touchCell(sheet: SheetState, row: number, column: number): void {
  let columns = sheet.touched.get(row);
  if (columns === undefined) sheet.touched.set(row, (columns = new Set<number>()));
  columns.add(column);
}

/** A cell with its place, counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
}

/** The cells that a sheet holds within an area; cheap for whole columns too, since only kept cells are visited. */
export function cellsWithin(sheet: SheetState, area: Area): PlacedCell[] {
  const found: PlacedCell[] = [];
  const visit = (row: number, cells: ReadonlyMap<number, CellState>): void => {
    for (const [column, cell] of cells) {
      if (column >= area.column && column < area.column + area.columns) found.push({ row, column, cell });
    }
  };
  if (isUnbounded(area)) {
    for (const [row, cells] of sheet.cells) if (row >= area.row && row < area.row + area.rows) visit(row, cells);
    return found;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.cells.get(row);
    if (cells !== undefined) visit(row, cells);
  }
  return found;
}
