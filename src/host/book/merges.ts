import { HostError } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';
import { intersectAreas, readArea, writeArea, type Area } from './area';
import type { Book } from './book';
import { checkAllowed } from './protection';
import { clearCells } from './writeCells';

/** Merges the cells of an area into one; what all but the first hold is lost, as in Excel. Tables cannot be merged. */
export function mergeCells(book: Book, sheet: SheetState, area: Area): void {
  checkAllowed(sheet);
  const touchesTable = sheet.tables.some(({ table }) => overlaps(table.reference, area));
  if (touchesTable) throw new HostError('InvalidOperation');
  const { row, column, rows, columns } = area;
  if (columns > 1) clearCells(book, sheet, { row, column: column + 1, rows: 1, columns: columns - 1 }, 'Contents');
  if (rows > 1) clearCells(book, sheet, { row: row + 1, column, rows: rows - 1, columns }, 'Contents');
  dropMerges(sheet, area);
  sheet.merges = [...sheet.merges, writeArea(area)];
  sheet.changed.add('merges');
}

/** Takes merged cells apart again where they share a cell with an area. */
export function dropMerges(sheet: SheetState, area: Area): void {
  const kept = sheet.merges.filter(merged => !overlaps(merged, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.changed.add('merges');
}

/** The most merged areas that Excel tells of at once; a range with more is an error. */
const mostMergesTold = 512;

/** The merged areas that share a cell with an area. */
export function mergesWithin(sheet: SheetState, area: Area): readonly Area[] {
  const found = sheet.merges.filter(merged => overlaps(merged, area)).flatMap(merged => readArea(merged) ?? []);
  if (found.length > mostMergesTold) throw new HostError('InvalidOperation');
  return found;
}

function overlaps(reference: string, area: Area): boolean {
  const other = readArea(reference);
  return other !== undefined && intersectAreas(other, area) !== undefined;
}
