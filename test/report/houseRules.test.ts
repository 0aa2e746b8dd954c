// One test for each rule of the house (W01 to W22) that the working pack keeps, over the file as it is saved. Rules that
// are met in part say which part; rules that are not met have no test. W21 stands with what writes
// the plan (test/excel/writePlan.test.ts).
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ROLE_STYLES } from '../../src/report/roles';
import { TAB_COLORS } from '../../src/report/sheets';
import { parseArea } from '../../src/xlsx/address';
import { constantsIn, formulaShape } from './formulaShape';
import { addresses, inputCellsOf, savePack, textOf } from './savedPack';
import type { SavedCell, SavedPack, SavedSheet } from './savedPack';

const YEAR = /^\d{4}\/\d{2}$/;
const FIRST_FIGURE = 4;

let pack: SavedPack;
let formulas: readonly (SavedCell & { readonly formula: string })[];

before(async () => {
  pack = await savePack();
  formulas = pack.sheets.flatMap(sheet =>
    sheet.cells.flatMap(cell => (cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula }])),
  );
});

const sheetNamed = (name: string): SavedSheet => {
  const sheet = pack.sheets.find(each => each.read.name === name);
  assert.ok(sheet !== undefined, name);
  return sheet;
};

/** Every row of figures by year, with the years that head it. */
function yearRows(): readonly {
  readonly sheet: SavedSheet;
  readonly row: number;
  readonly years: readonly string[];
}[] {
  return pack.sheets.flatMap(sheet => {
    const rows = [];
    let years: string[] = [];
    for (let row = 1; row <= Math.max(...sheet.cells.map(cell => cell.row)); row++) {
      const headings = [...Array(60).keys()].map(at => textOf(sheet.at(row, FIRST_FIGURE + at)));
      if (YEAR.test(headings[0] ?? ''))
        years = headings.slice(
          0,
          headings.findIndex(text => !YEAR.test(text)),
        );
      else if ((sheet.at(row, 1)?.value ?? null) === null) years = [];
      else if (years.length > 0) rows.push({ sheet, row, years });
    }
    return rows;
  });
}

test('W01: the first sheet says purpose, owner, version, run, units, price base, signs, sheets and how to use it', () => {
  const [cover] = pack.sheets;
  assert.equal(cover?.read.name, 'Cover');
  const labels = new Set(cover.cells.filter(cell => cell.column === 1).map(cell => cell.value));
  for (const label of [
    'Purpose',
    'Owner',
    'Run (UTC)',
    'Run number',
    'Model format',
    'Units',
    'Price base',
    'Discounting',
    'Signs',
    'Changing it',
    'Key to styles',
  ])
    assert.ok(labels.has(label), label);
  for (const sheet of pack.sheets) assert.ok(labels.has(sheet.read.name), sheet.read.name);
  const ownerRow = cover.cells.find(cell => cell.value === 'Owner')?.row ?? 0;
  assert.equal(cover.at(ownerRow, 2)?.format.locked, false);
});

test('W02: a log says when each run was and what changed with it', () => {
  const log = sheetNamed('Log');
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(column => log.at(5, column)?.value),
    ['When (UTC)', 'What', 'Before', 'After', 'Source'],
  );
  assert.equal(log.at(6, 1)?.value, '2011-09-30 10:00');
});

test('W05, tabs: their colour says what kind a sheet is, and the Cover says it in words', () => {
  const [cover] = pack.sheets;
  for (const { own, read } of pack.sheets) {
    assert.equal(read.content().tabColor, TAB_COLORS[own.kind]);
    const row = cover?.cells.find(cell => cell.column === 1 && cell.value === read.name)?.row ?? 0;
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

test('W07: inputs are blue on pale yellow, links green, calculations black; the Cover has the key', () => {
  const { input, calculation, link } = ROLE_STYLES;
  const wrong = inputCellsOf(pack).filter(
    ({ format }) => format.fontColor !== input.color || format.fillColor !== input.fill,
  );
  assert.deepEqual(addresses(wrong), []);
  // The third row says on every sheet what the checks say: words, no figure.
  const figures = formulas.filter(({ row, value }) => row !== 3 && typeof value === 'number');
  const isLink = (formula: string): boolean => /^('[^']+'|\w+)!\$?[A-Z]+\$?\d+$/.test(formula);
  const links = figures.filter(({ formula, sheet }) => isLink(formula) && sheet !== 'Cover');
  assert.ok(links.length > 500, `${links.length} links`);
  assert.deepEqual(addresses(links.filter(({ format }) => format.fontColor !== link.color)), []);
  const others = figures.filter(({ formula }) => !isLink(formula));
  assert.ok(others.length > 5000, `${others.length} calculations`);
  const black = calculation.color;
  assert.deepEqual(
    addresses(others.filter(({ format, formula }) => format.fontColor !== black && !/!/.test(formula))),
    [],
  );
  assert.ok(sheetNamed('Cover').cells.some(cell => cell.value === 'Key to styles'));
});

test('W08: one formula serves a row across the years; only the first year of a running figure has its own', () => {
  const rows = yearRows();
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
  const rows = yearRows();
  const [first] = rows;
  assert.ok(first !== undefined && first.years.length === 11);
  for (const { sheet, row, years } of rows) assert.deepEqual(years, first.years, `${sheet.read.name} ${row}`);
});

test('W10: no formula holds a number but 0 and 1', () => {
  const withNumbers = formulas.filter(({ formula }) =>
    constantsIn(formula).some(number => number !== '0' && number !== '1'),
  );
  assert.deepEqual(addresses(withNumbers), []);
});

test('W12: nothing is merged, hidden, circular, volatile, linked to other files or a macro', () => {
  for (const { read } of pack.sheets) {
    const { merges, hiddenRows, hiddenColumns } = read.content();
    assert.deepEqual([merges.length, hiddenRows.size, hiddenColumns.size, read.visibility], [0, 0, 0, 'visible']);
  }
  const volatile = /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|INFO|CELL)\(/;
  assert.deepEqual(addresses(formulas.filter(({ formula }) => volatile.test(formula) || formula.includes('['))), []);
  assert.deepEqual(
    [...pack.parts.keys()].filter(path => /externalLink|vbaProject|macro/i.test(path)),
    [],
  );
  assert.doesNotMatch(pack.parts.get('xl/workbook.xml') ?? '', /iterate=/);
});

test('W13: no cell shows an error', () => {
  const errors = pack.sheets.flatMap(sheet =>
    sheet.cells.filter(({ value }) => typeof value === 'object' && value !== null),
  );
  assert.deepEqual(addresses(errors), []);
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
  const without = yearRows().filter(({ sheet, row }) => (sheet.at(row, 3)?.value ?? '') === '');
  assert.deepEqual(
    without.map(({ sheet, row }) => `${sheet.read.name} ${row}`),
    [],
  );
  const savings = sheetNamed('Baseline');
  const headings = savings.cells.filter(
    ({ row, column, value }) => column >= FIRST_FIGURE && savings.at(row, 1)?.value === 'Body' && value !== null,
  );
  assert.ok(headings.length >= 5);
  assert.deepEqual(
    headings.map(textOf).filter(text => !units.test(text)),
    [],
  );
});

test('W17: a master check is nothing where all hold, and every sheet shows what it says', () => {
  const cover = sheetNamed('Cover');
  const row = cover.cells.find(cell => cell.value === 'Checks that fail')?.row ?? 0;
  assert.equal(cover.at(row, 2)?.value, 0);
  for (const sheet of pack.sheets) {
    const state = sheet.at(3, 1);
    assert.equal(state?.value, 'All checks hold', sheet.read.name);
    assert.match(state.formula ?? '', sheet.own.key === 'checks' ? /^IF\(/ : /^Checks!\$A\$3$/);
  }
});

test('W18: every cell of every input has a validation that says its limits', () => {
  const validated = new Set(
    pack.sheets.flatMap(sheet =>
      sheet.read.content().validations.flatMap(validation => {
        assert.ok(validation.error !== undefined && validation.error.message.length > 10);
        assert.ok(validation.type === 'decimal' || validation.type === 'whole');
        return validation.areas.flatMap(reference => {
          const area = parseArea(reference);
          assert.ok(area !== undefined);
          return sheet.cells
            .filter(
              ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
            )
            .map(cell => cell.address);
        });
      }),
    ),
  );
  const inputs = inputCellsOf(pack);
  assert.ok(inputs.length > 1000, `${inputs.length} cells`);
  assert.deepEqual(addresses(inputs.filter(cell => !validated.has(cell.address))), []);
});

test('W19: calculated cells are locked on protected sheets without a password, inputs are open', () => {
  for (const { own, read, cells } of pack.sheets) {
    const { protection } = read.content();
    assert.equal(protection !== null, own.isProtected, read.name);
    assert.equal(protection?.password, undefined);
    if (own.isProtected) assert.deepEqual(addresses(cells.filter(cell => !cell.format.locked)), []);
    const calculated = cells.some(cell => cell.row > 3 && cell.formula !== undefined);
    if (calculated && own.key !== 'cover') assert.ok(own.isProtected, read.name);
  }
  assert.deepEqual(addresses(inputCellsOf(pack).filter(cell => cell.format.locked)), []);
});

test('W20: every sheet prints on A4 landscape, one page wide, its head repeated, with page x of y', () => {
  for (const { read, xml } of pack.sheets) {
    assert.match(xml, /<pageSetUpPr fitToPage="1"\/>/, read.name);
    assert.match(xml, /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/, read.name);
    assert.match(xml, /&amp;RPage &amp;P of &amp;N<\/oddFooter>/, read.name);
    const own = pack.names.filter(name => name.sheet === read.name).map(name => name.name);
    assert.deepEqual(own.sort(), ['_xlnm.Print_Area', '_xlnm.Print_Titles'], read.name);
  }
});

test('W22: every formula has its figure in the file and none calls the add-in', () => {
  assert.ok(formulas.length > 7000);
  assert.deepEqual(addresses(formulas.filter(cell => cell.uncalculated === true)), []);
  assert.deepEqual(addresses(formulas.filter(({ formula }) => /HJW\.|_xldudf|_xlfn/i.test(formula))), []);
});
