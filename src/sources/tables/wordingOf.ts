import type { GridCell } from './grid';
import type { Wording } from './sheetTable';

/** Takes a cell as a text that says something about a table: its words, or its number as it stands. */
export function wordingOf(cell: GridCell): Wording {
  return {
    text: cell.text === '' ? cell.raw : cell.text,
    address: cell.address,
    ...(cell.yearInDoubt === true && { yearInDoubt: true }),
  };
}
