import type { PlanCell, Role } from './plan';
import type { SheetBuilder } from './sheetBuilder';

/** Puts neighbouring cells of one row in runs that play one role each, as `roleOf` says. */
export function putRuns(
  sheet: SheetBuilder,
  row: number,
  column: number,
  cells: readonly PlanCell[],
  numberFormat: string,
  roleOf: (cell: PlanCell) => Role,
): void {
  for (let from = 0; from < cells.length;) {
    const role = roleOf(cells[from] ?? null);
    const next = cells.findIndex((cell, index) => index > from && roleOf(cell) !== role);
    const to = next < 0 ? cells.length : next;
    sheet.putRow(row, column + from, cells.slice(from, to), role, numberFormat);
    from = to;
  }
}
