import type { Area } from '../../book/area';

/** A block of cells on a sheet of the workbook, rows and columns counted from 0. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** A single cell of a sheet, row and column counted from 0. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A text by which a cell can be kept in a map. */
export function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId}!${row},${column}`;
}

/** The cell as an area of its own, or the area that begins there. */
export function areaFrom({ sheetId, row, column }: Place, rows = 1, columns = 1): SheetArea {
  return { sheetId, row, column, rows, columns };
}
