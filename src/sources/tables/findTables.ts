import type { Grid } from './grid';
import { readBlock } from './readBlock';
import type { SheetTable, Wording } from './sheetTable';
import { splitBlocks } from './splitBlocks';
import { wordingOf } from './wordingOf';

/**
 * Finds the tables of a sheet, from the top.
 *
 * A table is rows of figures under headings of up to several rows, with titles above, sections and totals within, and
 * notes below. A line between two tables speaks for both: as a note to the upper and as a caption to the lower one.
 */
export function findTables(grid: Grid): readonly SheetTable[] {
  const tables: SheetTable[] = [];
  for (const block of splitBlocks(grid)) {
    const words = block.above.flatMap(facts => wordsOfRow(grid, facts.row));
    const before = tables.at(-1) ?? null;
    if (before !== null) tables[tables.length - 1] = { ...before, notes: [...before.notes, ...words] };
    const table = readBlock(grid, block, before);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function wordsOfRow(grid: Grid, row: number): readonly Wording[] {
  const cells = [...(grid.rows.get(row)?.values() ?? [])];
  return cells.filter(cell => cell.text !== '').map(cell => wordingOf(cell));
}
