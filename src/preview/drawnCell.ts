import type { CSSProperties } from 'react';
import type { SheetState } from '../host/state/workbookState';
import { cellLook } from './cellLook';
import { cellText } from './cellText';
import { edgeAt, sizeAt } from './gridGeometry';
import { placeKey } from './mergedCells';
import type { FormatOf, MeasureText, SheetLayout } from './sheetLayout';

/**
 * A cell ready to be drawn. `spread` is the width in pixels of a text that runs on over empty cells to its right,
 * `merged` the size in pixels of a merged cell.
 */
export interface DrawnCell {
  readonly text: string;
  readonly look: CSSProperties;
  readonly spread?: number;
  readonly merged?: { readonly width: number; readonly height: number };
}

const padding = 6;

/**
 * Prepares a cell, row and column counted from 0; undefined where the sheet holds none.
 *
 * As in Excel, text that is too long runs on over empty cells, and a number that is too long shows with fewer decimals
 * under the format General and as `###` under any other.
 */
export function drawnCell(
  sheet: SheetState,
  place: { readonly row: number; readonly column: number },
  { rows, columns, merged }: SheetLayout,
  formatOf: FormatOf,
  measure: MeasureText,
): DrawnCell | undefined {
  const cells = sheet.cells.get(place.row);
  const cell = cells?.get(place.column);
  if (cells === undefined || cell === undefined) return undefined;

  const format = formatOf(cell);
  const { text, color } = cellText(cell.value, format.numberFormat);
  const look = { ...cellLook(cell.value, format), ...(color !== undefined && { color }) };
  const width = sizeAt(columns, place.column);
  const fits = (shown: string, room: number): boolean => measure(shown.trim(), format) + padding <= room;

  const span = merged.get(placeKey(place.row, place.column));
  if (span !== undefined) {
    const size = {
      width: edgeAt(columns, place.column + span.columns) - edgeAt(columns, place.column),
      height: edgeAt(rows, place.row + span.rows) - edgeAt(rows, place.row),
    };
    return { text, look, merged: size };
  }
  if (text === '' || format.wrap || fits(text, width)) return { text, look };
  if (typeof cell.value === 'number') {
    const isGeneral = format.numberFormat.toLowerCase() === 'general';
    const shorter = isGeneral ? fewerDecimals(cell.value, shown => fits(shown, width)) : null;
    return { text: shorter ?? '#'.repeat(Math.max(1, Math.floor(width / 9))), look };
  }
  if (look.textAlign !== 'left') return { text, look };
  let spread = width;
  for (let column = place.column + 1; !fits(text, spread) && column < columns.length - 1; column += 1) {
    if ((cells.get(column)?.value ?? '') !== '') break;
    spread += sizeAt(columns, column);
  }
  return { text, look, spread };
}

function fewerDecimals(value: number, fits: (text: string) => boolean): string | null {
  for (let decimals = 9; decimals >= 0; decimals -= 1) {
    const text = String(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return null;
}
