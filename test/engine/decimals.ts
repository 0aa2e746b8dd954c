import assert from 'node:assert/strict';
import type { Result } from '../../src/issue/issue';
import { Decimal } from '../../src/engine/decimal';
import { savingsGame, type SavingsGame } from '../../src/engine/savingsGame';

/** Reads numbers as decimals, by the digits they are written with. */
export function decimals(...numbers: readonly (number | string)[]): readonly Decimal[] {
  return numbers.map(number => new Decimal(number));
}

/** Writes decimals as plain numbers. */
export function numbersOf(values: readonly Decimal[]): readonly number[] {
  return values.map(value => value.toNumber());
}

/** Returns the value of a result, and fails the test with the issues when there is none. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    assert.fail(result.issues.map(issue => `${issue.code}: ${issue.message}`).join('\n'));
  }
  return result.value;
}

/** Returns the codes of a result's issues. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.issues.map(issue => issue.code);
}

/** Makes a game from plain worths in the order of the coalitions' numbers. */
export function gameOf(...worth: readonly (number | string)[]): SavingsGame {
  return valueOf(savingsGame(decimals(...worth)));
}

/** Compares decimals with expected numbers, each within a tolerance. */
export function assertClose(actual: readonly Decimal[], expected: readonly number[], tolerance: number): void {
  assert.equal(actual.length, expected.length);
  for (const [index, number] of expected.entries()) {
    const value = actual[index];
    assert.ok(
      value?.minus(number).abs().lessThanOrEqualTo(tolerance),
      `entry ${index}: ${String(value)} is not within ${tolerance} of ${number}`,
    );
  }
}
