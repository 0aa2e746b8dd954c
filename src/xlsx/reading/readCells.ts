import type { Reached } from '../../issue/reached';
import type { CellGrid, ReadCell } from '../cell';
import { withoutFunctionPrefixes } from '../formulaPrefixes';
import { addAside, addCell, createCellStore, stored } from './cellStore';
import { readCellValue, type ValueContext } from './readCellValue';
import type { RawCell } from './scanCell';
import { scanSheetBytes, type SheetBytesVisitor } from './scanSheetBytes';
import { scanSheetData } from './scanSheetData';
import { createSharedFormulas } from './sharedFormulas';
import type { SplitSheet } from './splitSheet';
import { gridOf } from './storedGrid';

/** The bytes of a cell of a large sheet, at least: room is made for so many at first. */
const bytesPerCell = 30;

/** Reads the cells of a worksheet, which of its rows are hidden and which are grouped. */
export function readCells(
  sheet: SplitSheet,
  context: ValueContext,
  reached?: Reached,
): { cells: CellGrid; hiddenRows: Set<number>; outlineLevels: Map<number, number> } {
  const { text, bytes, rows, elements } = sheet;
  const length = rows === null ? 0 : rows.to - rows.from;
  const store = createCellStore(Math.ceil(length / bytesPerCell));
  const hiddenRows = new Set<number>();
  const outlineLevels = new Map<number, number>();
  const shared = createSharedFormulas();
  const visitor: SheetBytesVisitor = {
    row(row) {
      if (row.hidden) hiddenRows.add(row.number);
      if (row.outlineLevel > 0) outlineLevels.set(row.number, row.outlineLevel);
    },
    cell(raw) {
      if (raw.formula !== null) {
        shared.add(raw);
        addAside(store, raw.row, raw.column, readFormulaCell(raw, shared.formulaOf(raw), context));
        return;
      }
      const value = readCellValue(raw, context);
      const raised = raisedEnd(raw, context);
      if (value !== null) {
        const cell = { value, styleIndex: raw.styleIndex, ...(raised !== '' && { raised }) };
        addAside(store, raw.row, raw.column, cell);
      } else if (raw.styleIndex !== 0) addCell(store, raw.row, raw.column, stored.blank, raw.styleIndex, 0);
    },
    ...(reached !== undefined && rows !== null && { reached: at => reached((at - rows.from) / length) }),
  };
  if (rows === null) {
    const data = elements.find(({ name }) => name === 'sheetData');
    scanSheetData(text, data?.contentStart ?? 0, data?.contentEnd ?? 0, visitor);
  } else scanSheetBytes(bytes, rows.from, rows.to, store, visitor);
  return { cells: gridOf(store, context), hiddenRows, outlineLevels };
}

function raisedEnd(raw: RawCell, context: ValueContext): string {
  return raw.type === 's' ? (context.raisedEnds?.get(Number(raw.value)) ?? '') : raw.raised;
}

function readFormulaCell(raw: RawCell, formula: string | undefined, context: ValueContext): ReadCell {
  // Excel leaves the value of an empty text out; of every other type a formula without value was never calculated.
  const value = raw.value === '' && raw.type !== 'str' ? null : readCellValue(raw, context);
  const array = raw.formula?.kind === 'array' ? raw.formula.reference : undefined;
  return {
    value,
    styleIndex: raw.styleIndex,
    ...(formula !== undefined && { formula: withoutFunctionPrefixes(formula) }),
    ...(formula !== undefined && value === null && { uncalculated: true }),
    ...(array !== undefined && { arrayReference: array }),
  };
}
