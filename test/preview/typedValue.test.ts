import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedValue } from '../../src/preview/typedValue';

test('numbers are read as a spreadsheet reads them, everything else stays as typed', () => {
  const cases: [string, string | number][] = [
    ['12', 12],
    [' -1,234.5 ', -1234.5],
    ['12.5%', 0.125],
    ['(1,500)', -1500],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ["'007", "'007"],
    ['HCC', 'HCC'],
    ['', ''],
  ];
  for (const [typed, value] of cases) assert.equal(typedValue(typed), value, typed);
});
