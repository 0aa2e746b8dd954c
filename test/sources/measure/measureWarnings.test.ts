import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMeasure } from '../../../src/sources/readMeasure';
import { codesOf } from '../readings';
import { oneSheet, sourceWorkbook } from '../sourceWorkbook';

test('a figure that a formula fetches from another workbook is read with a warning at its cell', () => {
  const linked = { value: 12, formula: "'[1]Ledger'!$B$7" };
  const bytes = oneSheet(['£ thousand'], ['Authority', 'Budget requirement'], ['Mercia', linked], ['Wessex', 5]);
  const result = readMeasure(bytes, 'a.xlsx', { measure: 'budget requirement', bodies: ['Mercia', 'Wessex'] });
  assert.ok(result.ok, JSON.stringify(result.issues));
  assert.deepEqual(
    result.issues.map(({ code, severity, place }) => [code, severity, place]),
    [['linked-values', 'warning', { file: 'a.xlsx', sheet: 'Budget', cell: 'B3' }]],
  );
});

test('a column of errors is not passed over for another with the same heading', () => {
  const failed = { value: { error: '#REF!' } as const, formula: 'Gone!A1' };
  const bytes = sourceWorkbook(
    {
      name: 'Shown',
      rows: [['£ thousand'], ['Authority', 'Budget requirement'], ['Mercia', failed], ['Wessex', failed]],
    },
    { name: 'Old', rows: [['£ thousand'], ['Authority', 'Budget requirement (old)'], ['Mercia', 3], ['Wessex', 4]] },
  );
  const result = readMeasure(bytes, 'a.xlsx', { measure: 'budget requirement', bodies: ['Mercia'] });
  assert.ok(!result.ok, 'refused');
  assert.ok(
    codesOf(result.issues).every(code => code === 'cell-fault' || code === 'measure-ambiguous'),
    JSON.stringify(result.issues),
  );
});

test('a sheet that is not there is told with the one whose name comes nearest', () => {
  const bytes = sourceWorkbook(
    { name: 'Cover', rows: [['Cover']] },
    { name: 'RS Data', rows: [['£ thousand'], ['Authority', 'Budget requirement'], ['Mercia', 3]] },
  );
  const [issue] = readMeasure(bytes, 'a.xlsx', { measure: 'budget', bodies: ['Mercia'], sheet: 'RS Dta' }).issues;
  assert.deepEqual(issue?.place, { file: 'a.xlsx', sheet: 'RS Data', cell: 'A1' });
  assert.match(issue.remedy, /^Did you mean "RS Data"\? Choose one of "Cover", "RS Data"\.$/);
});
