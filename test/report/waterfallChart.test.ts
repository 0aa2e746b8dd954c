import assert from 'node:assert/strict';
import { test } from 'node:test';
import { j01Expected } from '../golden/j01';
import { cellOf, rowOf, samplePlan, sheetOf } from './samplePlan';

const sheet = sheetOf(samplePlan().plan, 'summary');
const chart = sheet.charts.find(each => each.name === 'HJW waterfall');
const formulaAt = (row: number, column: number): string | null => {
  const cell = cellOf(sheet, row, column);
  return typeof cell === 'object' && cell !== null ? cell.formula : null;
};

test('the waterfall goes from the baseline through every lever to the future cost', () => {
  const top = chart?.categories.row ?? 0;
  const names = Array.from({ length: chart?.categories.rows ?? 0 }, (_, index) => cellOf(sheet, top + index, 1));
  assert.equal(names[0], 'Baseline');
  assert.deepEqual(names.slice(-2), ['Other savings in services', 'Future cost']);
  assert.equal(names.length, 3 + 5, 'the five levers of the golden case, two ends and what is no lever');
});

test('each step stands on what is unseen below it, and takes the level from the one before', () => {
  const top = chart?.categories.row ?? 0;
  assert.match(formulaAt(top, 5) ?? '', /^C\d+$/);
  assert.match(formulaAt(top + 1, 2) ?? '', /^-SUM\(Savings!\$D\$\d+:\$D\$\d+\)$/);
  assert.equal(formulaAt(top + 1, 3), `C${top}+B${top + 1}`);
  assert.equal(formulaAt(top + 1, 4), `MIN(C${top},C${top + 1})`);
  assert.equal(formulaAt(top + 1, 6), `MAX(-B${top + 1},0)`);
  assert.equal(formulaAt(top + 1, 7), `MAX(B${top + 1},0)`);
  const end = rowOf(sheet, 'Future cost');
  assert.equal(formulaAt(end, 3), `C${end - 1}`);
});

test('only the base is unseen, and the title states where the baseline goes', () => {
  assert.ok(chart !== undefined);
  assert.deepEqual(
    chart.series.map(series => series.isUnseen ?? false),
    [true, false, false, false],
  );
  const millions = (thousands: number): string => `£${(thousands / 1000).toFixed(2)}m`;
  const { total, byLever } = j01Expected.steadyState;
  const procurement = byLever.HCC.procurement + byLever.HC.procurement + byLever.HFRA.procurement;
  assert.equal(
    chart.title,
    `The services cost ${millions(j01Expected.netTotal - total + procurement)} a year ` +
      `instead of ${millions(j01Expected.netTotal)}`,
  );
});
