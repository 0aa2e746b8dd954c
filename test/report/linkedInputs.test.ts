import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLE_STYLES } from '../../src/report/roles';
import { NOTHING_ENTERED } from '../../src/report/entered';
import { samplePlan, sheetOf } from './samplePlan';

const LINK = "'Budget 2011-12'!C7/1000";
const links = { grossExpenditure: [LINK, ...new Array<null>(32).fill(null)] };
const { plan } = samplePlan([], NOTHING_ENTERED, { links });
const inputs = sheetOf(plan, 'inputs');
const area = plan.names.find(name => name.name === 'HJW_in_grossExpenditure')?.area;
const [row, column] = [area?.row ?? 0, area?.column ?? 0];
const checks = sheetOf(plan, 'checks');
const rowOnChecks = (text: string): readonly unknown[] => checks.cells.find(cells => cells[0] === text) ?? [];
const roleAt = (at: number): string | undefined =>
  inputs.styles.find(style => style.row === at && column >= style.column && column < style.column + style.columns)
    ?.role;

test('an input that follows a cell of the workbook holds its formula, looks so, and stays open', () => {
  assert.deepEqual(inputs.cells[row - 1]?.[column - 1], { formula: LINK });
  assert.deepEqual([roleAt(row), roleAt(row + 1)], ['inputLink', 'input']);
  const { inputLink, input, link } = ROLE_STYLES;
  assert.deepEqual([inputLink.color, inputLink.fill, inputLink.isOpen], [link.color, input.fill, true]);
});

test('the Cover explains the look, and the Source column names the cell', () => {
  assert.ok(sheetOf(plan, 'cover').styles.some(style => style.role === 'inputLink'));
  const noted = inputs.cells[row - 1]?.filter(cell => typeof cell === 'string' && cell.includes('Budget 2011-12'));
  assert.equal(noted?.length, 1);
});

test('W17: linked cells that have changed since the last run turn the state of every sheet', () => {
  const [label, , , state] = rowOnChecks('Linked cells since the last run');
  assert.equal(label, 'Linked cells since the last run');
  assert.match(JSON.stringify(state), /IF\(AND\(MIN\(F\d+:F\d+\)=0,MAX\(F\d+:F\d+\)=0\)/);
  const from = checks.cells.findIndex(cells => cells[0] === 'Followed by links');
  const [, , , now, before, difference] = checks.cells[from + 1] ?? [];
  assert.match(JSON.stringify(now), new RegExp(`Inputs!\\$D\\$${row}`));
  assert.equal(typeof before, 'number');
  assert.match(JSON.stringify(difference), /^\{"formula":"ROUND\(D\d+-E\d+,/);
  const [, , , said] = rowOnChecks('Said on every sheet while no check fails');
  assert.equal(JSON.stringify(said).match(/Up to date/g)?.length, 3);
});

test('without links nothing is said of them', () => {
  const cells = sheetOf(samplePlan().plan, 'checks').cells;
  assert.ok(!cells.some(each => each[0] === 'Followed by links' || each[0] === 'Linked cells since the last run'));
});
