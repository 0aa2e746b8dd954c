import type { CellGrid, CellValue, ReadCell } from '../cell';
import { stored, type CellStore } from './cellStore';
import type { ValueContext } from './readCellValue';

type Texts = Pick<ValueContext, 'sharedStrings' | 'raisedEnds'>;

/** Shows the cells of a store as a grid. Cells are made when they are asked for, anew each time. */
export function gridOf(store: CellStore, texts: Texts): CellGrid {
  return store.isOrdered ? new StoredGrid(store, texts) : sortedOut(store, texts);
}

/** A file may state rows or cells out of order, or one twice; then the last statement counts. */
function sortedOut(store: CellStore, texts: Texts): CellGrid {
  const grid = new Map<number, Map<number, ReadCell>>();
  for (let index = 0; index < store.rows; index += 1) {
    const row = store.rowNumbers[index] ?? 0;
    const columns = grid.get(row) ?? new Map<number, ReadCell>();
    grid.set(row, columns);
    for (let at = store.rowStarts[index] ?? 0; at < (store.rowStarts[index + 1] ?? 0); at += 1) {
      columns.set(store.columns[at] ?? 0, cellIn(store, texts, at));
    }
  }
  return grid;
}

function cellIn(store: CellStore, texts: Texts, at: number): ReadCell {
  const kind = store.kinds[at];
  const value = store.values[at] ?? 0;
  if (kind === stored.aside) {
    const cell = store.aside[value];
    if (cell !== undefined) return cell;
  }
  const styleIndex = store.styles[at] ?? 0;
  const raised = kind === stored.text ? texts.raisedEnds?.get(value) : undefined;
  return { value: valueOf(kind, value, texts), styleIndex, ...(raised !== undefined && { raised }) };
}

function valueOf(kind: number | undefined, value: number, texts: Texts): CellValue {
  if (kind === stored.number) return value;
  if (kind === stored.text) return texts.sharedStrings[value] ?? '';
  return kind === stored.truth ? value === 1 : null;
}

/** What a map of numbers answers beside single lookups, told by how it is walked. */
abstract class NumberMap<Value> implements ReadonlyMap<number, Value> {
  abstract readonly size: number;
  abstract get(key: number): Value | undefined;
  abstract entries(): Generator<[number, Value], undefined>;

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): Generator<number, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[number, Value], undefined> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: number, map: ReadonlyMap<number, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

class StoredGrid extends NumberMap<ReadonlyMap<number, ReadCell>> {
  readonly #store: CellStore;
  readonly #texts: Texts;

  constructor(store: CellStore, texts: Texts) {
    super();
    this.#store = store;
    this.#texts = texts;
  }

  get size(): number {
    return this.#store.rows;
  }

  get(row: number): ReadonlyMap<number, ReadCell> | undefined {
    const { rowNumbers, rows } = this.#store;
    const index = find(rowNumbers, row, 0, rows);
    return index < 0 ? undefined : new StoredRow(this.#store, this.#texts, index);
  }

  *entries(): Generator<[number, ReadonlyMap<number, ReadCell>], undefined> {
    const { rowNumbers, rows } = this.#store;
    for (let index = 0; index < rows; index += 1) {
      yield [rowNumbers[index] ?? 0, new StoredRow(this.#store, this.#texts, index)];
    }
  }
}

class StoredRow extends NumberMap<ReadCell> {
  readonly #store: CellStore;
  readonly #texts: Texts;
  readonly #start: number;
  readonly #end: number;

  constructor(store: CellStore, texts: Texts, index: number) {
    super();
    this.#store = store;
    this.#texts = texts;
    this.#start = store.rowStarts[index] ?? 0;
    this.#end = store.rowStarts[index + 1] ?? 0;
  }

  get size(): number {
    return this.#end - this.#start;
  }

  get(column: number): ReadCell | undefined {
    const at = find(this.#store.columns, column, this.#start, this.#end);
    return at < 0 ? undefined : cellIn(this.#store, this.#texts, at);
  }

  *entries(): Generator<[number, ReadCell], undefined> {
    for (let at = this.#start; at < this.#end; at += 1) {
      yield [this.#store.columns[at] ?? 0, cellIn(this.#store, this.#texts, at)];
    }
  }
}

/** Where a number stands among rising ones between two positions; -1 when it does not. */
function find(numbers: Uint32Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
