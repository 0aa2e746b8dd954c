import type { CellArea } from '../../xlsx/address';
import type { Grid, GridCell } from './grid';

/** Finds the merged area that covers a cell, the anchor included; undefined when none does. */
export function mergeOver(grid: Grid, row: number, column: number): CellArea | undefined {
  return grid.mergesByRow.get(row)?.find(area => column >= area.left && column <= area.right);
}

/** Finds the cell that speaks for a merged area at a place; undefined where nothing is merged or the area is blank. */
export function mergedCell(grid: Grid, row: number, column: number): GridCell | undefined {
  const area = mergeOver(grid, row, column);
  return area === undefined ? undefined : grid.rows.get(area.top)?.get(area.left);
}
