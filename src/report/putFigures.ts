import type { PlanCell, Role } from './plan';
import type { SheetBuilder } from './sheetBuilder';

/** Puts neighbouring figures of one row: those taken over from another sheet as links, all others as calculations. */
export function putFigures(
  sheet: SheetBuilder,
  row: number,
  column: number,
  cells: readonly PlanCell[],
  numberFormat: string,
): void {
  for (let from = 0; from < cells.length;) {
    const role = roleOf(cells[from] ?? null);
    const next = cells.findIndex((cell, index) => index > from && roleOf(cell) !== role);
    const to = next < 0 ? cells.length : next;
    sheet.putRow(row, column + from, cells.slice(from, to), role, numberFormat);
    from = to;
  }
}

function roleOf(cell: PlanCell): Role {
  const isLink = typeof cell === 'object' && cell !== null && /^('[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+$/.test(cell.formula);
  return isLink ? 'link' : 'calculation';
}
