import type { GridCell } from '../tables/grid';
import type { SheetTable, TableColumn, TableRow, Wording } from '../tables/sheetTable';
import { descriptionWords, sheetTitle, type TableSense } from './tableSense';

/**
 * The words that speak for one figure, in groups from the nearest to the farthest: the headings of its column, the
 * words of its row, the section headings, the lines above the table and the sheet's name, and what the table above
 * or the rest of the sheet says.
 */
export interface CellContext {
  readonly table: SheetTable;
  readonly sense: TableSense;
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly cell: GridCell;
  readonly headings: readonly Wording[];
  readonly descriptions: readonly Wording[];
  readonly sections: readonly Wording[];
  readonly captions: readonly Wording[];
  readonly remote: readonly Wording[];
}

/** Gathers the words that speak for one figure of a table. */
export function cellContext(
  table: SheetTable,
  sense: TableSense,
  row: TableRow,
  column: TableColumn,
  cell: GridCell,
): CellContext {
  return {
    table,
    sense,
    column,
    row,
    cell,
    headings: column.headings.length > 0 || sense.services === 'none' ? column.headings : column.inherited,
    descriptions: descriptionWords(row, sense),
    sections: row.sections,
    captions: captionsOf(table),
    remote: [...column.inherited, ...table.notes],
  };
}

const captionsByTable = new WeakMap<SheetTable, readonly Wording[]>();

/** A table of a hundred thousand rows has its captions once. */
function captionsOf(table: SheetTable): readonly Wording[] {
  const captions = captionsByTable.get(table) ?? [...table.captions, sheetTitle(table)];
  captionsByTable.set(table, captions);
  return captions;
}
