import { parseCell } from '../../src/xlsx/address';
import type { CellValue } from '../../src/xlsx/cell';
import type { CellWrite, SheetEdit } from '../../src/xlsx/edit';
import type { CellFormat } from '../../src/xlsx/format';

/** How cells of the samples look. */
export type Look = Partial<CellFormat>;

/** A sheet of a sample while it is put together. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: Map<number, Map<number, CellWrite>>;
  readonly widths: Map<number, number>;
  readonly merges: string[];
  frozenRows: number;
}

/** A formula with the value it has. */
export interface Calculated {
  readonly formula: string;
  readonly value: number;
}

/** Begins a sheet with the widths of its columns, in characters. */
export function draftSheet(name: string, widths: readonly number[]): SheetDraft {
  const byColumn = new Map(widths.map((width, index) => [index + 1, width] as const));
  return { name, cells: new Map(), widths: byColumn, merges: [], frozenRows: 0 };
}

/** Writes a value or a formula into a cell; an empty text leaves it blank, in its look. */
export function put(draft: SheetDraft, address: string, content: CellValue | Calculated, look: Look = {}): void {
  const place = parseCell(address);
  if (place === undefined) throw new Error(`${address} is no address`);
  const row = draft.cells.get(place.row) ?? new Map<number, CellWrite>();
  draft.cells.set(place.row, row);
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  const filled = isFormula ? content : { value: content === '' ? null : content };
  row.set(place.column, { ...filled, baseStyle: 0, format: { ...body, ...look } });
}

/** Writes values into neighbouring cells of a row; null leaves a cell alone. */
export function putRow(
  draft: SheetDraft,
  row: number,
  columns: string,
  contents: readonly (CellValue | Calculated)[],
  look: Look = {},
): void {
  contents.forEach((content, index) => {
    const column = columns[index];
    if (column === undefined) throw new Error(`Row ${row} has more values than the columns ${columns}`);
    if (content !== null) put(draft, `${column}${row}`, content, look);
  });
}

/** Adds cells up with SUM over a range of one column. */
export function sumOf(draft: SheetDraft, column: string, from: number, to: number): Calculated {
  let value = 0;
  for (let row = from; row <= to; row += 1) value += numberAt(draft, `${column}${row}`);
  return { formula: `SUM(${column}${from}:${column}${to})`, value };
}

/** The number in a cell, 0 where there is none. */
export function numberAt(draft: SheetDraft, address: string): number {
  const place = parseCell(address);
  const value = place === undefined ? undefined : draft.cells.get(place.row)?.get(place.column)?.value;
  return typeof value === 'number' ? value : 0;
}

/** Ends a sheet: what the writer of workbooks takes. */
export function sheetEdit(draft: SheetDraft): SheetEdit {
  return {
    name: draft.name,
    visibility: 'visible',
    cells: draft.cells,
    columnWidths: draft.widths,
    merges: draft.merges,
    frozen: { rows: draft.frozenRows, columns: draft.frozenRows > 0 ? 1 : 0 },
    page: { landscape: true, fitWidth: true },
  };
}

const body: Look = { fontName: 'Arial', fontSize: 10 };
