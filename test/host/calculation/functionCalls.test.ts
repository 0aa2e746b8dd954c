import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FunctionAnswer, FunctionMetadata } from '../../../src/host/calculation/calculator';
import type { CellValue } from '../../../src/xlsx/cell';
import { calculatedWorkbook, type CalculatedWorkbook } from './calculatedWorkbook';

const functions: readonly FunctionMetadata[] = [
  {
    id: 'SPLIT',
    name: 'SPLIT',
    parameters: [{ name: 'amount' }, { name: 'weights', dimensionality: 'matrix' }, { name: 'unit', optional: true }],
  },
  { id: 'ONE', name: 'ONE', parameters: [{ name: 'value' }] },
  { id: 'LIVE', name: 'LIVE', parameters: [], options: { stream: true } },
];
const busy = { error: '#BUSY!' };
const value = (answer: CellValue | readonly (readonly CellValue[])[]): FunctionAnswer => ({ ok: true, value: answer });

function values(book: CalculatedWorkbook, cells: string): unknown[] {
  return cells.split(' ').map(cell => book.value(cell));
}

test('a cell is busy until its function answers, and everything that reads it as well', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: 5, B1: '=HJW.ONE(A1)', C1: '=B1*2', D1: '=IFERROR(C1,"caught")', E1: '=A1*3' });
  assert.deepEqual(values(book, 'B1 C1 D1 E1'), [busy, busy, busy, 15]);
  assert.equal(book.calculator.pending, 1);
  assert.deepEqual(
    book.asked.map(({ id, arguments: given, address, stream }) => ({ id, given, address, stream })),
    [{ id: 'ONE', given: [5], address: 'Sheet1!B1', stream: false }],
  );
  book.asked[0]?.answer(value(7));
  assert.equal(book.announced(), 1);
  assert.deepEqual(book.calculate(), ['id0 0,1', 'id0 0,2', 'id0 0,3']);
  assert.deepEqual(values(book, 'B1 C1 D1'), [7, 14, 14]);
  assert.equal(book.calculator.pending, 0);
});

test('a function is called again when its arguments change, and not when anything else does', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: 5, A2: 1, B1: '=HJW.ONE(A1)+A2' });
  book.asked[0]?.answer(value(7));
  book.calculate();
  book.write({ A2: 2 });
  book.write({ A1: 5 });
  assert.equal(book.asked.length, 1);
  assert.equal(book.value('B1'), 9);
  book.write({ A1: 6 });
  assert.deepEqual(book.asked[1]?.arguments, [6]);
  assert.deepEqual(values(book, 'B1'), [busy]);
});

test('the answer to an overtaken call is not heard', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: 1, B1: '=HJW.ONE(A1)' });
  book.write({ A1: 2 });
  assert.deepEqual(
    book.asked.map(({ isCancelled }) => isCancelled),
    [true, false],
  );
  book.asked[0]?.answer(value('old'));
  assert.deepEqual(values(book, 'B1'), [busy]);
  book.asked[1]?.answer(value('new'));
  book.calculate();
  assert.equal(book.value('B1'), 'new');
});

test('an array fills the cells, inside another function it is an array', () => {
  const book = calculatedWorkbook({ functions });
  book.write({
    A1: '=HJW.SPLIT(6,{1,2})',
    A3: '=SUM(HJW.SPLIT(6,{1,2}))+1',
    A4: '=INDEX(HJW.SPLIT(6,{1,2}),1,2)',
    A5: '=HJW.SPLIT(6,{1,2})*10',
  });
  for (const call of book.asked) call.answer(value([[2, 4]]));
  book.calculate();
  assert.deepEqual(values(book, 'A1 B1 A3 A4 A5 B5'), [2, 4, 7, 4, 20, 40]);
  assert.equal(book.cell('B1')?.spilledFrom, 'A1');
});

test('an array that finds no room shows #SPILL! until there is some, and is not asked for again', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ B1: 'mine', A1: '=HJW.SPLIT(6,{1,2})' });
  book.asked[0]?.answer(value([[2, 4]]));
  book.calculate();
  assert.deepEqual(values(book, 'A1 B1'), [{ error: '#SPILL!' }, 'mine']);
  book.write({ B1: null });
  assert.deepEqual(values(book, 'A1 B1'), [2, 4]);
  assert.equal(book.asked.length, 1);
});

test('functions inside functions are called one after the other', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: 3, B1: '=HJW.ONE(SUM(HJW.SPLIT(A1,{1,2}))*10)&" done"' });
  assert.deepEqual(
    book.asked.map(({ id }) => id),
    ['SPLIT'],
  );
  book.asked[0]?.answer(value([[1, 2]]));
  book.calculate();
  assert.deepEqual(
    book.asked.map(({ id, arguments: given }) => [id, given[0]]),
    [
      ['SPLIT', 3],
      ['ONE', 30],
    ],
  );
  assert.deepEqual(values(book, 'B1'), [busy]);
  book.asked[1]?.answer(value('all'));
  book.calculate();
  assert.equal(book.value('B1'), 'all done');
});

test('an answer given at once needs no second calculation', () => {
  const book = calculatedWorkbook({ functions, answerAtOnce: (_id, [given]) => value(Number(given) + 1) });
  book.write({ A1: 1, B1: '=HJW.ONE(A1)', C1: '=HJW.ONE(B1)', D1: '=HJW.ONE(C1*10)' });
  assert.deepEqual(values(book, 'B1 C1 D1'), [2, 3, 31]);
  assert.equal(book.announced(), 0);
});

test('answers of other shapes take the place of those before', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: '=HJW.LIVE()', D1: '=SUM(A1:C3)' });
  assert.equal(book.asked[0]?.stream, true);
  const shows = (answer: FunctionAnswer, expected: unknown[]): void => {
    book.asked[0]?.answer(answer);
    book.calculate();
    assert.deepEqual(values(book, 'A1 B1 A2 B2 D1'), expected);
  };
  shows(value(1), [1, null, null, null, 1]);
  shows(
    value([
      [1, 2],
      [3, 4],
    ]),
    [1, 2, 3, 4, 10],
  );
  shows(value([[5, 6]]), [5, 6, null, null, 11]);
  shows(value([[7, 8], [9]]), [7, 8, 9, { error: '#N/A' }, { error: '#N/A' }]);
  shows(value([]), [{ error: '#CALC!' }, null, null, null, { error: '#CALC!' }]);
  shows(value(null), [0, null, null, null, 0]);
  shows(value(''), ['', null, null, null, 0]);
  assert.equal(book.asked.length, 1);
});

test('a streaming function is stopped when its formula goes', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: '=HJW.LIVE()' });
  book.asked[0]?.answer(value(1));
  book.calculate();
  book.write({ A1: 2 });
  assert.equal(book.asked[0]?.isCancelled, true);
  book.asked[0].answer(value(9));
  book.calculate();
  assert.equal(book.value('A1'), 2);
});

test('an error comes with its message, which goes with it', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: '=HJW.LIVE()', A2: '=A1', A3: '=IFERROR(HJW.LIVE(),0)' });
  for (const call of book.asked) call.answer({ ok: false, error: '#N/A', message: 'Run the model first' });
  book.calculate();
  assert.deepEqual(values(book, 'A1 A2 A3'), [{ error: '#N/A' }, { error: '#N/A' }, 0]);
  assert.deepEqual(
    ['A1', 'A2', 'A3'].map(cell => book.message(cell)),
    ['Run the model first', undefined, undefined],
  );
  for (const call of book.asked) call.answer(value(4));
  book.calculate();
  assert.deepEqual(values(book, 'A1 A2 A3'), [4, 4, 4]);
  assert.equal(book.message('A1'), undefined);
});

test('functions of an opened workbook are called when it is calculated first', () => {
  const book = calculatedWorkbook({ functions, cached: { A1: { formula: 'HJW.LIVE()', value: 12, baseStyle: 0 } } });
  book.calculate();
  assert.deepEqual(values(book, 'A1'), [busy]);
  assert.equal(book.asked.length, 1);
});

test('adding a sheet or a name asks no function again', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: '=HJW.ONE(Factor)', B1: '=HJW.ONE(1)' });
  book.asked.at(-1)?.answer(value(2));
  book.calculate();
  book.workbook.names = [{ name: 'Factor', reference: '5' }];
  book.calculator.invalidate({ kind: 'structure' });
  book.write({ C1: '=B1+1' });
  assert.deepEqual(
    book.asked.map(call => call.arguments),
    [[1], [5]],
  );
  assert.deepEqual(values(book, 'B1 C1'), [2, 3]);
});

test('a thousand calls are made in one calculation', () => {
  const book = calculatedWorkbook({ functions });
  book.write(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`A${at + 1}`, `=HJW.ONE(${at})`])));
  assert.equal(book.calculator.statistics.evaluations, 1);
  assert.equal(book.calculator.pending, 1000);
  for (const call of book.asked) call.answer(value(Number(call.arguments[0]) * 2));
  book.calculate();
  assert.equal(book.calculator.statistics.evaluations, 2);
  assert.equal(book.value('A1000'), 1998);
});
