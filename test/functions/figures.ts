import assert from 'node:assert/strict';
import type { EvaluatedFormula } from '../../src/headless/evaluateFormulas';

/** Writes values as an array constant of Excel: rows by `;`, columns by `,`. */
export function arrayConstant(rows: readonly (readonly (number | string)[])[]): string {
  return `{${rows.map(row => row.map(value => JSON.stringify(value)).join(',')).join(';')}}`;
}

/** The values of a formula's result, row by row in one list; an error fails the test. */
export function valuesOf(result: EvaluatedFormula | undefined): readonly (number | string | boolean)[] {
  if (result === undefined || 'error' in result) assert.fail(JSON.stringify(result));
  return 'rows' in result ? result.rows.flat() : [result.value];
}

/** Holds values to be as expected: texts exactly, numbers within a tolerance. */
export function assertValues(
  actual: readonly (number | string | boolean)[],
  expected: readonly (number | string)[],
  tolerance: number,
): void {
  assert.equal(actual.length, expected.length, JSON.stringify(actual));
  for (const [at, wanted] of expected.entries()) {
    const found = actual[at];
    if (typeof wanted === 'string') assert.equal(found, wanted);
    else assert.ok(Math.abs(Number(found) - wanted) <= tolerance, `value ${at + 1} is ${String(found)}, not ${wanted}`);
  }
}
