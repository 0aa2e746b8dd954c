import { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { cellsOf } from './cellsOf';
import { describeValue } from './describeValue';
import { readNumber } from './readNumber';
import { verbs } from './verbs';

/** Numbers in rows of one length. */
export type Table = readonly (readonly Decimal[])[];

/** What the numbers of a range may be, and the remedy for one that is not. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
  readonly remedy: string;
}

/** Reads a range of numbers; blank cells are zero. A cell that is wrong is named by its place in the range. */
export function readTable(argument: string, given: unknown, bounds?: Bounds): Result<Table> {
  const cells = cellsOf(given);
  const isWithin = withinBounds(bounds);
  const rows: Decimal[][] = [];
  for (const [row, line] of cells.entries()) {
    const numbers: Decimal[] = [];
    for (const [column, value] of line.entries()) {
      const number = readNumber(value);
      if (number !== undefined && isWithin(number)) {
        numbers.push(number);
        continue;
      }
      const place = placeInRange(cells, row, column);
      const { holds } = verbs(argument);
      return number === undefined
        ? argumentIssue(argument, `${holds} ${describeValue(value)} in ${place}`, 'Give numbers only.')
        : argumentIssue(argument, `${holds} ${number.toString()} in ${place}`, bounds?.remedy ?? '');
    }
    rows.push(numbers);
  }
  return succeed(rows);
}

function withinBounds(bounds: Bounds | undefined): (number: Decimal) => boolean {
  if (bounds === undefined) return () => true;
  const least = new Decimal(bounds.least);
  const most = new Decimal(bounds.most ?? Infinity);
  return number => !number.lessThan(least) && !number.greaterThan(most);
}

/** Names a cell of a range for a message: `cell 3` of one row or column, else `row 2, column 3`. */
export function placeInRange(cells: readonly (readonly unknown[])[], row: number, column: number): string {
  const isLine = cells.length === 1 || cells[0]?.length === 1;
  return isLine ? `cell ${row + column + 1}` : `row ${row + 1}, column ${column + 1}`;
}
