import type { SheetState } from '../host/state/workbookState';
import { parseArea } from '../xlsx/address';

/** How many rows and columns a merged cell takes up. */
export interface MergedSpan {
  readonly rows: number;
  readonly columns: number;
}

/** The merged cells of a sheet by the place of their first cell, row and column counted from 0: `3,0`. */
export function mergedCells(sheet: SheetState): ReadonlyMap<string, MergedSpan> {
  return new Map(
    sheet.merges.flatMap(reference => {
      const area = parseArea(reference);
      if (area === undefined) return [];
      const span = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
      return [[placeKey(area.top - 1, area.left - 1), span] as const];
    }),
  );
}

/** The key of a cell in `mergedCells`. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}
