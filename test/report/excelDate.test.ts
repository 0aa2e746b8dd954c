import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excelDate, excelDay } from '../../src/report/excelDate';

test('a moment is the day that Excel counts, with its part of the day', () => {
  // Excel's DATEVALUE("2011-10-31") is 40847; 18:00 is three quarters of a day.
  assert.equal(excelDate('2011-10-31 18:00'), 40_847.75);
  assert.equal(excelDay('2011-10-31 18:00'), 40_847);
});

test('what is no moment is none', () => {
  assert.equal(excelDate(''), null);
  assert.equal(excelDay('yesterday'), null);
});
