import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import { addsUp } from '../../src/report/totals';
import { cellOf, rowOf, samplePlan, sheetOf } from './samplePlan';

const adds = (id: string): boolean => addsUp(lineOf(jointWorking, id));

test('amounts over bodies, services, levers, categories and years add up', () => {
  for (const id of ['grossExpenditure', 'staff', 'bodySavingByLever', 'procuredSpend', 'costOf', 'netBenefit'])
    assert.ok(adds(id), id);
});

test('rates, flags, factors, levels and figures over views or keys do not', () => {
  for (const id of [
    'leverRate',
    'inScope',
    'discountFactor',
    'cumulative',
    'fundingGap',
    'lowestCash',
    'npsv',
    'share',
  ])
    assert.ok(!adds(id), id);
});

test('a block has its total below the columns that add up, and none below the others', () => {
  const sheet = sheetOf(samplePlan().plan, 'inputs');
  const top = rowOf(sheet, 'Body');
  const total = rowOf(sheet, 'Total', top);
  assert.deepEqual(cellOf(sheet, total, 4), { formula: `SUM(D${top + 1}:D${total - 1})` });
  const inScope = sheet.cells[top - 1]?.indexOf('In scope (number)') ?? -1;
  assert.ok(inScope > 0);
  assert.equal(sheet.cells[total - 1]?.[inScope], null);
});

test('the names of inputs leave totals out', () => {
  const { evaluation, plan } = samplePlan();
  for (const line of jointWorking.lines.filter(({ origin }) => origin.kind === 'input')) {
    const area = plan.names.find(name => name.name === `HJW_in_${line.id}`)?.area;
    assert.equal((area?.rows ?? 0) * (area?.columns ?? 0), evaluation.binding.countOf(line), line.id);
  }
});
