import { Decimal } from '../../engine/decimal';
import { knownService } from '../names/findService';
import type { TableSense } from '../meaning/tableSense';
import { cellOf, type SheetTable, type TableRow } from '../tables/sheetTable';

/** A row that a service's own row above already includes. */
export interface DetailRow {
  readonly row: TableRow;
  readonly parent: TableRow;
}

/**
 * Finds the rows that break down the row of a known service above them.
 *
 * They are indented deeper than it and their figures add up to its own in every column that has any. Counting both
 * would count the service twice. Rows that do not add up to it stand for themselves.
 */
export function detailRows(table: SheetTable, sense: TableSense): readonly DetailRow[] {
  if (sense.serviceColumn === null) return [];
  const details: DetailRow[] = [];
  table.rows.forEach((parent, index) => {
    const label = parent.labels.get(sense.serviceColumn ?? 0);
    if (label === undefined || knownService(label.text) === null) return;
    let end = index + 1;
    while ((table.rows[end]?.indent ?? -1) > parent.indent) end += 1;
    const children = table.rows.slice(index + 1, end);
    if (children.length > 0 && addUpTo(table, children, parent)) {
      details.push(...children.map(row => ({ row, parent })));
    }
  });
  return details;
}

function addUpTo(table: SheetTable, children: readonly TableRow[], parent: TableRow): boolean {
  const columns = table.columns.filter(column => column.role === 'amount').map(column => column.column);
  return columns.every(column => {
    const sum = children.reduce((total, row) => total.plus(amountAt(table, row, column)), new Decimal(0));
    return sum.equals(amountAt(table, parent, column));
  });
}

function amountAt(table: SheetTable, row: TableRow, column: number): Decimal {
  const amount = cellOf(table, row.row, column)?.amount;
  return amount?.kind === 'number' ? amount.value : new Decimal(0);
}
