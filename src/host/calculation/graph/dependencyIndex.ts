import { lastColumn } from '../../../xlsx/address';
import { containsCell, intersectAreas } from '../../book/area';
import { createCellReaders, type CellReaders } from './cellReaders';
import type { SheetArea } from './sheetArea';

/** Finds the formulas that read a cell. */
export interface DependencyIndex<Formula> {
  add(formula: Formula, precedents: readonly SheetArea[]): void;
  remove(formula: Formula, precedents: readonly SheetArea[]): void;
  /** The formulas that read any cell of an area. */
  dependents(area: SheetArea): ReadonlySet<Formula>;
}

/** Areas of several cells are kept by tiles of so many rows and columns, so that few are looked at for a cell. */
const tileRows = 16;
const tileColumns = 8;
/** Areas over more tiles than this are kept apart and looked at for every cell of their sheet. */
const manyTiles = 128;
const tilesAcross = lastColumn / tileColumns;

type Group<Formula> = Map<Formula, SheetArea[]>;

interface Readers<Formula> {
  readonly cells: CellReaders<Formula>;
  readonly tiles: Map<number, Group<Formula>>;
  readonly large: Group<Formula>;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Makes an empty index. Formulas are compared by identity. */
export function createDependencyIndex<Formula>(): DependencyIndex<Formula> {
  const sheets = new Map<string, Readers<Formula>>();

  function readersOf(sheetId: string): Readers<Formula> {
    let readers = sheets.get(sheetId);
    if (readers === undefined) {
      readers = { cells: createCellReaders(), tiles: new Map(), large: new Map() };
      sheets.set(sheetId, readers);
    }
    return readers;
  }

  return {
    add(formula, precedents) {
      for (const area of precedents) {
        const readers = readersOf(area.sheetId);
        if (isCell(area)) readers.cells.add(formula, area);
        else for (const group of groupsOf(readers, area)) note(group, formula, area);
      }
    },
    remove(formula, precedents) {
      for (const area of precedents) {
        const readers = readersOf(area.sheetId);
        if (isCell(area)) readers.cells.remove(formula, area);
        else for (const group of groupsOf(readers, area)) group.delete(formula);
      }
    },
    dependents(area) {
      const found = new Set<Formula>();
      const readers = sheets.get(area.sheetId);
      if (readers === undefined) return found;
      for (const formula of readers.cells.within(area)) found.add(formula);
      const collect = (group: ReadonlyMap<Formula, readonly SheetArea[]>): void => {
        for (const [formula, areas] of group) if (areas.some(read => touches(read, area))) found.add(formula);
      };
      for (const group of groupsWithin(readers.tiles, tilesOf(area))) collect(group);
      collect(readers.large);
      return found;
    },
  };
}

function isCell({ rows, columns }: SheetArea): boolean {
  return rows * columns === 1;
}

function note<Formula>(group: Group<Formula>, formula: Formula, area: SheetArea): void {
  const areas = group.get(formula);
  if (areas === undefined) group.set(formula, [area]);
  else areas.push(area);
}

/** The tiles that an area lies on, counted from 0. */
function tilesOf({ row, column, rows, columns }: SheetArea): Span {
  return {
    top: Math.floor(row / tileRows),
    bottom: Math.floor((row + rows - 1) / tileRows),
    left: Math.floor(column / tileColumns),
    right: Math.floor((column + columns - 1) / tileColumns),
  };
}

function countOf({ top, bottom, left, right }: Span): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The groups that keep an area, made where there are none. */
function groupsOf<Formula>({ tiles, large }: Readers<Formula>, area: SheetArea): readonly Group<Formula>[] {
  const span = tilesOf(area);
  if (countOf(span) > manyTiles) return [large];
  const groups: Group<Formula>[] = [];
  for (let down = span.top; down <= span.bottom; down += 1) {
    for (let across = span.left; across <= span.right; across += 1) {
      const key = down * tilesAcross + across;
      let group = tiles.get(key);
      if (group === undefined) tiles.set(key, (group = new Map<Formula, SheetArea[]>()));
      groups.push(group);
    }
  }
  return groups;
}

function* groupsWithin<Formula>(tiles: ReadonlyMap<number, Group<Formula>>, span: Span): Iterable<Group<Formula>> {
  if (countOf(span) >= tiles.size) {
    for (const [key, group] of tiles) {
      const [down, across] = [Math.floor(key / tilesAcross), key % tilesAcross];
      if (down >= span.top && down <= span.bottom && across >= span.left && across <= span.right) yield group;
    }
    return;
  }
  for (let down = span.top; down <= span.bottom; down += 1) {
    for (let across = span.left; across <= span.right; across += 1) {
      const group = tiles.get(down * tilesAcross + across);
      if (group !== undefined) yield group;
    }
  }
}

function touches(read: SheetArea, area: SheetArea): boolean {
  return isCell(area) ? containsCell(read, area.row, area.column) : intersectAreas(read, area) !== undefined;
}
