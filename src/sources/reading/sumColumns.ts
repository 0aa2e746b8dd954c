import { Decimal } from '../../engine/decimal';
import { measureOfWords } from '../meaning/measureOfWords';
import { isTotalLabel } from '../tables/isTotalLabel';
import { cellOf, type SheetTable, type TableColumn } from '../tables/sheetTable';

/**
 * Finds the columns headed as a total that in every row add up two or more columns just before them.
 *
 * Example: under a title "Staffing (FTE)" the columns `Grade A`, `Grade B` and `Total` state 5, 10 and 15. A whole with a
 * name of its own, such as `Total expenditure`, is none: it is held against its parts elsewhere.
 */
export function sumColumns(table: SheetTable): ReadonlySet<TableColumn> {
  const columns = table.columns.filter(column => column.role === 'amount');
  const sums = columns.filter((column, index) => {
    const heading = column.headings[0]?.text ?? '';
    const kind = measureOfWords(heading)?.kind;
    if (!isTotalLabel(heading) || (kind !== 'total' && kind !== 'staff')) return false;
    return columns
      .slice(0, index)
      .some((_, from) => index - from > 1 && addsUp(table, columns.slice(from, index), column));
  });
  return new Set(sums);
}

function addsUp(table: SheetTable, parts: readonly TableColumn[], whole: TableColumn): boolean {
  const rows = table.rows.filter(({ row }) => !amountAt(table, row, whole).isZero());
  return (
    rows.length > 0 &&
    table.rows.every(({ row }) => {
      const sum = parts.reduce((total, part) => total.plus(amountAt(table, row, part)), new Decimal(0));
      return sum.equals(amountAt(table, row, whole));
    })
  );
}

function amountAt(table: SheetTable, row: number, { column }: TableColumn): Decimal {
  const amount = cellOf(table, row, column)?.amount;
  return amount?.kind === 'number' ? amount.value : new Decimal(0);
}
