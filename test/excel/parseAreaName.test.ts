import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAreaName } from '../../src/excel/parseAreaName';

for (const [formula, area] of [
  ['=Inputs!$D$7:$F$39', { sheet: 'Inputs', address: 'D7:F39' }],
  ["='Our ''own'' sheet'!$A$1", { sheet: "Our 'own' sheet", address: 'A1' }],
  ['Budget!A:D', { sheet: 'Budget', address: 'A:D' }],
  ["='Budget 2011-12'!$3:$9", { sheet: 'Budget 2011-12', address: '3:9' }],
  ['=#REF!', null],
  ['=Inputs!$D$7:$F$39*2', null],
  ['=SUM(Inputs!$D$7)', null],
  ['=0.035', null],
] as const) {
  test(`the name ${formula} is ${area === null ? 'no area' : `an area of ${area.sheet}`}`, () => {
    assert.deepEqual(parseAreaName(formula), area);
  });
}
