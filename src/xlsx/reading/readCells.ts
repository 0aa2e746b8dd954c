import type { CellGrid, ReadCell } from '../cell';
import { withoutFunctionPrefixes } from '../formulaPrefixes';
import { readCellValue, type ValueContext } from './readCellValue';
import type { RawCell } from './scanCell';
import { scanSheetData } from './scanSheetData';
import { createSharedFormulas } from './sharedFormulas';

/** Reads the cells between two positions of a worksheet's text, which of its rows are hidden and which are grouped. */
export function readCells(
  xml: string,
  from: number,
  to: number,
  context: ValueContext,
): { cells: CellGrid; hiddenRows: Set<number>; outlineLevels: Map<number, number> } {
  const cells = new Map<number, Map<number, ReadCell>>();
  const hiddenRows = new Set<number>();
  const outlineLevels = new Map<number, number>();
  const shared = createSharedFormulas();
  const put = (row: number, column: number, cell: ReadCell): void => {
    const columns = cells.get(row) ?? new Map<number, ReadCell>();
    if (columns.size === 0) cells.set(row, columns);
    columns.set(column, cell);
  };
  scanSheetData(xml, from, to, {
    row(row) {
      if (row.hidden) hiddenRows.add(row.number);
      if (row.outlineLevel > 0) outlineLevels.set(row.number, row.outlineLevel);
    },
    cell(raw) {
      if (raw.formula === null) {
        const value = readCellValue(raw, context);
        if (value === null && raw.styleIndex === 0) return;
        const raised = raisedEnd(raw, context);
        put(raw.row, raw.column, {
          value,
          styleIndex: raw.styleIndex,
          ...(raised !== '' && { raised }),
        });
        return;
      }
      shared.add(raw);
      put(raw.row, raw.column, readFormulaCell(raw, shared.formulaOf(raw), context));
    },
  });
  return { cells, hiddenRows, outlineLevels };
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
