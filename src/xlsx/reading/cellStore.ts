import type { ReadCell } from '../cell';

/** How the value of a stored cell is kept: itself, as the index of a shared text, or with the whole cell aside. */
export const stored = { number: 0, text: 1, truth: 2, blank: 3, aside: 4 } as const;

/**
 * The cells of a sheet in columns of plain numbers rather than an object each, in the order of the text.
 *
 * `rowNumbers` and `rowStarts` say which cells are of which row; the last start is where the cells end. Numbers, truths
 * (1 or 0), indices of shared texts and of cells kept aside stand in `values`. The arrays are longer than what they hold.
 */
export interface CellStore {
  rows: number;
  cells: number;
  rowNumbers: Uint32Array;
  rowStarts: Uint32Array;
  columns: Uint32Array;
  kinds: Uint8Array;
  styles: Uint32Array;
  values: Float64Array;
  readonly aside: ReadCell[];
  /** Whether rows and columns only rise, as they do in every sheet that Excel wrote. */
  isOrdered: boolean;
}

/** Makes an empty store with room for about so many cells; it grows as it must. */
export function createCellStore(expected: number): CellStore {
  const cells = Math.max(64, expected);
  const rows = Math.max(64, cells >>> 3);
  return {
    rows: 0,
    cells: 0,
    rowNumbers: new Uint32Array(rows),
    rowStarts: new Uint32Array(rows + 1),
    columns: new Uint32Array(cells),
    kinds: new Uint8Array(cells),
    styles: new Uint32Array(cells),
    values: new Float64Array(cells),
    aside: [],
    isOrdered: true,
  };
}

/** Adds a cell at the end. */
export function addCell(
  store: CellStore,
  row: number,
  column: number,
  kind: number,
  styleIndex: number,
  value: number,
): void {
  const at = store.cells;
  if (at === store.columns.length) growCells(store);
  const last = store.rows - 1;
  if (last < 0 || store.rowNumbers[last] !== row) startRow(store, row);
  else if (at > 0 && (store.columns[at - 1] ?? 0) >= column) store.isOrdered = false;
  store.columns[at] = column;
  store.kinds[at] = kind;
  store.styles[at] = styleIndex;
  store.values[at] = value;
  store.cells = at + 1;
  store.rowStarts[store.rows] = at + 1;
}

/** Adds a cell that is more than a plain value: with a formula, an error, a text of its own. */
export function addAside(store: CellStore, row: number, column: number, cell: ReadCell): void {
  addCell(store, row, column, stored.aside, cell.styleIndex, store.aside.length);
  store.aside.push(cell);
}

function startRow(store: CellStore, row: number): void {
  if (store.rows === store.rowNumbers.length) {
    store.rowNumbers = grown(store.rowNumbers, new Uint32Array(store.rows * 2));
    store.rowStarts = grown(store.rowStarts, new Uint32Array(store.rows * 2 + 1));
  }
  if (store.rows > 0 && (store.rowNumbers[store.rows - 1] ?? 0) >= row) store.isOrdered = false;
  store.rowNumbers[store.rows] = row;
  store.rows += 1;
}

function growCells(store: CellStore): void {
  const length = Math.ceil(store.cells * 1.5);
  store.columns = grown(store.columns, new Uint32Array(length));
  store.kinds = grown(store.kinds, new Uint8Array(length));
  store.styles = grown(store.styles, new Uint32Array(length));
  store.values = grown(store.values, new Float64Array(length));
}

function grown<Numbers extends Uint8Array | Uint32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
