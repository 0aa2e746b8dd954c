import assert from 'node:assert/strict';
import { test } from 'node:test';
import { year } from '../../src/model/dimensions';
import { cellOf, rowOf, samplePlan, sheetOf } from './samplePlan';

const { evaluation, plan } = samplePlan();
const sheet = sheetOf(plan, 'statements');
const years = evaluation.binding.membersOf(year);
const formulaAt = (row: number, column: number): string => {
  const cell = cellOf(sheet, row, column);
  return typeof cell === 'object' && cell !== null ? cell.formula : '';
};
const BODIES = [
  'Hampshire County Council (HCC)',
  'Hampshire Constabulary (HC)',
  'Hampshire Fire and Rescue Authority (HFRA)',
];

test('every body has a statement with the same rows, in which every figure is a formula', () => {
  const rowsOf = (body: string): unknown[] => {
    const top = rowOf(sheet, body);
    return Array.from({ length: 21 }, (_, index) => cellOf(sheet, top + 1 + index, 1));
  };
  const [first, ...others] = BODIES.map(rowsOf);
  assert.deepEqual(first?.slice(0, 5), [
    'By year',
    'Pays in',
    'Receives',
    'Recharges between bodies that end',
    'Net benefit after sharing',
  ]);
  for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual(
    sheet.cells.flat().filter(cell => typeof cell === 'number'),
    [],
  );
});

test('years stand where they stand on every sheet, and each leads to the same column of the workings', () => {
  const heading = rowOf(sheet, 'By year');
  assert.deepEqual(
    years.map((_, index) => cellOf(sheet, heading, 4 + index)),
    years,
  );
  const [first, second] = [formulaAt(heading + 1, 4), formulaAt(heading + 1, 5)];
  assert.match(first, /^Sharing!D\d+$/);
  assert.equal(second, first.replace('!D', '!E'));
});

test('flows are added up over the years; running totals and shares of a gap are not', () => {
  const top = rowOf(sheet, BODIES[1] ?? '');
  const total = 4 + years.length;
  const totalOf = (name: string): string => formulaAt(rowOf(sheet, name, top), total);
  const paidIn = rowOf(sheet, 'Pays in', top);
  assert.equal(totalOf('Pays in'), `SUM(D${paidIn}:N${paidIn})`);
  for (const name of ['Cumulative net benefit', 'Cumulative cash', 'Gap closed, net']) assert.equal(totalOf(name), '');
  for (const name of ['Net benefit after sharing', 'Net cash', 'Costs']) assert.match(totalOf(name), /^SUM\(/);
});

test('the workings behind the statements stand on a sheet of their own', () => {
  const sharing = sheetOf(plan, 'sharing');
  assert.ok(sharing.cells.some(row => row[0] === 'Pays in'));
  assert.equal(plan.names.find(name => name.name === 'HJW_line_costShare')?.area.sheet, 'sharing');
});
