import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue';
import { assembleCase } from '../../src/model/assembleCase';
import { computeRun } from '../../src/usecases/computeRun';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';

const document = {
  ...j01Case(j01Expected.baseline, j01Expected.staff),
  unmonetised: [{ benefit: 'Retention of skills', body: 'HC', note: 'Named by the force' }],
  conflicts: [
    {
      id: 'total',
      topic: 'Net budgets in scope',
      first: { says: '£87.2m', where: 'Paper A' },
      second: { says: '£90m', where: 'Paper B' },
    },
  ],
};
const assembled = assembleCase({ document, facts: [] });
assert.ok(assembled.ok);
const warned: Issue = {
  code: 'unit-doubtful',
  severity: 'warning',
  message: 'The unit is doubtful.',
  remedy: 'Say which it is.',
  place: { file: 'fire.xlsx', sheet: 'Budget', cell: 'C7' },
};
const { plan } = computeRun(assembled.value, [], [warned], key => key);
const rows = plan.sheets.find(sheet => sheet.key === 'notes')?.cells ?? [];
const rowOf = (text: string): readonly unknown[] | undefined => rows.find(row => row[2] === text || row[0] === text);

test('a warning stands on the Notes sheet with its place and what to do', () => {
  assert.deepEqual(rowOf('The unit is doubtful.'), [
    'fire.xlsx, Budget, C7',
    'Warning',
    'The unit is doubtful.',
    'Say which it is.',
  ]);
});

test('papers that contradict each other are quoted with both statements, once even when the strategic case is known', () => {
  const about = rows.filter(row => row[0] === 'Net budgets in scope');
  assert.equal(about.length, 1);
  const what = about[0]?.[2];
  assert.ok(typeof what === 'string');
  assert.match(what, /Paper A: £87\.2m\. Paper B: £90m\./);
});

test('benefits without a figure are listed with their body', () => {
  assert.deepEqual(rowOf('Retention of skills'), ['Retention of skills', 'HC', 'Named by the force', null]);
});
