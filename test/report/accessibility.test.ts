// One test for each rule of accessible spreadsheets (A1 to A16) that the working pack keeps, over the file as it is saved.
// Rules that are met in part say which part; rules that are not met have no test.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { OWN_SHEETS } from '../../src/report/sheets';
import { contrastOf } from './contrast';
import { addresses, savePack, textOf } from './savedPack';
import type { SavedPack } from './savedPack';

let pack: SavedPack;

before(async () => {
  pack = await savePack();
});

test('A2 and A8: no cell is merged, no row is hidden', () => {
  for (const { read } of pack.sheets) {
    const { merges, hiddenRows } = read.content();
    assert.deepEqual([merges.length, hiddenRows.size], [0, 0], read.name);
  }
});

test('A6 (publication profile: no frozen panes): the working pack freezes the head of each sheet and filters nothing', () => {
  for (const { read, xml } of pack.sheets) {
    assert.deepEqual(read.content().frozen, { rows: 3, columns: 0 }, read.name);
    assert.doesNotMatch(xml, /<autoFilter/);
  }
});

test('A9, signs: no text carries a superscript or a footnote sign', () => {
  const marked = pack.sheets.flatMap(sheet =>
    sheet.cells.filter(({ value }) => typeof value === 'string' && /[¹²³⁰-⁹*†‡§]/u.test(value)),
  );
  assert.deepEqual(addresses(marked), []);
});

test('A10: every sheet begins in A1 with a title of its own, and its purpose below', () => {
  const titles = pack.sheets.map(sheet => sheet.at(1, 1)?.value);
  assert.deepEqual(
    titles,
    OWN_SHEETS.map(own => own.title),
  );
  assert.equal(new Set(titles).size, titles.length);
  assert.ok(pack.sheets.every(sheet => textOf(sheet.at(2, 1)).length > 20));
});

test('A13: every text stands out from its ground by 4.5 to 1 or more', () => {
  const looks = new Map(
    pack.sheets.flatMap(sheet =>
      sheet.cells
        .filter(cell => cell.value !== null)
        .map(({ format }) => [`${format.fontColor} on ${format.fillColor ?? '#FFFFFF'}`, format] as const),
    ),
  );
  assert.ok(looks.size >= 6);
  for (const [look, { fontColor, fillColor }] of looks) {
    const contrast = contrastOf(fontColor, fillColor ?? '#FFFFFF');
    assert.ok(contrast >= 4.5, `${look}: ${contrast.toFixed(2)}`);
  }
});

test('A14: everything is written in Arial of 10 points or more', () => {
  const small = pack.sheets.flatMap(sheet =>
    sheet.cells.filter(({ value, format }) => value !== null && (format.fontName !== 'Arial' || format.fontSize < 10)),
  );
  assert.deepEqual(addresses(small), []);
});

test('A12 and A16: every chart has words for those who cannot see it, and its figures on the same sheet; no pictures', () => {
  const summary = pack.sheets.find(sheet => sheet.own.key === 'summary');
  const charts = summary?.read.content().charts ?? [];
  assert.equal(charts.length, 6);
  const drawing = [...pack.parts].find(([path]) => path.startsWith('xl/drawings/drawing'))?.[1] ?? '';
  assert.equal([...drawing.matchAll(/<xdr:cNvPr [^>]*descr="[^"]{20,}"/g)].length, charts.length);
  assert.doesNotMatch(drawing, /<xdr:(pic|sp)>/);
  for (const { part } of charts) {
    const sources = [...(pack.parts.get(part) ?? '').matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, source = '']) => source);
    assert.ok(sources.length >= 2);
    for (const source of sources) assert.match(source, /^Summary!/);
  }
});

test('the contrast of black on white is 21, of two greys as WCAG gives it', () => {
  assert.equal(contrastOf('#000000', '#FFFFFF'), 21);
  // #767676 is the lightest grey that passes on white, at 4.54 to 1.
  assert.equal(contrastOf('#767676', '#FFFFFF').toFixed(2), '4.54');
});
