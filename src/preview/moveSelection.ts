/** A cell's place, row and column counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const page = 20;

/** Where a key takes the selection in a sheet of so many rows and columns; null for a key that does not move it. */
export function moveSelection(
  from: CellPosition,
  key: string,
  withControl: boolean,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPosition | null {
  const to = target(from, key, withControl);
  if (to === null) return null;
  return {
    row: Math.max(0, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  };
}

function target({ row, column }: CellPosition, key: string, withControl: boolean): CellPosition | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 };
    default:
      return null;
  }
}
