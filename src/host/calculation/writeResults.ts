import { cellAddress } from '../../xlsx/address';
import type { CellValue } from '../../xlsx/cell';
import { containsCell } from '../book/area';
import type { CellState, WorkbookState } from '../state/workbookState';
import type { EngineResult } from './engine/engineResult';
import type { FormulaCell } from './formulaCell';
import { areaFrom, placeKey, type Place, type SheetArea } from './graph/sheetArea';

/** Writes results of formulas into the workbook's cells and remembers which of them changed. */
export interface ResultWriter {
  /** Writes a formula's result and the cells that its array fills now, and empties those that it no longer does. */
  write(cell: FormulaCell, spill: SheetArea | undefined, read: (place: Place) => EngineResult): void;
  /** Takes note of the cells that a formula's array fills already. */
  adopt(cell: FormulaCell, spill: SheetArea): void;
  /** Empties the cells that a formula's array filled, its own left as it is. */
  clearSpill(cell: FormulaCell): void;
  /** The cell with the formula whose array fills a cell, or filled it until something was written there. */
  ownerOf(place: Place): Place | undefined;
  /** The cells changed since this was last asked. */
  takeChanged(): readonly Place[];
}

/** Writes into the cells of this workbook. */
export function createResultWriter(workbook: WorkbookState): ResultWriter {
  const changed = new Map<string, Place>();
  const owners = new Map<string, Place>();

  function rowOf(place: Place): Map<number, CellState> {
    const cells = workbook.sheets.find(({ id }) => id === place.sheetId)?.cells;
    if (cells === undefined) throw new Error(`There is no sheet with the id ${place.sheetId}.`);
    let row = cells.get(place.row);
    if (row === undefined) cells.set(place.row, (row = new Map<number, CellState>()));
    return row;
  }

  function put(place: Place, value: CellValue, spilledFrom?: string): void {
    const row = rowOf(place);
    let state = row.get(place.column);
    if (state === undefined) row.set(place.column, (state = { value: null, baseStyle: 0 }));
    if (!sameValue(state.value, value) || state.spilledFrom !== spilledFrom) changed.set(placeKey(place), place);
    state.value = value;
    if (spilledFrom !== undefined) state.spilledFrom = spilledFrom;
  }

  function vacate(place: Place, cell: FormulaCell): void {
    const key = placeKey(place);
    const owner = owners.get(key);
    if (owner?.row === cell.row && owner.column === cell.column) owners.delete(key);
    const row = workbook.sheets.find(({ id }) => id === place.sheetId)?.cells.get(place.row);
    const state = row?.get(place.column);
    if (state?.spilledFrom !== addressOf(cell)) return;
    changed.set(key, place);
    delete state.spilledFrom;
    state.value = null;
    if (state.baseStyle === 0 && state.format === undefined) row?.delete(place.column);
  }

  return {
    write(cell, spill, read) {
      const before = cell.spill;
      for (const place of placesBeside(cell, before)) {
        if (spill === undefined || !containsCell(spill, place.row, place.column)) vacate(place, cell);
      }
      cell.spill = spill;
      const { value, message } = read(cell);
      cell.message = message;
      cell.isBlocked = typeof value === 'object' && value?.error === '#SPILL!';
      put({ sheetId: cell.sheetId, row: cell.row, column: cell.column }, value);
      for (const place of placesBeside(cell, spill)) {
        owners.set(placeKey(place), cell);
        put(place, read(place).value, addressOf(cell));
      }
    },
    adopt(cell, spill) {
      cell.spill = spill;
      for (const place of placesBeside(cell, spill)) owners.set(placeKey(place), cell);
    },
    clearSpill(cell) {
      for (const place of placesBeside(cell, cell.spill)) vacate(place, cell);
      cell.spill = undefined;
    },
    ownerOf: place => owners.get(placeKey(place)),
    takeChanged() {
      const places = [...changed.values()];
      changed.clear();
      return places;
    },
  };
}

function addressOf({ row, column }: Place): string {
  return cellAddress(row + 1, column + 1);
}

function* placesBeside(cell: FormulaCell, spill: SheetArea | undefined): Iterable<Place> {
  const { row, column, rows, columns } = spill ?? areaFrom(cell);
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) {
      if (down + across > 0) yield { sheetId: cell.sheetId, row: row + down, column: column + across };
    }
  }
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  return one.error === other.error;
}
