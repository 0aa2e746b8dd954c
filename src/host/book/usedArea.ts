import type { SheetState } from '../state/workbookState';
import { intersectAreas, wholeSheet, type Area } from './area';
import { cellsWithin } from './cells';

/**
 * The smallest area that holds every cell in use within an area: cells with content, and unless `valuesOnly` is set
 * those with a format of their own as well. Undefined when there is none.
 */
export function usedArea(sheet: SheetState, within: Area = wholeSheet, valuesOnly = false): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -Infinity;
  let right = -Infinity;
  for (const { row, column, cell } of cellsWithin(sheet, within)) {
    const hasContent = cell.value !== null || cell.formula !== undefined;
    const hasFormat = cell.baseStyle !== 0 || cell.format !== undefined;
    if (!hasContent && (valuesOnly || !hasFormat)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return intersectAreas(within, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
