import type { TableSense } from '../meaning/tableSense';
import type { SheetTable, TableColumn, TableRow } from '../tables/sheetTable';
import type { TableCorrections } from './tableCorrections';

/** Makes rows of totals and columns of codes or remarks that a user takes into rows and columns of figures. */
export function correctedTable(table: SheetTable, { columns, rows }: TableCorrections): SheetTable {
  const isTakenColumn = (column: TableColumn): boolean =>
    column.role !== 'amount' && columns.get(column.column)?.take === true;
  const isTakenRow = (row: TableRow): boolean => row.role === 'total' && rows.get(row.row)?.take === true;
  if (!table.columns.some(isTakenColumn) && !table.rows.some(isTakenRow)) return table;
  return {
    ...table,
    columns: table.columns.map(column => (isTakenColumn(column) ? { ...column, role: 'amount' } : column)),
    rows: table.rows.map(row => (isTakenRow(row) ? { ...row, role: 'data' } : row)),
  };
}

/**
 * Settles how a table is laid out when a user names services where the reader saw none: down its labels, across its
 * headings, or for the table as a whole.
 */
export function correctedSense(table: SheetTable, sense: TableSense, corrections: TableCorrections): TableSense {
  const names = (lines: TableCorrections['rows']): boolean =>
    [...lines.values()].some(({ service }) => service !== undefined);
  if (sense.services === 'none' || sense.services === 'sections') {
    const labels = table.columns.filter(({ role, column }) => role === 'label' && column !== sense.bodyColumn);
    const [first] = labels;
    if (names(corrections.rows) && first !== undefined)
      return { ...sense, services: 'down', serviceColumn: first.column };
    if (names(corrections.columns)) return { ...sense, services: 'across', serviceColumn: null };
  }
  if (sense.services === 'none' && corrections.table.service !== undefined) return { ...sense, services: 'sections' };
  return sense;
}
