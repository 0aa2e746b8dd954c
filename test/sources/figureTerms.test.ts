import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { openSource } from '../../src/sources/openSource';
import { readGood } from './readings';
import { oneSheet, sourceWorkbook, type TestSheet } from './sourceWorkbook';
import { parseCell } from '../../src/xlsx/address';

const title = ['Mercia County Council', 'Revenue budget 2011/12'].map(text => [text]);

function termsOf(bytes: Uint8Array, measure: string, service?: string): unknown {
  const figure = readGood(bytes).figures.find(other => other.measure === measure && other.service === service);
  return figure?.terms?.map(({ sheet, cell, scale }) => `${sheet}!${cell} × ${scale}`) ?? null;
}

test('a figure names the cells of which it is the sum, in the unit of the model', () => {
  const bytes = oneSheet(
    ...title,
    ['Service', 'Employees (£)', 'Premises (£)', 'Income (£)'],
    ['ICT', 600, 300, -50],
    ['HR', 90, 5, -9],
  );
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'ICT'), ['Budget!B4 × 0.001', 'Budget!C4 × 0.001']);
  assert.deepEqual(termsOf(bytes, 'externalIncome', 'ICT'), ['Budget!D4 × -0.001']);
});

test('gross expenditure that is worked out of net adds the income that is stated', () => {
  const bytes = oneSheet(
    ...title,
    ["£'000"],
    ['Service', 'Net expenditure', 'External income'],
    ['ICT', 600, 50],
    ['HR', 90, 9],
  );
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'ICT'), ['Budget!B5 × 1', 'Budget!C5 × 1']);
});

test('a surplus that counts against the gap and expenditure written as negative turn the scale', () => {
  const gap = oneSheet(['Mercia County Council'], ['£m', '2012/13'], ['Surplus / (deficit)', -2]);
  assert.deepEqual(termsOf(gap, 'fundingGap'), ['Budget!B3 × -1000']);
  const turned = oneSheet(...title, ["£'000"], ['Service', 'Gross expenditure'], ['ICT', -600], ['HR', -90]);
  assert.deepEqual(termsOf(turned, 'grossExpenditure', 'ICT'), ['Budget!B5 × -1']);
});

test('a format that shows thousands of what a cell holds is part of its scale, for a nought too', () => {
  const shown = (value: number): { value: number; format: { numberFormat: string } } => ({
    value,
    format: { numberFormat: '#,##0,' },
  });
  const bytes = oneSheet(
    ...title,
    ["£'000"],
    ['Service', 'Gross expenditure'],
    ['ICT', shown(600_000)],
    ['HR', shown(0)],
  );
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'ICT'), ['Budget!B5 × 0.001']);
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'HR'), ['Budget!B6 × 0.001']);
});

test('a figure of a cell that holds a text has no terms', () => {
  const bytes = oneSheet(
    ...title,
    ["£'000"],
    ['Service', 'Gross expenditure'],
    ['ICT', '1,500'],
    ['HR', '-'],
    ['Legal', 5],
  );
  assert.equal(termsOf(bytes, 'grossExpenditure', 'ICT'), null);
  assert.equal(termsOf(bytes, 'grossExpenditure', 'HR'), null);
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'Legal'), ['Budget!B7 × 1']);
});

test('services on several sheets are the sum of cells of both', () => {
  const sheet = (name: string, other: string): TestSheet => ({
    name,
    rows: [...title, ["£'000"], ['Service', 'Gross expenditure'], ['ICT', 5], [other, 7]],
  });
  const bytes = sourceWorkbook(sheet('North', 'HR'), sheet('South', 'Legal'));
  assert.deepEqual(termsOf(bytes, 'grossExpenditure', 'ICT'), ['North!B5 × 1', 'South!B5 × 1']);
});

test('the terms of every figure of the samples come to the figure when the cells are added up', () => {
  for (const name of ['county-council', 'constabulary', 'fire-and-rescue']) {
    const bytes = new Uint8Array(readFileSync(new URL(`../../assets/samples/hampshire-${name}.xlsx`, import.meta.url)));
    const workbook = openSource(bytes, name);
    assert.ok(workbook.ok, 'opened');
    let linked = 0;
    for (const { terms, value } of readGood(bytes, name).figures) {
      if (terms === null) continue;
      linked += 1;
      let sum = new Decimal(0);
      for (const { sheet, cell, scale } of terms) {
        const { row = 0, column = 0 } = parseCell(cell) ?? {};
        const content = workbook.value.sheets.find(other => other.name === sheet)?.content();
        sum = sum.plus(new Decimal(Number(content?.cells.get(row)?.get(column)?.value)).times(scale));
      }
      assert.equal(sum.toFixed(6), value.toFixed(6));
    }
    assert.ok(linked > 20, `${name}: ${linked}`);
  }
});
