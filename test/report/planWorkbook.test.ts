import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleCase } from '../../src/model/assembleCase';
import type { WorkbookPlan } from '../../src/report/plan';
import { OWN_SHEETS } from '../../src/report/sheets';
import { computeRun } from '../../src/usecases/computeRun';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';

const assembled = assembleCase({ document: j01Case(j01Expected.baseline, j01Expected.staff), facts: [] });
assert.ok(assembled.ok);
const plan: WorkbookPlan = computeRun(assembled.value, [], [], key => key.charAt(0).toUpperCase() + key.slice(1)).plan;
const formulas = plan.sheets.flatMap(sheet =>
  sheet.cells.flat().flatMap(cell => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
);

test('a plan holds the cover, inputs, workings, outputs and control in this order', () => {
  assert.deepEqual(
    plan.sheets.map(sheet => sheet.key),
    OWN_SHEETS.map(own => own.key),
  );
});

test('only inputs, texts and figures of algorithms are values: results lead back to the inputs', () => {
  const numbers = (key: string, role: string): number => {
    const sheet = plan.sheets.find(each => each.key === key);
    return (sheet?.styles ?? [])
      .filter(area => area.role === role)
      .flatMap(area => sheet?.cells[area.row - 1]?.slice(area.column - 1, area.column - 1 + area.columns) ?? [])
      .filter(cell => typeof cell === 'number').length;
  };
  for (const key of [
    'summary',
    'results',
    'statements',
    'baseline',
    'savings',
    'costs',
    'cashflow',
    'sharing',
    'charges',
    'allocation',
  ]) {
    const sheet = plan.sheets.find(each => each.key === key);
    const values = sheet?.cells.flat().filter(cell => typeof cell === 'number').length;
    assert.equal(values, numbers(key, 'algorithm'), `${key} holds values of algorithms only`);
  }
});

test('formulas are short, use nothing volatile or newer than Excel 2016, and no add-in function', () => {
  assert.ok(formulas.length > 1000);
  assert.deepEqual(
    formulas.filter(formula => formula.length >= 100),
    [],
  );
  assert.deepEqual(
    formulas.filter(formula => /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|LET|LAMBDA|XLOOKUP|FILTER|HJW\.)/.test(formula)),
    [],
  );
});

test('formulas hold no constants but 0, 1 and text', () => {
  const bare = formulas.map(formula =>
    formula
      .replace(/"[^"]*"/g, '')
      .replace(/'[^']*'!/g, '')
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, ''),
  );
  assert.deepEqual(
    bare.filter(formula => (formula.match(/\d+(\.\d+)?/g) ?? []).some(number => number !== '0' && number !== '1')),
    [],
  );
});

test('names are unique and every name, style and chart lies within its sheet', () => {
  assert.equal(new Set(plan.names.map(name => name.name)).size, plan.names.length);
  const rowsOf = new Map(plan.sheets.map(sheet => [sheet.key, sheet.cells.length]));
  const areas = [
    ...plan.names.map(name => name.area),
    ...plan.sheets.flatMap(sheet =>
      sheet.charts.flatMap(chart => [chart.categories, ...chart.series.map(series => series.values)]),
    ),
  ];
  for (const area of areas)
    assert.ok(area.row + area.rows - 1 <= (rowsOf.get(area.sheet) ?? 0), `${area.sheet} row ${area.row}`);
  for (const sheet of plan.sheets) {
    assert.ok(
      sheet.cells.every(row => row.length === sheet.cells[0]?.length),
      `${sheet.key} is a rectangle`,
    );
  }
});

test('the summary carries six charts whose titles state the finding', () => {
  const charts = plan.sheets.find(sheet => sheet.key === 'summary')?.charts ?? [];
  assert.deepEqual(
    charts.map(chart => chart.kind),
    ['column', 'line', 'columnStacked', 'line', 'column', 'bar'],
  );
  assert.match(charts[0]?.title ?? '', /^The saving reaches £3\.93m in 2014\/15, against a gap of £176\.50m$/);
});

test('swings are sorted, largest first', () => {
  const sheet = plan.sheets.find(each => each.key === 'sensitivities');
  const heading = (sheet?.cells ?? []).findIndex(row => row[0] === 'Assumption');
  const swings = (sheet?.cells ?? []).slice(heading + 1).map(row => Math.abs(Number(row[4]) - Number(row[3])));
  assert.ok(swings.length >= 8);
  assert.deepEqual(
    swings,
    [...swings].sort((one, other) => other - one),
  );
});
