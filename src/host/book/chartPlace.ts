import type { SheetState } from '../state/workbookState';
import { columnWidthInPoints, rowHeightInPoints } from './lineSizes';

/** Where a drawing lies on its sheet, in points from the sheet's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The two cells a drawing is anchored to, counted from 0: it reaches from `from`'s upper left corner to `to`'s. */
export interface Anchors {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Finds the cells whose corners are nearest to a box; a drawing spans at least one cell. */
export function placeBox(sheet: SheetState, box: Box): Anchors {
  const column = (at: number): number => columnWidthInPoints(sheet, at);
  const row = (at: number): number => rowHeightInPoints(sheet, at);
  const from = { row: lineNearest(box.top, row), column: lineNearest(box.left, column) };
  return {
    from,
    to: {
      row: Math.max(from.row + 1, lineNearest(box.top + box.height, row)),
      column: Math.max(from.column + 1, lineNearest(box.left + box.width, column)),
    },
  };
}

/** The box between two anchors, by the sheet's present widths and heights. */
export function boxOf(sheet: SheetState, { from, to }: Anchors): Box {
  const left = offsetOf(from.column, at => columnWidthInPoints(sheet, at));
  const top = offsetOf(from.row, at => rowHeightInPoints(sheet, at));
  return {
    left,
    top,
    width: offsetOf(to.column, at => columnWidthInPoints(sheet, at)) - left,
    height: offsetOf(to.row, at => rowHeightInPoints(sheet, at)) - top,
  };
}

function offsetOf(line: number, size: (at: number) => number): number {
  let offset = 0;
  for (let at = 0; at < line; at += 1) offset += size(at);
  return offset;
}

function lineNearest(offset: number, size: (at: number) => number): number {
  let line = 0;
  let reached = 0;
  while (reached + size(line) / 2 < offset) {
    reached += size(line);
    line += 1;
  }
  return line;
}
