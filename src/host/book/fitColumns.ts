import type { SheetState } from '../state/workbookState';
import type { Area } from './area';
import type { Book } from './book';
import { cellFormat } from './cellFormats';
import { cellsWithin } from './cells';
import { displayText } from './displayText';

/**
 * Makes the columns of an area as wide as the longest text that its cells show.
 *
 * Every character counts as wide as a digit and bold ones a tenth more, so the width is near Excel's and not the same.
 * Wrapped cells do not count, as in Excel.
 */
export function fitColumns(book: Book, sheet: SheetState, area: Area): void {
  const longest = new Map<number, number>();
  for (const { column, cell } of cellsWithin(sheet, area)) {
    const format = cellFormat(book, cell);
    if (format.wrap) continue;
    const characters = displayText(cell.value, format.numberFormat).length * (format.bold ? 1.1 : 1);
    const scaled = (characters * format.fontSize) / 11 + format.indent;
    longest.set(column, Math.max(longest.get(column) ?? 0, scaled));
  }
  for (const [column, characters] of longest) {
    if (characters > 0) sheet.columnWidths.set(column, Math.min(255, characters + 5 / 7));
  }
  if (longest.size > 0) sheet.changed.add('columnWidths');
}
