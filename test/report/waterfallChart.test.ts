import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisFloor } from '../../src/report/waterfallChart';
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

test('the axis starts at nothing, or so far below the levels that changes find room, and says where', () => {
  assert.equal(axisFloor([100, 40]), 0);
  assert.equal(axisFloor([87_200, 85_900, 82_920]), 75_000);
  assert.equal(axisFloor([100, 100]), 0);
  assert.equal(axisFloor([-5, 10]), 0);
  const floor = chart?.valueMinimum ?? NaN;
  assert.ok(floor > 0 && floor < j01Expected.netTotal - j01Expected.steadyState.total);
  assert.ok(chart?.valueTitle.endsWith(`axis from ${floor.toLocaleString('en-GB')}`));
});

test('two rows of charts fill a page of paper, and none lies across two', () => {
  for (const { from, to } of sheet.charts)
    for (const start of sheet.pageStarts) assert.ok(start <= from.row || start > to.row, `${from.row} to ${to.row}`);
  const tops = [...new Set(sheet.charts.map(each => each.from.row))].sort((one, other) => one - other);
  assert.deepEqual(sheet.pageStarts, [tops[0], tops[2]]);
});
