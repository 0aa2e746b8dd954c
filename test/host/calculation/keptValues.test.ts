import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellState } from '../../../src/host/state/workbookState';
import type { CellValue } from '../../../src/xlsx/cell';
import { calculatedWorkbook } from './calculatedWorkbook';

const formula = (text: string, value: CellValue): CellState => ({ formula: text, value, baseStyle: 0 });
const constant = (value: CellValue): CellState => ({ value, baseStyle: 0 });

test('formulas of an opened file keep their values while nothing that they read changes', () => {
  const book = calculatedWorkbook({
    cached: { A1: constant(1), A2: formula('A1*1000', 7), B1: formula('WEBSERVICE("x")', 'from the file') },
  });
  assert.deepEqual(book.calculate(), []);
  assert.deepEqual([book.value('A2'), book.value('B1')], [7, 'from the file']);
  assert.deepEqual(book.calculator.statistics, { evaluations: 0, formulas: 2 });
});

test('a formula reads the values that others have in the file, without calculating them', () => {
  const book = calculatedWorkbook({
    cached: { A1: constant(1), A2: formula('A1*1000', 7), B1: formula('WEBSERVICE("x")', 'from the file') },
  });
  book.write({ C1: '=A2+1', C2: '=B1&"!"' });
  assert.deepEqual([book.value('C1'), book.value('C2'), book.value('A2')], [8, 'from the file!', 7]);
});

test('a change calculates what depends on it and leaves the rest', () => {
  const book = calculatedWorkbook({
    cached: {
      A1: constant(1),
      A2: formula('A1*1000', 7),
      A3: formula('A2+1', 8),
      B1: constant(1),
      B2: formula('B1*1000', 9),
    },
  });
  book.write({ A1: 2 });
  assert.deepEqual([book.value('A2'), book.value('A3'), book.value('B2')], [2000, 2001, 9]);
});

test('what cannot be calculated here becomes #NAME? only when something that it reads has changed', () => {
  const book = calculatedWorkbook({
    cached: {
      A1: constant(1),
      A2: constant(1),
      B1: formula('AGGREGATE(9,6,A1)', 1),
      B2: formula('[1]Other!A1+A1', 5),
      B3: formula("SUM('A:C'!A1)+A1", 6),
      C1: formula('AGGREGATE(9,6,A2)', 1),
      C2: formula('A2:A3 A2:A9', 1),
    },
  });
  book.write({ A1: 2, D1: '=C1+1' });
  assert.deepEqual(
    ['B1', 'B2', 'B3', 'C1', 'C2', 'D1'].map(cell => book.value(cell)),
    [{ error: '#NAME?' }, { error: '#NAME?' }, { error: '#NAME?' }, 1, 1, 2],
  );
});

test('formulas for which the file has no value are calculated at once', () => {
  const book = calculatedWorkbook({ cached: { A1: constant(4), A2: formula('A1^2', null), A3: formula('A2+1', 0) } });
  assert.deepEqual(book.calculate(), ['id0 1,0', 'id0 2,0']);
  assert.deepEqual([book.value('A2'), book.value('A3')], [16, 17]);
});

test('large data that no formula reads costs nothing', () => {
  const cached = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`Data!A${at + 1}`, constant(at)]));
  const book = calculatedWorkbook({ sheets: ['Sheet1', 'Data'], cached });
  book.write({ A1: '=SUM(Data!A1:A3)' });
  assert.equal(book.value('A1'), 3);
  book.write({ A1: '=SUM(Data!A:A)' });
  assert.equal(book.value('A1'), (4999 * 5000) / 2);
});

test('a formula replaced by a value takes its dependents along', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 2, B1: '=A1*2', C1: '=B1+1' });
  book.write({ B1: 100 });
  assert.equal(book.value('C1'), 101);
  book.write({ B1: null });
  assert.equal(book.value('C1'), 1);
  assert.equal(book.calculator.statistics.formulas, 1);
});

test('functions that files write with a prefix are known by it', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 3, A2: '=_xlfn.IFNA(A1,0)', A3: '=_xlfn._xlws.SORT({3;1;2})' });
  assert.deepEqual([book.value('A2'), book.value('A3'), book.value('A5')], [3, 1, 3]);
});
