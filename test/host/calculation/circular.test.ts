import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculatedWorkbook } from './calculatedWorkbook';

const broken = { error: '#REF!' };

test('a formula that reads its own cell shows an error and says why', () => {
  const book = calculatedWorkbook();
  book.write({ A1: '=A1+1', B1: '=C1', C1: '=D1', D1: '=B1*2', E1: '=D1+1', F1: '=SUM(F1:F3)' });
  assert.deepEqual(
    ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(cell => book.value(cell)),
    Array.from({ length: 6 }, () => broken),
  );
  assert.match(book.message('B1') ?? '', /refers to its own cell/);
});

test('a circle that is broken up is calculated', () => {
  const book = calculatedWorkbook();
  book.write({ A1: '=B1', B1: '=A1+1' });
  book.write({ A1: 5 });
  assert.equal(book.value('B1'), 6);
  assert.equal(book.message('B1'), undefined);
});

test('a circle by way of a function calls nothing', () => {
  const book = calculatedWorkbook({ functions: [{ id: 'F', name: 'F', parameters: [{ name: 'x' }] }] });
  book.write({ A1: '=HJW.F(B1)+1', B1: '=A1*2', C1: '=HJW.F(A1)', D1: '=HJW.F(D1)' });
  assert.deepEqual(
    ['A1', 'B1', 'C1', 'D1'].map(cell => book.value(cell)),
    [broken, broken, broken, broken],
  );
  assert.equal(book.asked.length, 0);
  assert.equal(book.calculator.pending, 0);
  book.write({ B1: 3 });
  assert.deepEqual(
    book.asked.map(call => call.arguments),
    [[3]],
  );
});

test('arrays that push one another aside come to an end', () => {
  const book = calculatedWorkbook();
  book.write({ A1: '=SEQUENCE(IF(ISERROR(B2),1,2),2)', B1: '=SEQUENCE(2,1)' });
  assert.ok(book.calculator.statistics.evaluations < 1000);
});

test('a chain of thousands of formulas is no matter of depth', () => {
  const length = 5_000;
  const book = calculatedWorkbook();
  const chain = Object.fromEntries(Array.from({ length }, (_, at) => [`A${at + 2}`, `=A${at + 1}+1`]));
  book.write({ A1: 1, ...chain });
  assert.equal(book.value(`A${length + 1}`), length + 1);
  book.write({ A1: 11 });
  assert.equal(book.value(`A${length + 1}`), length + 11);
});
