import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_ENTERED, OWNER_NAME, readEntered } from '../../src/report/entered';
import { OWN_SHEETS } from '../../src/report/sheets';
import { cellOf, rowOf, samplePlan, sheetOf } from './samplePlan';

const at = (time: string): { at: string; what: string; before: string; after: string; source: string } => ({
  at: time,
  what: 'Run',
  before: '',
  after: '',
  source: '',
});

test('the cover says when the last run was, as a date that Excel counts', () => {
  const sheet = sheetOf(samplePlan([at('2011-09-30 10:00'), at('2011-10-31 18:00')]).plan, 'cover');
  // Excel counts 31 October 2011 as day 40847 (its DATEVALUE); 18:00 is three quarters of a day.
  assert.equal(cellOf(sheet, rowOf(sheet, 'Run (UTC)'), 2), 40_847.75);
});

test('the cover names the bodies, the years and year 0', () => {
  const sheet = sheetOf(samplePlan().plan, 'cover');
  const value = (label: string): unknown => cellOf(sheet, rowOf(sheet, label), 2);
  assert.equal(
    value('Bodies'),
    'Hampshire County Council (HCC), Hampshire Constabulary (HC), Hampshire Fire and Rescue Authority (HFRA)',
  );
  assert.equal(value('Years'), '2011/12 to 2021/22, April to March; 2011/12 is year 0');
  assert.match(String(value('Discounting')), /2011\/12.* is not discounted/);
  assert.equal(value('Run (UTC)'), null);
});

test('the cover lists every sheet by its name in the workbook, and shows the checks that fail as a formula', () => {
  const sheet = sheetOf(samplePlan().plan, 'cover');
  const top = rowOf(sheet, 'Sheet');
  assert.deepEqual(
    OWN_SHEETS.map((_, index) => cellOf(sheet, top + 1 + index, 1)),
    OWN_SHEETS.map(own => own.name),
  );
  assert.match(JSON.stringify(cellOf(sheet, rowOf(sheet, 'Checks that fail'), 2)), /"Checks!\$D\$\d+"/);
});

test('each sample of the key to styles wears the style that it explains', () => {
  const sheet = sheetOf(samplePlan().plan, 'cover');
  const top = rowOf(sheet, 'Key to styles');
  const roleOf = (text: string): string | undefined => {
    const row = rowOf(sheet, text, top);
    return sheet.styles.find(area => area.row === row && area.column === 1)?.role;
  };
  assert.deepEqual(['Input', 'Calculation', 'Link', 'Algorithm', 'Total', 'Heading', 'Note'].map(roleOf), [
    'inputText',
    'label',
    'link',
    'algorithm',
    'total',
    'heading',
    'note',
  ]);
});

test('the owner is kept: what a run reads behind the name is what the next run writes', () => {
  const { plan } = samplePlan([], { ...NOTHING_ENTERED, owner: 'A. Treasurer' });
  const named = plan.names.find(name => name.name === OWNER_NAME);
  assert.ok(named !== undefined);
  const written = cellOf(sheetOf(plan, 'cover'), named.area.row, named.area.column);
  assert.equal(written, 'A. Treasurer');
  assert.equal(readEntered(new Map([[OWNER_NAME, [[written]]]])).owner, 'A. Treasurer');
  assert.equal(readEntered(new Map()).owner, '');
});
