// Every argument of every calculator in turn, with everything that a cell or a range may hold in its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionChapters, type DescribedFunction } from '../../src/functions/guide/describedFunctions';
import { exampleArguments } from '../../src/functions/guide/exampleArguments';
import * as functions from '../../src/functions/functions';
import metadata from '../../src/functions/functions.json';
import { startHost } from '../../src/headless/startHost';

await startHost();
const calculators = functionChapters[1]?.functions ?? [];

type Rows = readonly (readonly unknown[])[];

/** What the runtime hands over for a cell with an error inside a range. */
const errorInRange = { type: 'CustomFunctionError', code: '#N/A' };
/** What Excel's own object in the place of an argument looks like, to an older description of a function. */
const strayInvocation = { address: 'Sheet1!A1', setResult: () => undefined };

const anything: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'an empty text': '',
  'a blank cell': [[null]],
  'blank cells': [[null], [''], [null]],
  'no cells': [],
  'no columns': [[]],
  zero: 0,
  'a number': 5,
  'a negative number': -5,
  'a huge number': 1e308,
  'no number': NaN,
  'a text': 'n/a',
  'a number as text': '5',
  'a truth value': true,
  'one cell': [[5]],
  'one cell of text': [['n/a']],
  'a cell with an error': [[errorInRange]],
  'a range with an error': [[1, errorInRange]],
  'an error by itself': errorInRange,
  'a row': [[1, 2, 3]],
  'a column': [[1], [2], [3]],
  'a column of texts': [['A'], ['B'], ['A+B']],
  'a table': [
    [1, 2, 3],
    [4, 5, 6],
  ],
  'rows of unlike length': [[1, 2, 3], [4]],
  'a whole column of blanks': Array.from({ length: 5000 }, () => [null]),
  'a stray object': strayInvocation,
};

/** The function itself, as the runtime calls it. */
function functionOf(id: string): (...given: readonly unknown[]) => unknown {
  const found = Object.entries(functions).find(([name]) => name.toUpperCase() === id)?.[1];
  assert.ok(found !== undefined, id);
  return found as (...given: readonly unknown[]) => unknown;
}

/** The arguments of a function's example as the runtime hands them over: rows where a range is meant, else a value. */
function givenBy({ id, example, parameters }: DescribedFunction): readonly unknown[] {
  const given = exampleArguments(example.formula);
  return parameters.map((_, at) => (isRange(id, at) ? (given[at] ?? null) : (given[at]?.[0]?.[0] ?? null)));
}

function isRange(id: string, at: number): boolean {
  const described = metadata.functions.find(each => each.id === id)?.parameters[at];
  return described !== undefined && 'dimensionality' in described;
}

function withArgument(given: readonly unknown[], at: number, value: unknown): readonly unknown[] {
  return given.map((each, index) => (index === at ? value : each));
}

/** Holds an answer to be what Excel takes: one value, or rows of one length, of texts and finite numbers. */
function assertAnswer(answer: unknown, label: string): void {
  const rows: Rows = Array.isArray(answer) ? (answer as Rows) : [[answer]];
  assert.ok(rows.length > 0 && (rows[0]?.length ?? 0) > 0, label);
  for (const row of rows) {
    assert.equal(row.length, rows[0]?.length, label);
    for (const cell of row) {
      assert.ok(typeof cell === 'string' || Number.isFinite(cell), `${label}: ${String(cell)}`);
    }
  }
}

for (const described of calculators) {
  test(`whatever stands for an argument of ${described.id}, there is an answer or a message that names it`, () => {
    const given = givenBy(described);
    const names = described.parameters.map(({ name }) => name);
    let refused = 0;
    for (const [at, { name }] of described.parameters.entries()) {
      for (const [kind, value] of Object.entries(anything)) {
        const label = `${described.id}, ${name} is ${kind}`;
        try {
          assertAnswer(functionOf(described.id)(...withArgument(given, at, value)), label);
        } catch (error) {
          if (!(error instanceof CustomFunctions.Error)) throw error;
          refused += 1;
          const code: string = error.code;
          assert.ok(['#VALUE!', '#N/A'].includes(code), `${label}: ${code}`);
          // What is wrong, and what to do.
          assert.match(error.message ?? '', /^.+[.] .+[.]$/, label);
          assert.ok(
            code === '#N/A' ||
              (error.message ?? '').startsWith('The answer is larger') ||
              names.some(each => new RegExp(`\\b${each}\\b`).test(error.message ?? '')),
            `${label}: ${error.message}`,
          );
        }
      }
    }
    assert.ok(refused > 0);
  });
}

test('numbers kept as text count as numbers in every range and every amount', () => {
  for (const described of calculators) {
    const given = givenBy(described);
    const expected = functionOf(described.id)(...given);
    const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
    for (const [at, value] of given.entries()) {
      const changed = Array.isArray(value) ? (value as Rows).map(row => row.map(asText)) : asText(value);
      const label = `${described.id} ${described.parameters[at]?.name}`;
      assert.deepEqual(functionOf(described.id)(...withArgument(given, at, changed)), expected, label);
    }
  }
});

test('an error in any cell of any range is named with its place', () => {
  for (const described of calculators) {
    const given = givenBy(described);
    for (const [at, value] of given.entries()) {
      if (!Array.isArray(value)) continue;
      const rows = value as Rows;
      const { name = '' } = described.parameters[at] ?? {};
      for (const [row, line] of rows.entries()) {
        for (const column of line.keys()) {
          const spoilt = rows.map((each, down) =>
            each.map((cell, across) => (down === row && across === column ? errorInRange : cell)),
          );
          const isLine = rows.length === 1 || line.length === 1;
          const place = isLine ? `cell ${row + column + 1}` : `row ${row + 1}, column ${column + 1}`;
          const isSingle = name === 'value';
          const said = isSingle ? `${name} is the error #N/A.` : `the error #N/A in ${place}.`;
          assert.throws(
            () => functionOf(described.id)(...withArgument(given, at, spoilt)),
            (error: unknown) =>
              error instanceof CustomFunctions.Error &&
              (error.message ?? '').startsWith(name) &&
              (error.message ?? '').includes(said),
            `${described.id} ${name} ${place}`,
          );
        }
      }
    }
  }
});

test('a row where a column is meant and a column where a row is meant are refused with TRANSPOSE or the shape', () => {
  /** Where a row does as well as a column. */
  const either = ['ALLOCATE weights', 'NPSV flows', 'PAYBACK flows', 'SWITCHINGVALUE benefits', 'SWITCHINGVALUE costs'];
  const seen: string[] = [];
  for (const described of calculators) {
    const given = givenBy(described);
    for (const [at, value] of given.entries()) {
      const rows = Array.isArray(value) ? (value as Rows) : [];
      const [width, height] = [rows[0]?.length ?? 0, rows.length];
      if (Math.min(width, height) !== 1 || Math.max(width, height) === 1) continue;
      const label = `${described.id} ${described.parameters[at]?.name}`;
      const turned = Array.from({ length: width }, (_, column) => rows.map(row => row[column]));
      const call = (): unknown => functionOf(described.id)(...withArgument(given, at, turned));
      if (either.includes(label)) {
        seen.push(label);
        assert.deepEqual([call()].flat(2), [functionOf(described.id)(...given)].flat(2), label);
      } else {
        assert.throws(call, /TRANSPOSE|Give one column of names|for a baseline of|for each column of keys/, label);
      }
    }
  }
  assert.deepEqual(seen, either);
});

test('an error handed over as a cell is never taken for an argument that was left out', () => {
  const messages = (call: () => unknown): string => {
    try {
      return JSON.stringify(call());
    } catch (error) {
      return error instanceof CustomFunctions.Error ? (error.message ?? '') : String(error);
    }
  };
  const cell = [[errorInRange]] as unknown;
  assert.equal(
    messages(() => functions.allocate(1, [[1]], cell)),
    'unit is the error #N/A. Give a number.',
  );
  assert.equal(
    messages(() => functions.levers([[1]], [[0.1]], cell)),
    'method is the error #N/A. Give a text.',
  );
  assert.match(
    messages(() => functions.npsv([[1]], cell)),
    /^schedule is the error #N\/A\. Give "standard"/,
  );
  assert.match(
    messages(() => functions.payback([[1]], cell)),
    /^schedule is the error #N\/A\. /,
  );
  assert.equal(
    messages(() => functions.optimismBias('Outsourcing', 'opex', errorInRange)),
    'mitigation is the error #N/A. Give a number.',
  );
});

test('an answer beyond the numbers of a cell is refused, not shown as nothing', () => {
  for (const call of [
    () => functions.npsv([[1e308, 1e308]], '0'),
    () => functions.phase([[1e200]], [[1e200]]),
    () => functions.discountFactor([[1000]], -0.9),
  ]) {
    assert.throws(
      call,
      (error: unknown) => error instanceof CustomFunctions.Error && /larger than a cell/.test(error.message ?? ''),
    );
  }
});
