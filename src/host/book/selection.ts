import type { SheetState } from '../state/workbookState';
import { writeArea, type Area } from './area';
import type { Book } from './book';
import { activateSheet } from './sheets';

/** The selected cells of a sheet; `A1` when none were selected yet. */
export function selectionOf(book: Book, sheet: SheetState): Area {
  return book.selections.get(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/** Selects cells, which brings their sheet on top. */
export function selectCells(book: Book, sheet: SheetState, area: Area): void {
  activateSheet(book, sheet);
  book.selections.set(sheet.id, area);
  book.announce({ kind: 'selectionChanged', sheetId: sheet.id, address: writeArea(area) });
}
