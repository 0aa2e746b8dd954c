import type { CellState } from '../host/state/workbookState';

/** What the formula bar shows of a cell: its formula with `=`, or its bare value; nothing for an empty cell. */
export function cellContent(cell: CellState | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
