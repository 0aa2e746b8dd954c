import type { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { readTable, type Bounds, type Table } from './readTable';
import { verbs } from './verbs';

/** Numbers in the order in which they stand, and whether they stand in a row or in a column. */
export interface Series {
  readonly values: readonly Decimal[];
  readonly isRow: boolean;
}

/** Reads a range of one row or one column of numbers. */
export function readSeries(argument: string, given: unknown, bounds?: Bounds): Result<Series> {
  const table = readTable(argument, given, bounds);
  if (!table.ok) return table;
  const isRow = table.value.length === 1;
  return isRow || widthOf(table.value) === 1
    ? succeed({ values: table.value.flat(), isRow })
    : wrongShape(argument, table.value, 'Give one row or one column.');
}

/** Reads a range of one column of numbers; a row is refused. */
export function readColumn(argument: string, given: unknown, bounds?: Bounds): Result<readonly Decimal[]> {
  const table = readTable(argument, given, bounds);
  if (!table.ok) return table;
  return widthOf(table.value) === 1
    ? succeed(table.value.flat())
    : wrongShape(argument, table.value, 'Give one column; TRANSPOSE turns a row into one.');
}

/** Reads a range of one row of numbers; a column is refused. */
export function readRow(argument: string, given: unknown, bounds?: Bounds): Result<readonly Decimal[]> {
  const table = readTable(argument, given, bounds);
  if (!table.ok) return table;
  return table.value.length === 1
    ? succeed(table.value.flat())
    : wrongShape(argument, table.value, 'Give one row; TRANSPOSE turns a column into one.');
}

/** Says of what shape a table is: `3 rows by 1 column`. */
export function describeShape(table: readonly (readonly unknown[])[]): string {
  return `${counted(table.length, 'row')} by ${counted(table[0]?.length ?? 0, 'column')}`;
}

/** Writes a count with its word: `1 row`, `3 rows`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function widthOf(table: Table): number {
  return table[0]?.length ?? 0;
}

function wrongShape(argument: string, table: Table, remedy: string): Result<never> {
  return argumentIssue(argument, `${verbs(argument).is} ${describeShape(table)}`, remedy);
}
