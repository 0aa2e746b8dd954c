import type { Issue } from '../../issue/issue';
import type { Grid } from '../tables/grid';
import type { Unit } from '../text/parseUnit';
import type { TableReading } from './readTable';
import { unitsOfSheet } from './unitsOfSheet';

/** The units that hold on a sheet where nothing nearer states one; `borrowed` when another sheet states them. */
export interface SheetUnits {
  readonly units: readonly Unit[];
  readonly borrowed: boolean;
}

/**
 * Finds the units of a sheet: its own, and where it states none of money, the one unit of money of the whole workbook,
 * as a cover sheet states it ("All figures in £'000"). Several different ones are no answer.
 */
export function unitsFor(grid: Grid, grids: readonly Grid[]): SheetUnits {
  const own = unitsOfSheet(grid);
  if (own.some(unit => unit.kind === 'money')) return { units: own, borrowed: false };
  const elsewhere = grids.flatMap(other => unitsOfSheet(other)).filter(unit => unit.kind === 'money');
  const scales = new Set(elsewhere.map(unit => unit.pounds));
  return scales.size === 1 ? { units: [...own, ...elsewhere], borrowed: true } : { units: own, borrowed: false };
}

/** Warns of the sheets whose money was read in a unit that only another sheet states. */
export function borrowedUnits(grids: readonly Grid[], readings: readonly TableReading[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const grid of grids.filter(other => unitsFor(other, grids).borrowed)) {
    const figure = readings
      .flatMap(reading => reading.figures)
      .find(other => other.context.table.grid === grid && other.meaning.kind !== 'staff');
    if (figure === undefined || figure.context.cell.showsPounds) continue;
    issues.push({
      code: 'unit-of-other-sheet',
      severity: 'warning',
      message: `The sheet states no unit; its money was read in ${figure.unit}, as another sheet states it.`,
      remedy: "Write the unit into the sheet's own title.",
      place: { file: grid.file, sheet: grid.sheet },
    });
  }
  return issues;
}
