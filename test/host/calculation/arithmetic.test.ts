import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculatedWorkbook } from './calculatedWorkbook';

/** A formula with the result that JavaScript's own arithmetic gives for it; both calculate in IEEE 754 doubles. */
interface Sum {
  readonly formula: string;
  readonly result: number;
}

const cells: Readonly<Record<string, number>> = { A1: 3, A2: -0.1, A3: 12345.678, A4: 1e-7, A5: 2 ** 40 };

const leaf: fc.Arbitrary<Sum> = fc.oneof(
  fc.constantFrom(...Object.entries(cells).map(([formula, result]) => ({ formula, result }))),
  fc.integer({ min: 0, max: 9999 }).map(result => ({ formula: String(result), result })),
  fc.integer({ min: 1, max: 999 }).map(count => ({ formula: `${count}%`, result: count / 100 })),
);

const { sum } = fc.letrec<{ sum: Sum }>(tie => ({
  sum: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum')).map(([left, sign, right]) => ({
      formula: `(${left.formula})${sign}(${right.formula})`,
      result: {
        '+': left.result + right.result,
        '-': left.result - right.result,
        '*': left.result * right.result,
        '/': left.result / right.result,
      }[sign],
    })),
    tie('sum').map(inner => ({ formula: `-(${inner.formula})`, result: -inner.result })),
    tie('sum').map(inner => ({ formula: `--(${inner.formula})`, result: inner.result })),
    fc.tuple(tie('sum'), tie('sum')).map(([one, other]) => ({
      formula: `SUM(${one.formula},${other.formula})`,
      result: one.result + other.result,
    })),
  ),
}));

test('arithmetic is that of IEEE 754 doubles, read without losing a digit', () => {
  fc.assert(
    fc.property(fc.array(sum, { minLength: 20, maxLength: 40 }), sums => {
      const book = calculatedWorkbook();
      book.write({ ...cells, ...Object.fromEntries(sums.map(({ formula }, at) => [`B${at + 1}`, `=${formula}`])) });
      for (const [at, { formula, result }] of sums.entries()) {
        const value = book.value(`B${at + 1}`);
        if (Number.isFinite(result)) assert.equal(value, result + 0, formula);
        else assert.equal(typeof value, 'object', `${formula} should be an error`);
      }
    }),
    { numRuns: 20 },
  );
});

test('any number that a cell holds comes back through a formula as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 50, maxLength: 50 }),
      numbers => {
        const book = calculatedWorkbook();
        book.write({
          ...Object.fromEntries(numbers.map((number, at) => [`A${at + 1}`, number])),
          ...Object.fromEntries(numbers.map((_, at) => [`B${at + 1}`, `=A${at + 1}`])),
        });
        numbers.forEach((number, at) => assert.equal(book.value(`B${at + 1}`), number + 0));
      },
    ),
    { numRuns: 10 },
  );
});

test('ROUND rounds decimal halves away from zero, as decimal arithmetic does', () => {
  // Thousandths end in a half penny one time in ten.
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(thousandths => thousandths / 1000);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 100, maxLength: 100 }), amounts => {
      const book = calculatedWorkbook();
      book.write({
        ...Object.fromEntries(amounts.map((value, at) => [`A${at + 1}`, value])),
        ...Object.fromEntries(amounts.map((_, at) => [`B${at + 1}`, `=ROUND(A${at + 1},2)`])),
      });
      amounts.forEach((value, at) => {
        const exact = new Decimal(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
        assert.equal(book.value(`B${at + 1}`), exact + 0, `ROUND(${value},2)`);
      });
    }),
    { numRuns: 10 },
  );
});

test('two minus signs turn truth values into numbers wherever they stand', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 1, A2: 2, A3: 3, B1: '=SUMPRODUCT(--(A1:A3>1),A1:A3)', B2: '=6/--A3', B3: '=2^--3', B4: '=A3--A2' });
  assert.deepEqual(
    ['B1', 'B2', 'B3', 'B4'].map(cell => book.value(cell)),
    [5, 2, 8, 5],
  );
});

test('texts, truth values and errors are read as what they are', () => {
  const book = calculatedWorkbook();
  book.write({
    A1: "'12",
    A2: '12',
    A3: true,
    A4: { error: '#DIV/0!' },
    A5: 'line one\nline two',
    A6: '',
    B1: '=A1',
    B2: '=A2&"!"',
    B3: '=A3',
    B4: '=A4',
    B5: '=A5',
    B6: '=A6&"x"',
    B7: '=A7',
    B8: '=ISTEXT(A2)',
    B9: '=IFERROR(A4,"caught")',
  });
  assert.deepEqual(
    ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'].map(cell => book.value(cell)),
    ["'12", '12!', true, { error: '#DIV/0!' }, 'line one\nline two', 'x', 0, true, 'caught'],
  );
});
