import { containsCell, intersectAreas } from '../../book/area';
import type { SheetArea } from './sheetArea';

/** Finds the formulas that read a cell. */
export interface DependencyIndex<Formula> {
  add(formula: Formula, precedents: readonly SheetArea[]): void;
  remove(formula: Formula, precedents: readonly SheetArea[]): void;
  /** The formulas that read any cell of an area. */
  dependents(area: SheetArea): ReadonlySet<Formula>;
}

/** Areas are kept by bands of rows, so that few are looked at for a cell. */
const bandRows = 16;
/** Areas over more bands than this are kept apart and looked at for every cell of their sheet. */
const manyBands = 64;

interface Readers<Formula> {
  readonly bands: Map<number, Map<Formula, SheetArea[]>>;
  readonly tall: Map<Formula, SheetArea[]>;
}

/** Makes an empty index. Formulas are compared by identity. */
export function createDependencyIndex<Formula>(): DependencyIndex<Formula> {
  const sheets = new Map<string, Readers<Formula>>();

  function readersOf(sheetId: string): Readers<Formula> {
    let readers = sheets.get(sheetId);
    if (readers === undefined) sheets.set(sheetId, (readers = { bands: new Map(), tall: new Map() }));
    return readers;
  }

  function groupsOf(area: SheetArea): readonly Map<Formula, SheetArea[]>[] {
    const { bands, tall } = readersOf(area.sheetId);
    const [first, last] = bandsOf(area);
    if (last - first >= manyBands) return [tall];
    const groups: Map<Formula, SheetArea[]>[] = [];
    for (let band = first; band <= last; band += 1) {
      let group = bands.get(band);
      if (group === undefined) bands.set(band, (group = new Map<Formula, SheetArea[]>()));
      groups.push(group);
    }
    return groups;
  }

  return {
    add(formula, precedents) {
      for (const area of precedents) {
        for (const group of groupsOf(area)) group.set(formula, [...(group.get(formula) ?? []), area]);
      }
    },
    remove(formula, precedents) {
      for (const area of precedents) for (const group of groupsOf(area)) group.delete(formula);
    },
    dependents(area) {
      const found = new Set<Formula>();
      const readers = sheets.get(area.sheetId);
      if (readers === undefined) return found;
      const collect = (group: ReadonlyMap<Formula, readonly SheetArea[]>): void => {
        for (const [formula, areas] of group) if (areas.some(read => touches(read, area))) found.add(formula);
      };
      const [first, last] = bandsOf(area);
      for (const group of groupsBetween(readers.bands, first, last)) collect(group);
      collect(readers.tall);
      return found;
    },
  };
}

function bandsOf({ row, rows }: SheetArea): readonly [number, number] {
  return [Math.floor(row / bandRows), Math.floor((row + rows - 1) / bandRows)];
}

function* groupsBetween<Group>(bands: ReadonlyMap<number, Group>, first: number, last: number): Iterable<Group> {
  if (last - first >= bands.size) {
    for (const [band, group] of bands) if (band >= first && band <= last) yield group;
    return;
  }
  for (let band = first; band <= last; band += 1) {
    const group = bands.get(band);
    if (group !== undefined) yield group;
  }
}

function touches(read: SheetArea, area: SheetArea): boolean {
  return area.rows * area.columns === 1
    ? containsCell(read, area.row, area.column)
    : intersectAreas(read, area) !== undefined;
}
