import { Decimal } from '../../engine/decimal';
import { cellOf, type TableColumn, type TableRow } from '../tables/sheetTable';
import type { TableReading } from './readTable';
import type { TableFigure } from './tableFigure';

/** Some neighbouring lines of a column and what they add up to. */
export interface LineSum {
  readonly rows: readonly TableRow[];
  readonly sum: Decimal;
}

/** The lines of one column, from the top, ready to be added up between any two rows. */
export interface ColumnLines {
  readonly rows: readonly TableRow[];
  readonly figures: ReadonlyMap<TableRow, TableFigure>;
  /** Adds up the lines whose row numbers lie between two, both included. */
  readonly between: (from: number, to: number) => LineSum;
  /** Adds up the lines in any of several spans of rows, each line once. */
  readonly within: (spans: readonly (readonly [number, number])[]) => LineSum;
}

/**
 * Gathers the lines of one column in £'000 or FTE as the source signs them.
 *
 * A line that is no figure of the model counts with the scale of the column's figures, so that totals can be held
 * against all that they may have added.
 */
export function columnLines(
  readings: readonly TableReading[],
  column: TableColumn,
  rows: readonly TableRow[],
  scale: Decimal,
): ColumnLines {
  const figures = new Map<TableRow, TableFigure>();
  for (const figure of readings.flatMap(reading => reading.figures)) {
    if (figure.context.column.column === column.column) figures.set(figure.context.row, figure);
  }
  const [first] = readings;
  const amounts = rows.map(row => {
    const amount = first === undefined ? undefined : cellOf(first.table, row.row, column.column)?.amount;
    return figures.get(row)?.value ?? (amount?.kind === 'number' ? amount.value.times(scale) : new Decimal(0));
  });
  const upTo = [new Decimal(0)];
  for (const amount of amounts) upTo.push((upTo.at(-1) ?? amount).plus(amount));

  const countBefore = (row: number): number => {
    const index = rows.findIndex(other => other.row >= row);
    return index === -1 ? rows.length : index;
  };
  return {
    rows,
    figures,
    between: (from, to) => {
      const [start, end] = [countBefore(from), countBefore(to + 1)];
      const sum = (upTo[end] ?? new Decimal(0)).minus(upTo[start] ?? new Decimal(0));
      return { rows: rows.slice(start, end), sum };
    },
    within: spans => {
      const indices = [...rows.keys()].filter(index => spans.some(([from, to]) => isBetween(rows[index], from, to)));
      const sum = indices.reduce((total, index) => total.plus(amounts[index] ?? 0), new Decimal(0));
      return { rows: indices.map(index => rows[index]).filter(row => row !== undefined), sum };
    },
  };
}

function isBetween(row: TableRow | undefined, from: number, to: number): boolean {
  return row !== undefined && row.row >= from && row.row <= to;
}
