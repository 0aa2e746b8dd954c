import type { CellGrid, ReadCell } from '../cell';
import { withoutFunctionPrefixes } from '../formulaPrefixes';
import { readCellValue, type ValueContext } from './readCellValue';
import type { RawCell } from './scanCell';
import { scanSheetData } from './scanSheetData';
import { createSharedFormulas } from './sharedFormulas';

/** Reads the cells between two positions of a worksheet's text, and which of its rows are hidden. */
export function readCells(
  xml: string,
  from: number,
  to: number,
  context: ValueContext,
): { cells: CellGrid; hiddenRows: Set<number> } {
  const cells = new Map<number, Map<number, ReadCell>>();
  const hiddenRows = new Set<number>();
  const shared = createSharedFormulas();
  const put = (row: number, column: number, cell: ReadCell): void => {
    const columns = cells.get(row) ?? new Map<number, ReadCell>();
    if (columns.size === 0) cells.set(row, columns);
    columns.set(column, cell);
  };
  scanSheetData(xml, from, to, {
    row(row) {
      if (row.hidden) hiddenRows.add(row.number);
    },
    cell(raw) {
      if (raw.formula === null) {
        const value = readCellValue(raw, context);
        if (value !== null || raw.styleIndex !== 0) put(raw.row, raw.column, { value, styleIndex: raw.styleIndex });
        return;
      }
      shared.add(raw);
      put(raw.row, raw.column, readFormulaCell(raw, shared.formulaOf(raw), context));
    },
  });
  return { cells, hiddenRows };
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
