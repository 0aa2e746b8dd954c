import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveSelection } from '../../src/preview/moveSelection';

const size = { rows: 60, columns: 26 };
const move = (row: number, column: number, key: string, withControl = false) =>
  moveSelection({ row, column }, key, withControl, size);

test('arrows move by one cell and stop at the edges', () => {
  assert.deepEqual(move(3, 3, 'ArrowUp'), { row: 2, column: 3 });
  assert.deepEqual(move(3, 3, 'ArrowRight'), { row: 3, column: 4 });
  assert.deepEqual(move(0, 0, 'ArrowLeft'), { row: 0, column: 0 });
  assert.deepEqual(move(59, 0, 'ArrowDown'), { row: 59, column: 0 });
});

test('Home goes to the first column, with Ctrl to the first cell', () => {
  assert.deepEqual(move(9, 9, 'Home'), { row: 9, column: 0 });
  assert.deepEqual(move(9, 9, 'Home', true), { row: 0, column: 0 });
});

test('a letter moves nothing', () => {
  assert.equal(move(1, 1, 'a'), null);
});
