import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTotalLabel } from '../../../src/sources/tables/isTotalLabel';
import { sumsOfFormula } from '../../../src/sources/tables/sumsOfFormula';

test('totals and subtotals are known by their labels, services are not', () => {
  for (const label of [
    'Total',
    'TOTAL:',
    'Grand total',
    'Sub-total',
    'ICT total',
    'Total Corporate Resources',
    'Net cost of services',
  ]) {
    assert.ok(isTotalLabel(label), label);
  }
  for (const label of ['ICT', 'Totally new service', 'Net expenditure', 'Legal', ''])
    assert.ok(!isTotalLabel(label), label);
});

test('a formula that adds up its own column tells over which rows', () => {
  assert.deepEqual(sumsOfFormula('SUM(E8:E19)', 20, 5), [[8, 19]]);
  assert.deepEqual(sumsOfFormula('IF(F8="n/a","n/a",SUM(F$8:F451))', 454, 6), [[8, 451]]);
  assert.deepEqual(sumsOfFormula('E12+E20', 21, 5), [
    [12, 12],
    [20, 20],
  ]);
});

test('sums along a row, of one cell or on another sheet add up no column', () => {
  for (const formula of ['SUM(B8:D8)', 'B8-C8', "SUM('Other'!E8:E19)", 'E8', "VLOOKUP($A$5,'RS'!$B$8:$CF$469,5)"]) {
    assert.deepEqual(sumsOfFormula(formula, 20, 5), [], formula);
  }
});
