// One test for each rule of the house that it names, over the working pack as it is saved: sheets, names, rows and columns (W05, W06, W08, W09, W12, W14 to W16).
// docs/house-rules.md lists them all.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { balances } from './balances';
import { formulaShape } from './formulaShape';
import { addresses, formulasOf, savePack, sheetNamed, textOf } from './savedPack';
import type { SavedPack } from './savedPack';
import { OWN_SHEETS, TAB_COLORS } from '../../src/report/sheets';
import { FIRST_FIGURE, yearRowsOf } from './yearRows';

let pack: SavedPack;

before(async () => {
  pack = await savePack();
});

test('W05: the cover, inputs, workings, outputs and control follow each other from left to right', () => {
  assert.deepEqual(
    pack.sheets.map(sheet => sheet.read.name),
    OWN_SHEETS.map(own => own.name),
  );
  const kinds = pack.sheets.map(sheet => sheet.own.kind);
  const inTurn = kinds.filter((kind, index) => kind !== kinds[index - 1]);
  assert.deepEqual(inTurn, ['Cover', 'Input', 'Working', 'Output', 'Control']);
});

test('W05, tabs: their colour says what kind a sheet is, and the Cover says it in words', () => {
  const [cover] = pack.sheets;
  const list = cover?.cells.find(({ value }) => value === 'What it shows')?.row ?? 0;
  for (const { own, read } of pack.sheets) {
    assert.equal(read.content().tabColor, TAB_COLORS[own.kind]);
    const row = cover?.cells.find(cell => cell.row > list && cell.column === 1 && cell.value === read.name)?.row ?? 0;
    assert.equal(cover?.at(row, 3)?.value, own.kind);
  }
});

test('W06: names are unique and of 31 signs at most, no sheet is blank, and the first is in front', () => {
  const names = pack.sheets.map(sheet => sheet.read.name.toLowerCase());
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.every(name => name.length <= 31));
  assert.ok(pack.sheets.every(sheet => sheet.cells.some(cell => cell.row > 3 && cell.value !== null)));
  assert.equal(pack.workbook.activeSheet, 0);
});

test('W08: one formula serves a row across the years; only the first year of a running figure has its own', () => {
  const rows = yearRowsOf(pack);
  assert.ok(rows.length > 300, `${rows.length} rows`);
  const mixed = rows.filter(({ sheet, row, years }) => {
    const shapes = years.map((_, at) => {
      const cell = sheet.at(row, FIRST_FIGURE + at);
      return cell?.formula === undefined ? null : formulaShape(cell.formula, row, FIRST_FIGURE + at);
    });
    return new Set(shapes.slice(1)).size > 1;
  });
  assert.deepEqual(
    mixed.map(({ sheet, row }) => `${sheet.read.name} ${row}`),
    [],
  );
});

test('W09: a year stands in the same column on every sheet', () => {
  const rows = yearRowsOf(pack);
  const [first] = rows;
  assert.ok(first !== undefined && first.years.length === 11);
  for (const { sheet, row, years } of rows) assert.deepEqual(years, first.years, `${sheet.read.name} ${row}`);
});

test('W12: nothing is merged, hidden, circular, volatile, linked to other files or a macro', () => {
  for (const { read } of pack.sheets) {
    const { merges, hiddenRows, hiddenColumns } = read.content();
    assert.deepEqual([merges.length, hiddenRows.size, hiddenColumns.size, read.visibility], [0, 0, 0, 'visible']);
  }
  const volatile = /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|INFO|CELL)\(/;
  assert.deepEqual(
    addresses(formulasOf(pack).filter(({ formula }) => volatile.test(formula) || formula.includes('['))),
    [],
  );
  assert.deepEqual(
    [...pack.parts.keys()].filter(path => /externalLink|vbaProject|macro/i.test(path)),
    [],
  );
  assert.doesNotMatch(pack.parts.get('xl/workbook.xml') ?? '', /iterate=/);
});

test('W14: names are unique, lead to cells, and say what they are', () => {
  const own = pack.names.filter(name => name.name.startsWith('HJW_'));
  assert.ok(own.length > 80, `${own.length} names`);
  assert.equal(new Set(own.map(name => name.name.toLowerCase())).size, own.length);
  assert.deepEqual(
    own.filter(({ comment = '', reference }) => comment === '' || reference.includes('#REF!')).map(name => name.name),
    [],
  );
});

test('W15, units: every figure of the model has a unit in its row or in the heading of its column', () => {
  const units = /\((£'000|£|%|FTE|number|factor|years|months|any unit|£ in £k|£k?\/\w+|[^()]*\/[^()]*)\)$/;
  const without = yearRowsOf(pack).filter(({ sheet, row }) => (sheet.at(row, 3)?.value ?? '') === '');
  assert.deepEqual(
    without.map(({ sheet, row }) => `${sheet.read.name} ${row}`),
    [],
  );
  const savings = sheetNamed(pack, 'Baseline');
  const headings = savings.cells.filter(
    ({ row, column, value }) =>
      column >= FIRST_FIGURE && savings.at(row, 1)?.value === 'Body' && value !== null && value !== 'Total',
  );
  assert.ok(headings.length >= 5);
  assert.deepEqual(
    headings.map(textOf).filter(text => !units.test(text)),
    [],
  );
});

test('W15, totals: amounts by year are added up at the end of their row, running totals, rates and shares are not', () => {
  const levels =
    /^cumulative|^opening (net benefit|present value|balance|cash, nominal)$|^gap (after council tax|left)$/i;
  const rows = yearRowsOf(pack).filter(({ sheet }) => sheet.own.key !== 'statements');
  const wrong = rows.filter(({ sheet, row, years }) => {
    const end = sheet.at(row, FIRST_FIGURE + years.length);
    const [first, last] = [sheet.at(row, FIRST_FIGURE), sheet.at(row, FIRST_FIGURE + years.length - 1)];
    const cells = `${first?.address.split('!')[1] ?? ''}:${last?.address.split('!')[1] ?? ''}`;
    const hasTotal = end?.formula === `SUM(${cells})`;
    const name = textOf(sheet.at(row, 1));
    const isAmount = ["£'000", '£', 'FTE'].includes(textOf(sheet.at(row, 3)));
    const title = titleAbove(sheet, row);
    return hasTotal !== (isAmount && !levels.test(name) && !levels.test(title));
  });
  assert.deepEqual(
    wrong.map(({ sheet, row }) => `${sheet.read.name} ${row}: ${textOf(sheet.at(row, 1))}`),
    [],
  );
  assert.ok(rows.length > 300);
});

test('W15, totals: what runs down is added up below, and the sum is that of the figures above', () => {
  const [, ...sheets] = pack.sheets;
  const totals = sheets.flatMap(sheet =>
    sheet.cells
      .filter(({ column, value }) => column === 1 && value === 'Total')
      .map(cell => ({ sheet, row: cell.row })),
  );
  assert.ok(totals.length >= 20, `${totals.length} rows of totals`);
  for (const { sheet, row } of totals) {
    const sums = sheet.cells.filter(cell => cell.row === row && cell.formula !== undefined);
    assert.ok(sums.length > 0, `${sheet.read.name} ${row}`);
    for (const { column, formula = '', value, address, format } of sums) {
      assert.match(formula, /^SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
      assert.equal(format.bold, true, address);
      const [from = 0, to = 0] = [...formula.matchAll(/\d+/g)].map(Number);
      assert.equal(to, row - 1, address);
      let sum = 0;
      for (let at = from; at <= to; at++) {
        const above = sheet.at(at, column)?.value;
        if (typeof above === 'number') sum += above;
      }
      assert.ok(Math.abs(Number(value) - sum) < 1e-6, address);
    }
  }
});

test('W16: balances open with nothing, then with what they closed with, and close with what came in and went out', () => {
  const found = balances(pack);
  assert.ok(found.length >= 10, `${found.length} balances`);
  for (const { name, opening, flows, closing } of found) {
    closing.forEach((figure, year) => {
      assert.ok(Math.abs((opening[year] ?? NaN) - (closing[year - 1] ?? 0)) < 1e-6, `${name} opens ${year}`);
      const moved = flows.reduce((sum, flow) => sum + (flow[year] ?? NaN), opening[year] ?? NaN);
      assert.ok(Math.abs(figure - moved) < 1e-6, `${name} closes ${year}`);
    });
    assert.ok(
      closing.some(figure => figure !== 0),
      name,
    );
  }
});

/** What stands above a block that shows one line: its name; empty above blocks of several lines. */
function titleAbove(sheet: SavedPack['sheets'][number], row: number): string {
  let at = row;
  while (at > 1 && !/^\d{4}\/\d{2}$/.test(textOf(sheet.at(at, FIRST_FIGURE)))) at--;
  return textOf(sheet.at(at, 1)) === 'Line' ? '' : textOf(sheet.at(at - 1, 1));
}
