import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { dropEmptySheet } from '../../src/headless/dropEmptySheet';
import { OWN_SHEETS } from '../../src/report/sheets';
import type { OwnSheet } from '../../src/report/sheets';
import { cellAddress, parseArea, splitSheetReference } from '../../src/xlsx/address';
import type { CellArea } from '../../src/xlsx/address';
import type { ReadCell } from '../../src/xlsx/cell';
import type { CellFormat } from '../../src/xlsx/format';
import type { DefinedName, ReadSheet, ReadWorkbook } from '../../src/xlsx/workbook';
import { readSaved } from '../host/savedWorkbook';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';

/** A cell of the saved file with where it stands and how it looks; row and column count from 1. */
export interface SavedCell extends ReadCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly format: CellFormat;
}

/** One sheet of the saved file: as read, as text, and what it is in the add-in. */
export interface SavedSheet {
  readonly own: OwnSheet;
  readonly read: ReadSheet;
  readonly xml: string;
  readonly cells: readonly SavedCell[];
  /** The cell at a place counted from 1. */
  at(row: number, column: number): SavedCell | undefined;
}

/** The working pack of the sample as it is saved. */
export interface SavedPack {
  readonly bytes: Uint8Array;
  readonly workbook: ReadWorkbook;
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly DefinedName[];
}

/** Runs the sample in a new workbook and saves it, as the demo does. */
export async function savePack(): Promise<SavedPack> {
  const host = await theHost();
  await run(sampleRequest());
  await dropEmptySheet();
  await host.settled();
  return readPack(host.save());
}

/** Reads a saved pack; sheets of others that it may hold are named, and left out of `sheets`. */
export function readPack(bytes: Uint8Array, others: readonly string[] = []): SavedPack {
  const workbook = readSaved(bytes);
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const sheets = workbook.sheets
    .filter(({ name }) => !others.includes(name))
    .map(read => {
      const own = OWN_SHEETS.find(each => each.name === read.name);
      assert.ok(own !== undefined, read.name);
      const cells = [...read.content().cells].flatMap(([row, columns]) =>
        [...columns].map(([column, cell]) => ({
          ...cell,
          sheet: read.name,
          row,
          column,
          address: `${read.name}!${cellAddress(row, column)}`,
          format: workbook.format(cell.styleIndex),
        })),
      );
      const places = new Map(cells.map(cell => [`${cell.row} ${cell.column}`, cell]));
      return {
        own,
        read,
        xml: parts.get(read.part) ?? '',
        cells,
        at: (row: number, column: number) => places.get(`${row} ${column}`),
      };
    });
  return { bytes, workbook, parts, sheets, names: workbook.names };
}

/** The addresses of cells, for a message. */
export function addresses(cells: readonly SavedCell[]): readonly string[] {
  return cells.map(cell => cell.address);
}

/** The text that a cell holds; empty where it holds none. */
export function textOf(cell: SavedCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

/** A sheet of the pack by its name. */
export function sheetNamed({ sheets }: SavedPack, name: string): SavedSheet {
  const sheet = sheets.find(each => each.read.name === name);
  assert.ok(sheet !== undefined, name);
  return sheet;
}

/** A cell with a formula. */
export type SavedFormula = SavedCell & { readonly formula: string };

/** Every formula of the pack. */
export function formulasOf({ sheets }: SavedPack): readonly SavedFormula[] {
  return sheets.flatMap(sheet =>
    sheet.cells.flatMap(cell => (cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula }])),
  );
}

/** The area behind a defined name. */
export function areaNamed({ names }: SavedPack, name: string): CellArea & { readonly sheet: string } {
  const found = names.find(each => each.name === name);
  assert.ok(found !== undefined, name);
  const { sheet, reference } = splitSheetReference(found.reference);
  const area = parseArea(reference);
  assert.ok(area !== undefined && sheet !== undefined, found.reference);
  return { ...area, sheet };
}

/** The cells of an area of a sheet that hold anything or have a look. */
export function cellsIn(sheet: SavedSheet, reference: string): readonly SavedCell[] {
  const area = parseArea(reference);
  assert.ok(area !== undefined, reference);
  return sheet.cells.filter(
    ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

/** The cells behind every name of an input. */
export function inputCellsOf({ names, sheets }: SavedPack): readonly SavedCell[] {
  return names
    .filter(name => name.name.startsWith('HJW_in_'))
    .flatMap(({ reference }) => {
      const { sheet, reference: cells } = splitSheetReference(reference);
      const area = parseArea(cells);
      assert.ok(area !== undefined, reference);
      const { top, bottom, left, right } = area;
      const found = sheets.find(each => each.read.name === sheet);
      assert.ok(found !== undefined, reference);
      return found.cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
    });
}
