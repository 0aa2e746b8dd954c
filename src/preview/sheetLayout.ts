import type { CellState, SheetState } from '../host/state/workbookState';
import type { CellFormat } from '../xlsx/format';
import { pixelsPerPoint } from './cellLook';
import { cellText } from './cellText';
import { columnPixels, edgeAt, edgesOf, type Edges } from './gridGeometry';
import { mergedCells, placeKey, type MergedSpan } from './mergedCells';

/** Where the rows and columns of a drawn sheet stand, and which of its cells are merged. */
export interface SheetLayout {
  readonly rows: Edges;
  readonly columns: Edges;
  readonly merged: ReadonlyMap<string, MergedSpan>;
}

/** Answers a cell's whole format. */
export type FormatOf = (cell: CellState | undefined) => CellFormat;

/** Measures a text on one line, in pixels. */
export type MeasureText = (text: string, format: CellFormat) => number;

const defaultColumnWidth = 64;
const defaultRowHeight = 20;

// So that a long note in a narrow column does not push everything else out of sight.
const tallestRow = 200;

// Beyond this many rows none is made taller for its text: measuring a long ledger would take longer than reading it.
const measuredRows = 2000;

/**
 * Lays a sheet out: columns as wide as the workbook says, rows as tall as it says or as their text needs, and some room
 * to go on beside and below what the sheet holds. All counted from 0.
 */
export function sheetLayout(sheet: SheetState, formatOf: FormatOf, measure: MeasureText): SheetLayout {
  const extent = usedExtent(sheet);
  const merged = mergedCells(sheet);
  const columns = edgesOf(Math.max(26, extent.columns + 4), column => {
    const width = sheet.columnWidths.get(column);
    return width === undefined ? defaultColumnWidth : columnPixels(width);
  });
  const rows = edgesOf(Math.max(60, extent.rows + 20), row => {
    const points = sheet.rowHeights.get(row);
    if (points !== undefined) return Math.round(points * pixelsPerPoint);
    if (row >= measuredRows) return defaultRowHeight;
    return rowHeight(sheet.cells.get(row), formatOf, (cell, format, column) => {
      const span = merged.get(placeKey(row, column)) ?? { rows: 1, columns: 1 };
      if (span.rows > 1) return 1;
      const width = edgeAt(columns, column + span.columns) - edgeAt(columns, column);
      return wrappedLines(cell, format, width, measure);
    });
  });
  return { rows, columns, merged };
}

function usedExtent(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  for (const chart of sheet.charts) {
    if (chart.kind === 'file') continue;
    rows = Math.max(rows, chart.definition.to.row + 1);
    columns = Math.max(columns, chart.definition.to.column + 1);
  }
  return { rows, columns };
}

function rowHeight(
  cells: ReadonlyMap<number, CellState> | undefined,
  formatOf: FormatOf,
  linesOfWrapped: (cell: CellState, format: CellFormat, column: number) => number,
): number {
  let height = defaultRowHeight;
  for (const [column, cell] of cells ?? []) {
    if (cell.value === null) continue;
    const format = formatOf(cell);
    const lines = format.wrap ? linesOfWrapped(cell, format, column) : 1;
    height = Math.max(height, Math.ceil(lines * format.fontSize * pixelsPerPoint * 1.2) + 2);
  }
  return Math.min(height, tallestRow);
}

function wrappedLines(cell: CellState, format: CellFormat, width: number, measure: MeasureText): number {
  const room = Math.max(1, width - 8);
  const paragraphs = cellText(cell.value, format.numberFormat).text.split('\n');
  return paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, format, room, measure), 0);
}

// Words are kept whole, as the browser and Excel do.
function linesOf(paragraph: string, format: CellFormat, room: number, measure: MeasureText): number {
  let lines = 1;
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, format) > room) {
      lines += 1;
      line = word;
    } else {
      line = longer;
    }
  }
  return lines;
}
