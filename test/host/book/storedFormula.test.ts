import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownFormula, storedFormula } from '../../../src/host/book/storedFormula';

test('calls of the add-in are stored under the prefix that Excel gives them, and shown without', () => {
  const shown = 'SUM(HJW.BLEND(A1:B2,A3:B3))+HJW.SAVINGS()';
  const stored = 'SUM(_xldudf_HJW_BLEND(A1:B2,A3:B3))+_xldudf_HJW_SAVINGS()';
  assert.equal(storedFormula(shown, 'HJW'), stored);
  assert.equal(shownFormula(stored, 'HJW'), shown);
});

test('texts, quoted sheet names and functions of others are left alone', () => {
  const formula = '"HJW.BLEND("&\'HJW.BLEND(\'!A1&OTHERHJW.BLEND(1)&MY.HJW.BLEND(1)';
  assert.equal(storedFormula(formula, 'HJW'), formula);
});
