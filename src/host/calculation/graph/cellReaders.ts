import { lastColumn } from '../../../xlsx/address';
import { containsCell, type Area } from '../../book/area';

/** The formulas of one sheet's readers that read single cells, by cell. */
export interface CellReaders<Formula> {
  add(formula: Formula, cell: Pick<Area, 'row' | 'column'>): void;
  remove(formula: Formula, cell: Pick<Area, 'row' | 'column'>): void;
  /** The formulas that read any cell of an area; one that reads several comes several times. */
  within(area: Area): Iterable<Formula>;
}

/** Starts with no readers. */
export function createCellReaders<Formula>(): CellReaders<Formula> {
  const cells = new Map<number, Set<Formula>>();
  const keyOf = (row: number, column: number): number => row * lastColumn + column;

  return {
    add(formula, { row, column }) {
      const key = keyOf(row, column);
      const readers = cells.get(key);
      if (readers === undefined) cells.set(key, new Set([formula]));
      else readers.add(formula);
    },
    remove: (formula, { row, column }) => void cells.get(keyOf(row, column))?.delete(formula),
    *within(area) {
      if (area.rows * area.columns > cells.size) {
        for (const [key, readers] of cells) {
          if (containsCell(area, Math.floor(key / lastColumn), key % lastColumn)) yield* readers;
        }
        return;
      }
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          yield* cells.get(keyOf(row, column)) ?? [];
        }
      }
    },
  };
}
