import type { Decimal } from '../engine/decimal';
import { succeed, type Result } from '../issue/issue';
import { argumentIssue } from './argumentIssue';
import { describeValue } from './describeValue';
import { readNumber } from './readNumber';

/** Weights in the order in which they stand, and whether they stand in a row or in a column. */
export interface Weights {
  readonly values: readonly Decimal[];
  readonly isRow: boolean;
}

/**
 * Reads a range of one row or one column of numbers, zero or more; blank cells are zero and one number is above zero.
 * A cell that is wrong is named by its place in the range.
 */
export function readWeights(argument: string, given: unknown): Result<Weights> {
  const rows: readonly (readonly unknown[])[] = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) {
    return argumentIssue(argument, `are ${rows.length} rows by ${columns} columns`, 'Give one row or one column.');
  }
  const values: Decimal[] = [];
  for (const [at, value] of rows.flat().entries()) {
    const weight = readNumber(value);
    if (weight === undefined) {
      return argumentIssue(argument, `hold ${describeValue(value)} in cell ${at + 1}`, 'Give numbers only.');
    }
    if (weight.lessThan(0)) {
      return argumentIssue(argument, `hold ${weight.toString()} in cell ${at + 1}`, 'Give weights of zero or more.');
    }
    values.push(weight);
  }
  if (values.every(weight => weight.isZero())) {
    return argumentIssue(argument, 'are all zero or blank', 'Give at least one weight above zero.');
  }
  return succeed({ values, isRow: rows.length === 1 });
}
