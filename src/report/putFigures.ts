import type { PlanCell, Role } from './plan';
import { putRuns } from './putRuns';
import type { SheetBuilder } from './sheetBuilder';

/** Puts neighbouring figures of one row: those taken over from another sheet as links, all others as calculations. */
export function putFigures(
  sheet: SheetBuilder,
  row: number,
  column: number,
  cells: readonly PlanCell[],
  numberFormat: string,
): void {
  putRuns(sheet, row, column, cells, numberFormat, roleOf);
}

function roleOf(cell: PlanCell): Role {
  const isLink = typeof cell === 'object' && cell !== null && /^('[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+$/.test(cell.formula);
  return isLink ? 'link' : 'calculation';
}
