import type { Grid } from '../tables/grid';
import { parseUnit, type Unit } from '../text/parseUnit';

/** Collects every unit that the words of a sheet state, for tables of which nothing nearer states one. */
export function unitsOfSheet(grid: Grid): readonly Unit[] {
  const units: Unit[] = [];
  for (const cells of grid.rows.values()) {
    for (const cell of cells.values()) {
      const unit = cell.text === '' || cell.amount !== null ? null : parseUnit(cell.text);
      if (unit !== null) units.push(unit);
    }
  }
  return units;
}
