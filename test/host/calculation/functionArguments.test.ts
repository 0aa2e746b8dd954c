import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FunctionMetadata } from '../../../src/host/calculation/calculator';
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

function values(book: CalculatedWorkbook, cells: string): unknown[] {
  return cells.split(' ').map(cell => book.value(cell));
}

test('arguments are handed over as values, rows of values, or null', () => {
  const book = calculatedWorkbook({ functions });
  book.write({
    A1: 1,
    A2: 'two',
    A4: { error: '#N/A' },
    D1: 'x',
    B1: '=HJW.SPLIT(100,A1:A4)',
    B2: '=HJW.SPLIT(-2.5,{1,"a;b";TRUE,-4})',
    B3: '=HJW.SPLIT("text",A1,)',
    B4: '=HJW.SPLIT(A9,A1:B1,2)',
    B5: '=hjw.split(A1+1,A1:A2&"!",SUM(A1:A1))',
    B6: '=_xldudf_HJW_SPLIT(TRUE,D:D)',
    B7: '=HJW.ONE((A1))',
  });
  const asked = new Map(book.asked.map(call => [call.address, call.arguments]));
  assert.deepEqual(asked.get('Sheet1!B1'), [100, [[1], ['two'], [null], [{ error: '#N/A' }]], null]);
  assert.deepEqual(asked.get('Sheet1!B2'), [
    -2.5,
    [
      [1, 'a;b'],
      [true, -4],
    ],
    null,
  ]);
  assert.deepEqual(asked.get('Sheet1!B3'), ['text', [[1]], null]);
  assert.deepEqual(asked.get('Sheet1!B5'), [2, [['1!'], ['two!']], 1]);
  assert.deepEqual(asked.get('Sheet1!B6'), [true, [['x']], null]);
  assert.deepEqual(asked.get('Sheet1!B7'), [1]);
  // B1 is busy, so B4 has to wait for it.
  assert.equal(asked.has('Sheet1!B4'), false);
});

test('a blank cell alone is null', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ B1: '=HJW.ONE(A1)' });
  assert.deepEqual(book.asked[0]?.arguments, [null]);
});

test('an error in a single argument is the result, and the function is not called', () => {
  const book = calculatedWorkbook({ functions });
  book.write({
    A1: '=1/0',
    B1: '=HJW.ONE(A1)',
    B2: '=HJW.ONE(#N/A)',
    B3: '=HJW.SPLIT(A1+1,{1})',
    B4: '=IFERROR(HJW.ONE(A1),"caught")',
  });
  assert.deepEqual(values(book, 'B1 B2 B3 B4'), [
    { error: '#DIV/0!' },
    { error: '#N/A' },
    { error: '#DIV/0!' },
    'caught',
  ]);
  assert.equal(book.asked.length, 0);
});

test('wrong calls say what is wrong', () => {
  const book = calculatedWorkbook({ functions });
  book.write({ A1: '=HJW.NONE(1)', A2: '=HJW.ONE()', A3: '=HJW.ONE(1,2)', A4: '=HJW.ONE(B1:B2)', A5: '=HJW.SPLIT(1)' });
  assert.deepEqual(values(book, 'A1 A2 A3 A4 A5'), [
    { error: '#NAME?' },
    ...Array.from({ length: 4 }, () => ({ error: '#VALUE!' })),
  ]);
  assert.deepEqual(
    ['A1', 'A2', 'A3', 'A4', 'A5'].map(cell => book.message(cell)),
    [
      'There is no function HJW.NONE.',
      'HJW.ONE needs value.',
      'HJW.ONE takes 1 arguments, not 2.',
      'HJW.ONE takes a single cell or value for value.',
      'HJW.SPLIT needs weights.',
    ],
  );
  assert.equal(book.asked.length, 0);
  assert.equal(book.calculator.pending, 0);
});
