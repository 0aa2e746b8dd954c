import type { CellFormat } from '../../xlsx/format';
import type { CellState, SheetState } from '../state/workbookState';
import { isUnbounded, type Area } from './area';
import type { Book } from './book';
import { cellsWithin, ensureCell } from './cells';
import { checkAllowed } from './protection';

/** A cell's whole format: what the file gave it with what has changed since. */
export function cellFormat(book: Book, cell: CellState | undefined): CellFormat {
  const base = book.source.formatOf(cell?.baseStyle ?? 0);
  return cell?.format === undefined ? base : { ...base, ...cell.format };
}

/**
 * Changes the format of every cell of an area, making those that the sheet does not hold yet.
 *
 * Of whole rows and columns only the cells that the sheet holds are changed: a format for cells that do not exist is
 * not kept.
 */
export function changeFormat(sheet: SheetState, area: Area, change: Partial<CellFormat>): void {
  checkAllowed(sheet, 'locked' in change ? undefined : 'formatCells');
  const apply = (cell: CellState): void => void (cell.format = { ...cell.format, ...change });
  if (isUnbounded(area)) {
    for (const { row, column } of cellsWithin(sheet, area)) apply(ensureCell(sheet, row, column));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      apply(ensureCell(sheet, row, column));
    }
  }
}

/** The value that one part of the format has in all cells of some areas; undefined when it differs among them. */
export function commonFormat<Part extends keyof CellFormat>(
  book: Book,
  sheet: SheetState,
  areas: readonly Area[],
  part: Part,
): CellFormat[Part] | undefined {
  const seen = new Set<CellFormat[Part]>();
  for (const area of areas) {
    const held = cellsWithin(sheet, area);
    for (const { cell } of held) seen.add(cellFormat(book, cell)[part]);
    if (held.length < area.rows * area.columns) seen.add(cellFormat(book, undefined)[part]);
    if (seen.size > 1) return undefined;
  }
  return [...seen][0];
}
