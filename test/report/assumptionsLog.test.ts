import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASSUMPTIONS_NAME } from '../../src/report/assumptionsLog';
import type { EnteredRow } from '../../src/report/entered';
import type { CaseDocument } from '../../src/model/jointCase';
import { samplePlan, sheetOf } from './samplePlan';

const at = (time: string): { at: string; what: string; before: string; after: string; source: string } => ({
  at: time,
  what: 'Run',
  before: '',
  after: '',
  source: '',
});

/** The log's rows by id, after a run in October 2011 with these rows before it. */
function logRows(
  before: readonly EnteredRow[] = [],
  more: Partial<CaseDocument> = {},
): ReadonlyMap<unknown, readonly unknown[]> {
  const entered = { owner: '', registers: new Map([[ASSUMPTIONS_NAME, before]]) };
  const { plan } = samplePlan([at('2011-10-31 18:00')], entered, more);
  const area = plan.names.find(name => name.name === ASSUMPTIONS_NAME)?.area;
  assert.ok(area !== undefined);
  const rows = sheetOf(plan, 'register').cells.slice(area.row - 1, area.row - 1 + area.rows);
  return new Map(rows.map(row => [row[0], row]));
}

const OWNER_TO_CONFIDENCE = [7, 10] as const;
// Excel counts 31 October 2011 as day 40847 (its DATEVALUE), 1 November as 40848.
const [OCTOBER, NOVEMBER] = [40_847, 40_848];

test('an assumption begins without an owner, on the day of the run, rated by where it comes from', () => {
  const row = logRows().get('benefitBias');
  assert.ok(row !== undefined);
  assert.deepEqual(row.slice(5), ['%', 'case document', null, OCTOBER, 'Amber']);
  assert.deepEqual(row[3], { formula: `IF(COUNT(${cell(row)})=0,"",MIN(${cell(row)}))` });
});

test('what was entered stays as long as the source does', () => {
  const before = logRows().get('benefitBias') ?? [];
  const entered = [...before.slice(0, 7).map(text), 'HC', NOVEMBER, 'Green'];
  assert.deepEqual(
    logRows([entered])
      .get('benefitBias')
      ?.slice(...OWNER_TO_CONFIDENCE),
    ['HC', NOVEMBER, 'Green'],
  );
});

test('another source begins date and confidence anew and keeps the owner', () => {
  const entered = ['benefitBias', 'Optimism bias on benefits', '', '', '', '', 'a guess', 'HC', NOVEMBER, 'Green'];
  assert.deepEqual(
    logRows([entered])
      .get('benefitBias')
      ?.slice(...OWNER_TO_CONFIDENCE),
    ['HC', OCTOBER, 'Amber'],
  );
});

test('an input per body that was given is an entry of each body; one that nobody gave is one entry', () => {
  const rows = logRows();
  assert.ok(['HCC', 'HC', 'HFRA'].every(body => rows.has(`grossExpenditure[${body}]`)));
  assert.ok(!rows.has('grossExpenditure'));
});

test('a source that was read since moves the date on, one that was read before does not', () => {
  const origins = { grossExpenditure: new Array<string>(33).fill('budget.xlsx, Budget!C7') };
  const reading = (readAt: string): Partial<CaseDocument> => ({
    origins,
    readings: [{ file: 'budget.xlsx', organisation: 'HC', fingerprint: '0123456789abcdef', readAt }],
  });
  const dateAfter = (readAt: string): unknown => {
    const first = logRows([], reading('2011-10-31 09:00')).get('grossExpenditure[HC]') ?? [];
    assert.deepEqual(first.slice(6), ['budget.xlsx (11 cells)', null, OCTOBER, 'Green']);
    return logRows([[...first.slice(0, 7).map(text), '', OCTOBER, 'Green']], reading(readAt)).get(
      'grossExpenditure[HC]',
    )?.[8];
  };
  assert.equal(dateAfter('2011-11-01 09:00'), NOVEMBER);
  assert.equal(dateAfter('2011-09-30 09:00'), OCTOBER);
});

function cell(row: readonly unknown[] | undefined): string {
  return String(row?.[2]).replace(/([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function text(each: unknown): string | number {
  return typeof each === 'string' || typeof each === 'number' ? each : '';
}
