import { HostError } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';
import { isUnbounded, type Area } from './area';
import type { Book } from './book';
import { cellFormat } from './cellFormats';
import { cellAt } from './cells';

/** Refuses to touch cells of an area when the sheet is protected and one of them is locked. */
export function checkOpen(book: Book, sheet: SheetState, area: Area): void {
  if (sheet.protection === null) return;
  if (isUnbounded(area)) throw new HostError('AccessDenied');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (cellFormat(book, cellAt(sheet, row, column)).locked) throw new HostError('AccessDenied');
    }
  }
}
