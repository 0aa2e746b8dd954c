import { Decimal } from '../../engine/decimal';
import type { TableSense } from '../meaning/tableSense';
import { knownService } from '../names/findService';
import { cellOf, rowText, type SheetTable, type TableRow } from '../tables/sheetTable';

/** A row whose figures other rows of its table state too, and why it is left out. */
export interface DetailRow {
  readonly row: TableRow;
  readonly reason: string;
}

/**
 * Finds the rows that a hierarchy states twice: what a row adds up of the rows set in deeper than it.
 *
 * The deeper rows stand right below it or, as Excel groups them, above it, and those nearest to it come to its figures
 * in every column. They are its details; only where it is no known service and one of them is, it is their sum. Rows
 * that do not add up stand for themselves.
 */
export function detailRows(table: SheetTable, sense: TableSense): readonly DetailRow[] {
  const { serviceColumn } = sense;
  if (serviceColumn === null) return [];
  const isKnown = (row: TableRow): boolean => knownService(row.labels.get(serviceColumn)?.text ?? '') !== null;
  const details = new Map<TableRow, DetailRow>();
  table.rows.forEach((parent, index) => {
    if (parent.role === 'total' || details.has(parent)) return;
    const children = [rowsBelow(table, index), rowsAbove(table, index)].find(rows => addUpTo(table, rows, parent));
    if (children === undefined) return;
    if (isKnown(parent) || !children.some(isKnown)) {
      const reason = `it is a detail of "${rowText(parent)}", which includes it`;
      for (const row of children) details.set(row, { row, reason });
    } else {
      details.set(parent, { row: parent, reason: 'it is the sum of the rows set in below or above it' });
    }
  });
  return [...details.values()];
}

function rowsBelow({ rows }: SheetTable, index: number): readonly TableRow[] {
  let end = index + 1;
  while (isDeeper(rows[end], rows[index])) end += 1;
  return rows.slice(index + 1, end);
}

function rowsAbove({ rows }: SheetTable, index: number): readonly TableRow[] {
  let start = index;
  while (isDeeper(rows[start - 1], rows[index])) start -= 1;
  return rows.slice(start, index);
}

function isDeeper(row: TableRow | undefined, parent: TableRow | undefined): boolean {
  return row !== undefined && parent !== undefined && row.role === 'data' && row.indent > parent.indent;
}

function addUpTo(table: SheetTable, children: readonly TableRow[], parent: TableRow): boolean {
  if (children.length === 0) return false;
  const nearest = Math.min(...children.map(row => row.indent));
  const direct = children.filter(row => row.indent === nearest);
  const columns = table.columns.filter(column => column.role === 'amount').map(column => column.column);
  return columns.every(column => {
    const sum = direct.reduce((total, row) => total.plus(amountAt(table, row, column)), new Decimal(0));
    return sum.equals(amountAt(table, parent, column));
  });
}

function amountAt(table: SheetTable, row: TableRow, column: number): Decimal {
  const amount = cellOf(table, row.row, column)?.amount;
  return amount?.kind === 'number' ? amount.value : new Decimal(0);
}
