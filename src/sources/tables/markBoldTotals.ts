import { Decimal } from '../../engine/decimal';
import type { Grid } from './grid';
import type { TableRow } from './sheetTable';

/**
 * Marks the rows as totals that only their bold type and their sums tell: "**Resources** 150" below 100 and 50.
 *
 * Such a row stands in bold below rows that do not, and in every column of amounts it comes to the rows since the last
 * total, or to all rows above it. A row without any label is a total when it comes to more than one row above it.
 */
export function markBoldTotals(grid: Grid, rows: readonly TableRow[], columns: readonly number[]): readonly TableRow[] {
  const isTotal = (row: TableRow, above: readonly TableRow[]): boolean => {
    const lines = above.filter(other => other.role === 'data');
    const lastTotal = above.filter(other => other.role === 'total').at(-1)?.row ?? 0;
    const isUnnamed = row.labels.size === 0;
    if (!isUnnamed && lines.some(line => isBold(grid, line, columns))) return false;
    const since = lines.filter(line => line.row > lastTotal);
    return [since, lines].some(added => added.length > (isUnnamed ? 1 : 0) && addsUp(grid, added, row, columns));
  };
  const marked: TableRow[] = [];
  for (const row of rows) {
    const isUnnamed = row.labels.size === 0;
    // Few rows are bold or unnamed; only for them the rows above are gone through.
    const mayBeTotal = row.role === 'data' && (isUnnamed || isBold(grid, row, columns));
    marked.push(mayBeTotal && isTotal(row, marked) ? { ...row, role: 'total' } : row);
  }
  return marked;
}

function isBold(grid: Grid, { row }: TableRow, columns: readonly number[]): boolean {
  const cells = columns.map(column => grid.rows.get(row)?.get(column)).filter(cell => cell !== undefined);
  return cells.length > 0 && cells.every(cell => cell.bold);
}

function addsUp(grid: Grid, lines: readonly TableRow[], total: TableRow, columns: readonly number[]): boolean {
  const sums = columns.map(column => lines.reduce((sum, line) => sum.plus(amountAt(grid, line, column)), zero));
  const stated = columns.map(column => amountAt(grid, total, column));
  return stated.some(amount => !amount.isZero()) && stated.every((amount, index) => sums[index]?.equals(amount));
}

const zero = new Decimal(0);

function amountAt(grid: Grid, { row }: TableRow, column: number): Decimal {
  const amount = grid.rows.get(row)?.get(column)?.amount;
  return amount?.kind === 'number' ? amount.value : zero;
}
