import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from '../../src/functions/arguments/cellsOf';
import { readAmount } from '../../src/functions/arguments/readAmount';
import { readColumn, readRow } from '../../src/functions/arguments/readSeries';
import { readSchedule } from '../../src/functions/arguments/readSchedule';
import { readTable } from '../../src/functions/arguments/readTable';
import { readText } from '../../src/functions/arguments/readText';
import { readUnit } from '../../src/functions/arguments/readUnit';
import { readWeights } from '../../src/functions/arguments/readWeights';
import type { Result } from '../../src/issue/issue';

/** The number or numbers that were read, or what is wrong. */
function told(result: Result<{ toString(): string } | { values: readonly { toString(): string }[] }>): string {
  if (!result.ok) return result.issues.map(({ message, remedy }) => `${message} ${remedy}`).join(' ');
  return 'values' in result.value ? result.value.values.map(String).join(', ') : String(result.value);
}

/** What Excel's own object in the place of an argument looks like, to an older description of a function. */
const strayInvocation = { address: 'Sheet1!A1', setResult: () => undefined };
/** What the runtime hands over for a cell with an error inside a range. */
const errorInRange = { type: 'CustomFunctionError', code: '#N/A' };

test('an amount is one number, a text that spells one, or a blank cell', () => {
  const cases: readonly (readonly [given: unknown, expected: string])[] = [
    [100, '100'],
    [-0.1, '-0.1'],
    [[[12.5]], '12.5'],
    ['1250.50', '1250.5'],
    [' -3e2 ', '-300'],
    [null, '0'],
    [undefined, '0'],
    ['', '0'],
    [0, '0'],
    [strayInvocation, '0'],
    ['1,250', 'amount is the text "1,250". Give a number.'],
    ['n/a', 'amount is the text "n/a". Give a number.'],
    [true, 'amount is TRUE. Give a number.'],
    [Infinity, 'amount is Infinity. Give a number.'],
    [[[1], [2]], 'amount is 2 cells. Give a single cell or value.'],
    [[], 'amount is 0 cells. Give a single cell or value.'],
  ];
  for (const [given, expected] of cases) assert.equal(told(readAmount('amount', given)), expected);
});

test('a unit that is not given is a penny, and blank cells reach a function as null or zero', () => {
  const cases: readonly (readonly [given: unknown, expected: string])[] = [
    [null, '0.01'],
    [undefined, '0.01'],
    [0, '0.01'],
    ['', '0.01'],
    [[[null]], '0.01'],
    [strayInvocation, '0.01'],
    [1000, '1000'],
    [-0.01, 'unit is -0.01. Give a number above zero, or leave it out for 0.01.'],
    ['pence', 'unit is the text "pence". Give a number.'],
  ];
  for (const [given, expected] of cases) assert.equal(told(readUnit('unit', given)), expected);
});

test('weights are one row or one column of numbers of which one is above zero', () => {
  const cases: readonly (readonly [given: unknown, expected: string])[] = [
    [[[1], [2], [3]], '1, 2, 3'],
    [[[1, 2, 3]], '1, 2, 3'],
    [[[1], [null], [''], [0]], '1, 0, 0, 0'],
    [[['4'], [0.5]], '4, 0.5'],
    [[[7]], '7'],
    [7, '7'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      'weights are 2 rows by 2 columns. Give one row or one column.',
    ],
    [[[1], [-2]], 'weights hold -2 in cell 2. Give weights of zero or more.'],
    [[[1, 'HCC']], 'weights hold the text "HCC" in cell 2. Give numbers only.'],
    [[[1], [errorInRange]], 'weights hold the error #N/A in cell 2. Give numbers only.'],
    [[[false], [1]], 'weights hold FALSE in cell 1. Give numbers only.'],
    [[[0], [null]], 'weights are all zero or blank. Give at least one weight above zero.'],
    [[[]], 'weights are all zero or blank. Give at least one weight above zero.'],
    [null, 'weights are all zero or blank. Give at least one weight above zero.'],
  ];
  for (const [given, expected] of cases) assert.equal(told(readWeights('weights', given)), expected);
});

test('weights remember whether they stand in a row', () => {
  const isRow = (given: unknown): boolean | undefined => {
    const weights = readWeights('weights', given);
    return weights.ok ? weights.value.isRow : undefined;
  };
  assert.deepEqual([isRow([[1, 2]]), isRow([[1], [2]]), isRow([[1]])], [true, false, true]);
});

/** Rows of one filled cell each and then as many blank ones. */
function wholeColumn(filled: readonly unknown[], blanks: number): unknown[][] {
  return [...filled.map(value => [value]), ...Array.from({ length: blanks }, () => [null])];
}

test('whole columns and rows end with the last filled cell; a few blank cells at the end stay', () => {
  assert.deepEqual(cellsOf(wholeColumn([1, null, 3], 1_048_573)), [[1], [null], [3]]);
  assert.deepEqual(cellsOf([[1, '', ...Array.from({ length: 16_382 }, () => '')]]), [[1]]);
  assert.deepEqual(cellsOf(wholeColumn([1], 3)), [[1], [null], [null], [null]]);
  assert.deepEqual(cellsOf(wholeColumn([], 5000)), [[null]]);
});

test('where a range is meant, one value is one cell, and nothing or an object of Excel is a blank one', () => {
  assert.deepEqual(cellsOf(7), [[7]]);
  for (const given of [null, [], [[]], strayInvocation]) assert.deepEqual(cellsOf(given), [[null]]);
  assert.deepEqual(cellsOf(undefined), [[undefined]]);
});

test('columns and rows are told apart, and one cell is both', () => {
  const numbers = (result: ReturnType<typeof readColumn>): string =>
    told(result.ok ? { ...result, value: { values: result.value } } : result);
  assert.equal(numbers(readColumn('costs', [[1], ['2']])), '1, 2');
  assert.equal(numbers(readColumn('costs', [[5]])), '5');
  assert.equal(numbers(readRow('profile', [[5]])), '5');
  assert.equal(numbers(readRow('profile', [[0, null, 1]])), '0, 0, 1');
  assert.equal(
    numbers(readColumn('costs', [[1, 2]])),
    'costs are 1 row by 2 columns. Give one column; TRANSPOSE turns a row into one.',
  );
  assert.equal(
    numbers(readRow('profile', [[1], [2]])),
    'profile is 2 rows by 1 column. Give one row; TRANSPOSE turns a column into one.',
  );
});

test('a table names the cell that is wrong by its row and column', () => {
  const read = readTable('usage', [
    [1, 2],
    [3, errorInRange],
  ]);
  assert.deepEqual(read.ok ? [] : read.issues.map(({ message }) => message), [
    'usage holds the error #N/A in row 2, column 2.',
  ]);
});

test('a text that is not given is null, and so is a blank cell', () => {
  for (const given of [null, undefined, '', ' ', 0, [[null]], strayInvocation]) {
    assert.deepEqual(readText('service', given), { ok: true, value: null, issues: [] });
  }
  assert.deepEqual(readText('service', [[' Finance ']]), { ok: true, value: 'Finance', issues: [] });
});

test('a schedule that is not given is null, a text that spells a number is a rate, nothing included', () => {
  const rates = (given: unknown): readonly string[] | null => {
    const read = readSchedule('schedule', given);
    assert.ok(read.ok);
    return read.value === null ? null : read.value.map(({ firstYear, rate }) => `${firstYear}: ${String(rate)}`);
  };
  for (const given of [null, undefined, '', 0, [[null]], strayInvocation]) assert.equal(rates(given), null);
  assert.deepEqual(rates(0.04), ['0: 0.04']);
  assert.deepEqual(rates('0'), ['0: 0']);
  assert.deepEqual(rates([['0.035']]), ['0: 0.035']);
  assert.deepEqual(rates('Standard')?.slice(0, 2), ['0: 0.035', '31: 0.03']);
});
