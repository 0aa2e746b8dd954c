import type { CellValidation } from '../../xlsx/validation';
import type { SheetState } from '../state/workbookState';
import { intersectAreas, readArea, writeArea, type Area } from './area';
import { checkAllowed } from './protection';

/** What holds where nothing was said: everything may be entered. */
export const noValidation: Omit<CellValidation, 'areas'> = {
  type: 'none',
  operator: 'between',
  allowBlank: true,
  hidesList: false,
  style: 'stop',
};

/** Changes what may be entered in some areas; null lets everything in again. The other cells keep what they have. */
export function changeValidation(
  sheet: SheetState,
  areas: readonly Area[],
  change: ((before: Omit<CellValidation, 'areas'>) => Omit<CellValidation, 'areas'>) | null,
): void {
  checkAllowed(sheet);
  const changed: CellValidation[] = [];
  let uncovered: readonly Area[] = areas;
  for (const validation of sheet.validations) {
    const own = areasOf(validation);
    const shared = own.flatMap(one => areas.flatMap(other => intersectAreas(one, other) ?? []));
    const rest = without(own, areas);
    if (rest.length > 0) changed.push({ ...validation, areas: rest.map(writeArea) });
    if (shared.length > 0 && change !== null) changed.push({ ...change(validation), areas: shared.map(writeArea) });
    uncovered = without(uncovered, own);
  }
  if (uncovered.length > 0 && change !== null) {
    changed.push({ ...change(noValidation), areas: uncovered.map(writeArea) });
  }
  sheet.validations = changed;
  sheet.changed.add('validations');
}

/** What may be entered in all cells of some areas; undefined where it differs among them. */
export function commonValidation(sheet: SheetState, areas: readonly Area[]): Omit<CellValidation, 'areas'> | undefined {
  const touching = sheet.validations.filter(validation =>
    areasOf(validation).some(one => areas.some(other => intersectAreas(one, other) !== undefined)),
  );
  const [first] = touching;
  if (first === undefined) return noValidation;
  return touching.length === 1 && without(areas, areasOf(first)).length === 0 ? first : undefined;
}

function areasOf({ areas }: CellValidation): Area[] {
  return areas.flatMap(reference => readArea(reference) ?? []);
}

function without(areas: readonly Area[], taken: readonly Area[]): readonly Area[] {
  return taken.reduce<readonly Area[]>((left, cut) => left.flatMap(area => cutOut(area, cut)), areas);
}

/** What is left of an area around a cut: at most four pieces, above and below it and at its sides. */
function cutOut(area: Area, cut: Area): Area[] {
  const hole = intersectAreas(area, cut);
  if (hole === undefined) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const { row, column } = area;
  const pieces: Area[] = [
    { ...area, rows: hole.row - row },
    { ...area, row: below, rows: row + area.rows - below },
    { row: hole.row, rows: hole.rows, column, columns: hole.column - column },
    { row: hole.row, rows: hole.rows, column: right, columns: column + area.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
