import { parseCell } from '../../xlsx/address';
import { boundAreas } from '../book/area';
import type { SheetState } from '../state/workbookState';
import { areaFrom, placeKey, type Place, type SheetArea } from './graph/sheetArea';

/** A formula whose array fills other cells, as a sheet states it: its cell, and all the cells filled with its own. */
export interface FilledArray {
  readonly anchor: Place;
  readonly area: SheetArea;
}

/** Finds the arrays of a sheet by the cells that say which formula fills them. */
export function filledArrays(sheet: SheetState): readonly FilledArray[] {
  const arrays = new Map<string, FilledArray>();
  for (const [row, columns] of sheet.cells) {
    for (const [column, { spilledFrom }] of columns) {
      const cell = spilledFrom === undefined ? undefined : parseCell(spilledFrom);
      if (cell === undefined) continue;
      const anchor = { sheetId: sheet.id, row: cell.row - 1, column: cell.column - 1 };
      const known = arrays.get(placeKey(anchor))?.area ?? areaFrom(anchor);
      const place = { sheetId: sheet.id, row, column };
      arrays.set(placeKey(anchor), { anchor, area: { ...anchor, ...boundAreas(known, areaFrom(place)) } });
    }
  }
  return [...arrays.values()];
}
