import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue';
import type { EnteredRow } from '../../src/report/entered';
import { ISSUES_NAME } from '../../src/report/notesSheet';
import { assembleCase } from '../../src/model/assembleCase';
import { computeRun } from '../../src/usecases/computeRun';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';
import { samplePlan, sheetOf } from './samplePlan';

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
    null,
    null,
    'Open',
    'unit-doubtful',
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
  assert.deepEqual(rowOf('Retention of skills')?.slice(0, 3), ['Retention of skills', 'HC', 'Named by the force']);
});

const logged = [{ at: '2011-10-31 18:00', what: 'Run: 0 inputs changed', before: '', after: '', source: '' }];
const issuesAfter = (rows: readonly EnteredRow[]): readonly (readonly unknown[])[] => {
  const { issues, plan: next } = samplePlan(logged, { owner: '', registers: new Map([[ISSUES_NAME, rows]]) });
  assert.ok(issues.length > 0);
  const area = next.names.find(name => name.name === ISSUES_NAME)?.area;
  assert.ok(area !== undefined);
  return sheetOf(next, 'notes').cells.slice(area.row - 1, area.row - 1 + area.rows);
};

test('an issue begins open on the day of the run, and keeps what was entered of it', () => {
  const [first] = issuesAfter([]);
  assert.ok(first !== undefined);
  // Excel counts 31 October 2011 as day 40847 (its DATEVALUE).
  assert.deepEqual(first.slice(4, 7), [null, 40_847, 'Open']);
  const entered = ['A. Treasurer', 40_800, 'Accepted'];
  const before = [...first.slice(0, 4), ...entered, first[7]] as EnteredRow;
  assert.deepEqual(issuesAfter([before])[0]?.slice(4, 7), entered);
});

test('an issue that is raised no more stays where somebody took it on, and goes where nobody did', () => {
  const row = (owner: string): EnteredRow => [
    'Old',
    'Warning',
    'It was so.',
    'Do so.',
    owner,
    40_800,
    'Open',
    'old-code',
  ];
  const about = (rows: readonly (readonly unknown[])[]): unknown[] => rows.filter(each => each[0] === 'Old');
  assert.deepEqual(about(issuesAfter([row('')])), []);
  assert.deepEqual(about(issuesAfter([row('HC')])), [
    ['Old', 'Earlier', 'It was so.', 'Do so.', 'HC', 40_800, 'Open', 'old-code'],
  ]);
});

test('issues that people wrote down themselves stay, and rows are left for more', () => {
  const mine: EnteredRow = ['Pensions', 'Entered', 'Strain is agreed late.', '', 'HCC', '', 'Open', ''];
  const own = issuesAfter([mine]).filter(row => row[1] === 'Entered');
  assert.deepEqual(own[0], ['Pensions', 'Entered', 'Strain is agreed late.', null, 'HCC', null, 'Open', null]);
  assert.equal(own.length, 4);
  assert.ok(own.slice(1).every(row => row.every((cell, at) => at === 1 || cell === null)));
});
