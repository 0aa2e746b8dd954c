import { findHeadings } from './findHeadings';
import type { Grid } from './grid';
import { readColumns } from './readColumns';
import { readRows } from './readRows';
import type { SheetTable } from './sheetTable';
import type { Block } from './splitBlocks';

/**
 * Reads a block as a table: what each column is, which rows are totals, what stands above and below.
 *
 * Null when the block holds no column of amounts, or only helper rows that the source hides.
 */
export function readBlock(grid: Grid, block: Block, before: SheetTable | null): SheetTable | null {
  const headings = findHeadings(grid, block);
  const inherited = block.continues ? (before?.columns ?? []) : [];
  const columns = readColumns(grid, block, headings, inherited);
  const amounts = columns.filter(column => column.role === 'amount');
  if (amounts.length === 0) return null;
  const rows = readRows(grid, block, columns, headings.sections);
  if (rows.length === 0 || rows.every(row => row.hidden && row.labels.size === 0)) return null;

  const [first] = headings.rows;
  return {
    grid,
    area: {
      top: first ?? Math.min(...rows.map(row => row.row)),
      bottom: Math.max(...rows.map(row => row.row)),
      left: Math.min(...columns.map(column => column.column)),
      right: Math.max(...columns.map(column => column.column)),
    },
    headingRows: headings.rows,
    columns,
    rows,
    captions: block.continues ? headings.captions.concat(before?.captions ?? []) : headings.captions,
    continues: block.continues ? before : null,
    notes: [],
  };
}
