import type { PlanCell } from './plan';
import { putRuns } from './putRuns';
import type { SheetBuilder } from './sheetBuilder';

/** Puts neighbouring inputs of one row: those that follow cells of the workbook as links, all others as entered. */
export function putInputs(
  sheet: SheetBuilder,
  row: number,
  column: number,
  cells: readonly PlanCell[],
  numberFormat: string,
): void {
  putRuns(sheet, row, column, cells, numberFormat, cell =>
    typeof cell === 'object' && cell !== null ? 'inputLink' : 'input',
  );
}
