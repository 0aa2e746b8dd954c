// One test for each rule of the house that it names, over the working pack as it is saved: how the pack is read, used, protected and printed (W07, W17 to W21).
// docs/house-rules.md lists them all.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { check } from '../../src/model/dimensions';
import { ROLE_STYLES } from '../../src/report/roles';
import { parseArea } from '../../src/xlsx/address';
import { run, theHost } from '../usecases/sampleRun';
import { addresses, formulasOf, inputCellsOf, readPack, savePack, sheetNamed } from './savedPack';
import type { SavedPack } from './savedPack';

let pack: SavedPack;

before(async () => {
  pack = await savePack();
});

test('W07: inputs are blue on pale yellow, links green, calculations black; the Cover has the key', () => {
  const { input, calculation, link } = ROLE_STYLES;
  const wrong = inputCellsOf(pack).filter(
    ({ format }) => format.fontColor !== input.color || format.fillColor !== input.fill,
  );
  assert.deepEqual(addresses(wrong), []);
  // The third row says on every sheet what the checks say: words, no figure.
  const figures = formulasOf(pack).filter(({ row, value }) => row !== 3 && typeof value === 'number');
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
  assert.ok(sheetNamed(pack, 'Cover').cells.some(cell => cell.value === 'Key to styles'));
});

test('W17: a master check is nothing where all hold, and every sheet shows what it says', () => {
  const cover = sheetNamed(pack, 'Cover');
  const row = cover.cells.find(cell => cell.value === 'Checks that fail')?.row ?? 0;
  assert.equal(cover.at(row, 2)?.value, 0);
  for (const sheet of pack.sheets) {
    const state = sheet.at(3, 1);
    assert.equal(state?.value, 'All checks hold', sheet.read.name);
    assert.match(state.formula ?? '', sheet.own.key === 'checks' ? /^IF\(/ : /^Checks!\$A\$3$/);
  }
});

test('W17: every check that the rule lists stands on Checks as a formula over the model', () => {
  const checks = sheetNamed(pack, 'Checks');
  for (const name of check.members ?? []) {
    const row = checks.cells.find(({ column, value }) => column === 1 && value === name)?.row ?? 0;
    assert.match(checks.at(row, 4)?.formula ?? '', /^IF\(.*,1,0\)$/, name);
    assert.equal(checks.at(row, 6)?.value, '✓ holds', name);
  }
  const asked = [
    /agree with the totals stated by the sources/,
    /services add to that of the bodies/,
    /Internal recharges add to nothing/,
    /saving stays within the baseline/,
    /Phasing rises from 0% to 100%/,
    /Weights .* add to 100%/,
    /Shares add to the whole, to the pound/,
    /Net present social value agrees by two routes/,
    /Real and nominal cash flows/,
    /Transfers between the bodies add to nothing/,
    /gap of the same year/,
    /staff number is negative/,
    /half a step/,
    /Opening balances are the closing balances/,
  ];
  for (const pattern of asked)
    assert.equal((check.members ?? []).filter(name => pattern.test(name)).length, 1, String(pattern));
});

test('W18: every cell of every input has a validation that says its limits', () => {
  const validated = new Set(
    pack.sheets.flatMap(sheet =>
      sheet.read.content().validations.flatMap(validation => {
        assert.ok(validation.error !== undefined && validation.error.message.length > 10);
        assert.ok(['decimal', 'whole', 'list'].includes(validation.type));
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

test('W19: all but yellow cells are locked on protected sheets, without a password; only Notes and Log are open', () => {
  const yellow = ROLE_STYLES.input.fill;
  for (const { own, read, cells } of pack.sheets) {
    const { protection } = read.content();
    assert.equal(protection !== null, own.isProtected, read.name);
    assert.equal(protection?.password, undefined);
    if (own.isProtected)
      assert.deepEqual(addresses(cells.filter(({ format }) => format.locked === (format.fillColor === yellow))), []);
  }
  assert.deepEqual(
    pack.sheets.filter(({ own }) => !own.isProtected).map(({ read }) => read.name),
    ['Notes', 'Log'],
  );
  const calculated = formulasOf(pack).filter(({ row }) => row > 3);
  assert.deepEqual(addresses(calculated.filter(cell => cell.sheet === 'Notes' || cell.sheet === 'Log')), []);
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

test('W21: another run leaves the sheets, names and charts of others byte for byte as they were', async () => {
  const host = await theHost();
  await Excel.run(async context => {
    const mine = context.workbook.worksheets.add('Mine');
    mine.getRange('A1:B2').values = [
      ['My own', 42],
      ['=Summary!B6', '=B1*2'],
    ];
    mine.getRange('A1').format.font.bold = true;
    context.workbook.names.add('My_figure', mine.getRange('B1'));
    await context.sync();
  });
  await host.settled();
  const before = readPack(host.save(), ['Mine']);
  await run({ sources: [], now: new Date('2011-10-31T10:00:00Z') });
  await host.settled();
  const after = readPack(host.save(), ['Mine']);
  const partOf = (each: SavedPack): string =>
    each.parts.get(each.workbook.sheets.find(({ name }) => name === 'Mine')?.part ?? '') ?? '';
  assert.match(partOf(before), /<f>/);
  assert.equal(partOf(after), partOf(before));
  assert.deepEqual(
    after.names.filter(({ name }) => name === 'My_figure'),
    before.names.filter(({ name }) => name === 'My_figure'),
  );
  assert.deepEqual(
    after.workbook.sheets.map(({ name }) => name),
    before.workbook.sheets.map(({ name }) => name),
  );
});
