import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptySheet } from '../../../src/host/book/sheets';
import { calculatedWorkbook, type CalculatedWorkbook } from './calculatedWorkbook';

function values(book: CalculatedWorkbook, cells: string): unknown[] {
  return cells.split(' ').map(cell => book.value(cell));
}

test('an array fills its neighbours, which say where they come from', () => {
  const book = calculatedWorkbook();
  const changed = book.write({ A1: 1, A2: 2, A3: 3, B1: '=A1:A3*2', C1: '=SUM(B1:B3)', C2: '=B3', C3: '=SUM(B1#)' });
  assert.deepEqual(values(book, 'B1 B2 B3 C1 C2 C3'), [2, 4, 6, 12, 6, 12]);
  assert.deepEqual(book.cell('B2'), { value: 4, spilledFrom: 'B1', baseStyle: 0 });
  assert.equal(book.cell('B1')?.spilledFrom, undefined);
  assert.deepEqual([...changed].sort(), ['id0 0,1', 'id0 0,2', 'id0 1,1', 'id0 1,2', 'id0 2,1', 'id0 2,2']);
});

test('an array that shrinks or grows empties and fills cells, and their readers follow', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1:B9)', C2: '=B3' });
  assert.deepEqual(values(book, 'B3 C1 C2'), [3, 6, 3]);
  book.write({ A1: 2 });
  assert.deepEqual(values(book, 'B3 C1 C2'), [null, 3, 0]);
  assert.equal(book.cell('B3'), undefined);
  book.write({ A1: 5 });
  assert.deepEqual(values(book, 'B3 B5 C1 C2'), [3, 5, 15, 3]);
});

test('an array does not write over what stands in its way, and fills the cells when they are free', () => {
  const book = calculatedWorkbook();
  book.write({ B2: 'mine' });
  book.write({ B1: '=SEQUENCE(3)', C1: '=SUM(B1:B3)' });
  assert.deepEqual(values(book, 'B1 B2 B3 C1'), [{ error: '#SPILL!' }, 'mine', null, { error: '#SPILL!' }]);
  book.write({ B2: null });
  assert.deepEqual(values(book, 'B1 B2 B3 C1'), [1, 2, 3, 6]);
  book.write({ B3: 'in the way' });
  assert.deepEqual(values(book, 'B1 B2 B3'), [{ error: '#SPILL!' }, null, 'in the way']);
  book.write({ B3: '=1+1' });
  assert.deepEqual(values(book, 'B1 B2 B3'), [{ error: '#SPILL!' }, null, 2]);
});

test('a formula that goes takes its array along', () => {
  const book = calculatedWorkbook();
  book.write({ B1: '=SEQUENCE(2,2)', D1: '=SUM(B1:C2)' });
  assert.equal(book.value('D1'), 10);
  book.write({ B1: null });
  assert.deepEqual(values(book, 'B1 B2 C1 C2 D1'), [null, null, null, null, 0]);
  book.write({ B1: '=SEQUENCE(2,2)*10' });
  book.write({ B1: 'text' });
  assert.deepEqual(values(book, 'B1 B2 C1 C2 D1'), ['text', null, null, null, 0]);
});

test('cells that had a format keep it when an array leaves them', () => {
  const book = calculatedWorkbook({ cached: { B2: { value: null, baseStyle: 4 } } });
  book.write({ A1: 2, B1: '=SEQUENCE(A1)' });
  book.write({ A1: 1 });
  assert.deepEqual(book.cell('B2'), { value: null, baseStyle: 4 });
});

test('an array of the opened file is known as one', () => {
  const book = calculatedWorkbook({
    cached: {
      A1: { value: 3, baseStyle: 0 },
      B1: { value: 1, formula: 'SEQUENCE(A1)', baseStyle: 0 },
      B2: { value: 2, spilledFrom: 'B1', baseStyle: 0 },
      B3: { value: 3, spilledFrom: 'B1', baseStyle: 0 },
    },
  });
  book.write({ C1: '=SUM(B1#)' });
  assert.equal(book.value('C1'), 6);
  book.write({ A1: 2 });
  assert.deepEqual(values(book, 'B1 B2 B3 C1'), [1, 2, null, 3]);
  book.write({ B2: 'mine' });
  assert.deepEqual(values(book, 'B1 B2'), [{ error: '#SPILL!' }, 'mine']);
});

test('blank cells in an array are zero, texts and errors stay what they are', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 'x', A3: { error: '#N/A' }, A4: true, B1: '=A1:A4' });
  assert.deepEqual(values(book, 'B1 B2 B3 B4'), ['x', 0, { error: '#N/A' }, true]);
});

test('arrays stay when a sheet is added', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 2, B1: '=SEQUENCE(A1)' });
  book.workbook.sheets.push(emptySheet('id7', 'More'));
  book.calculator.invalidate({ kind: 'structure' });
  book.write({ 'More!A1': '=SUM(Sheet1!B1#)', C1: '=B2' });
  assert.deepEqual(values(book, 'More!A1 C1 B1 B2'), [3, 2, 1, 2]);
});
