import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellInput } from '../../src/excel/cellInput';

test('formulas get their sign, numbers stay, nothing empties the cell', () => {
  assert.deepEqual([cellInput({ formula: 'A1*2' }), cellInput(0.5), cellInput(null)], ['=A1*2', 0.5, '']);
});

test('text that Excel would take for something else is marked as text', () => {
  for (const text of ['=1+1', '+44', '-', '@name', '2011/12', '(1,500)', '£5', "'quoted", 'TRUE']) {
    assert.equal(cellInput(text), `'${text}`);
  }
});

test('plain words stay as they are', () => {
  assert.equal(cellInput('Finance & Payroll'), 'Finance & Payroll');
});
