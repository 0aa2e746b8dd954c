import { Decimal } from './decimal';

/**
 * Solves n linear equations for n unknowns by elimination: Σ matrix[row][k] × unknown[k] = constants[row].
 *
 * Throws when the equations do not settle the unknowns.
 *
 * @example x + y = 3 and x − y = 1 give 2 and 1.
 */
export function solveLinear(
  matrix: readonly (readonly Decimal[])[],
  constants: readonly Decimal[],
): readonly Decimal[] {
  let rows = matrix.map((row, index) => [...row, constants[index] ?? new Decimal(0)]);
  for (const column of matrix.keys()) {
    const candidates = rows.filter((_, index) => index >= column);
    const pivot = candidates.reduce<readonly Decimal[] | undefined>(
      (best, row) => (entry(row, column).abs().greaterThan(entry(best, column).abs()) ? row : best),
      undefined,
    );
    if (pivot === undefined) {
      throw new Error('The equations do not settle their unknowns.');
    }
    const solved = pivot.map(value => value.dividedBy(entry(pivot, column)));
    const others = rows.filter(row => row !== pivot);
    const reduced = others.map(row => row.map((value, k) => value.minus(entry(row, column).times(entry(solved, k)))));
    rows = [...reduced.slice(0, column), solved, ...reduced.slice(column)];
  }
  return rows.map(row => entry(row, matrix.length));
}

function entry(row: readonly Decimal[] | undefined, column: number): Decimal {
  return row?.[column] ?? new Decimal(0);
}
