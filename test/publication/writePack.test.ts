import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descendantsOf, readXml } from '../../src/xlsx/xml/readXml';
import { convert, skipWithoutLibreOffice } from '../recalculation/libreOffice';
import { assertSchemaOrder } from '../xlsx/schemaOrder';
import { opened, read } from '../xlsx/tinyWorkbook';
import { readPack, relationsOf } from './packFile';
import { caseOf, goldenCase, packOf, randomCase } from './packs';

const made = [packOf(goldenCase()), packOf(randomCase())];

test('the same case is published as the same bytes', () => {
  for (const { jointCase, bytes } of made) assert.deepEqual(packOf(jointCase).bytes, bytes);
});

test('every part has a content type, and every relationship leads to a part that is there', () => {
  for (const { bytes } of made) {
    const { parts } = readPack(bytes);
    const types = readXml(parts.get('[Content_Types].xml') ?? '').children;
    const overrides = types
      .filter(({ name }) => name === 'Override')
      .map(each => each.attributes.get('PartName')?.slice(1));
    assert.equal(new Set(overrides).size, overrides.length);
    for (const override of overrides) assert.ok(parts.has(override ?? ''), override);
    for (const path of parts.keys()) {
      if (path === '[Content_Types].xml' || path.endsWith('.rels')) continue;
      assert.ok(overrides.includes(path), `${path} has no content type`);
    }
    const reached = new Set<string>();
    for (const path of ['', ...parts.keys()]) {
      for (const { target } of relationsOf(parts, path).values()) {
        assert.ok(parts.has(target), `${path} → ${target}`);
        reached.add(target);
      }
    }
    for (const path of parts.keys())
      assert.ok(/\.rels$|^\[Content/.test(path) || reached.has(path), `${path} hangs on nothing`);
  }
});

test('every part keeps the order of elements of the schema', () => {
  for (const { bytes } of made) {
    for (const [path, text] of readPack(bytes).parts) {
      if (/^xl\/(worksheets|tables|charts|drawings)\/[^/]+\.xml$|^xl\/(workbook|styles)\.xml$/.test(path)) {
        assertSchemaOrder(text.replace(/<dxfs[^>]*\/>|<calcPr[^>]*\/>/g, ''), path);
      }
    }
  }
});

test('tables have ids and names of their own that no defined name and no cell address has', () => {
  for (const { bytes } of made) {
    const { sheets, workbook } = readPack(bytes);
    const tables = sheets.flatMap(sheet => sheet.tables);
    for (const key of ['id', 'name', 'displayName']) {
      const values = tables.map(({ xml }) => xml.attributes.get(key)?.toLowerCase());
      assert.equal(new Set(values).size, tables.length, key);
    }
    const names = descendantsOf(workbook, 'definedName').map(each => each.attributes.get('name')?.toLowerCase());
    for (const { name, xml } of tables) {
      assert.match(name, /^[A-Za-z_][A-Za-z0-9_]{3,254}$/);
      assert.doesNotMatch(name, /^[A-Z]{1,3}[0-9]+$/i);
      assert.ok(!names.includes(name.toLowerCase()));
      const ids = descendantsOf(xml, 'tableColumn').map(each => each.attributes.get('id'));
      assert.deepEqual(
        ids,
        ids.map((_, index) => String(index + 1)),
      );
    }
    const sheetIds = descendantsOf(workbook, 'sheet').map(each => each.attributes.get('sheetId'));
    assert.equal(new Set(sheetIds).size, sheetIds.length);
  }
});

test("links lead to cells of the pack's own sheets", () => {
  for (const { bytes } of made) {
    const { sheets } = readPack(bytes);
    const names = new Set(sheets.map(({ name }) => name));
    for (const { links } of sheets) {
      for (const { location } of links) {
        const match = /^(?:'([^']+)'|([A-Za-z]+))!A1$/.exec(location);
        assert.ok(names.has(match?.[1] ?? match?.[2] ?? ''), location);
      }
    }
  }
});

test('bodies whose names differ by their case alone, or are those of other columns, have headings of their own', () => {
  const jointCase = caseOf({
    format: 'hjw-case/1',
    members: { organisation: ['Alpha', 'ALPHA', 'Total', 'Method'], service: ['One', 'Two', 'Three'] },
    inputs: {
      grossExpenditure: [
        [500, 400, 300],
        [300, 600, 290],
        [400, 500, 310],
        [350, 450, 320],
      ],
      externalIncome: 0,
      staff: 10,
      investment: 1,
      serviceUse: 1,
      costDriver: 1,
    },
  });
  const methods = readPack(packOf(jointCase).bytes).sheets.find(({ name }) => name === 'Methods compared');
  assert.deepEqual(methods?.tables[0]?.columns.slice(2, 7), ['Alpha', 'ALPHA (2)', 'Total', 'Method (2)', 'Total (2)']);
});

test(
  'LibreOffice opens the pack, keeps its tables and charts and prints it',
  { skip: skipWithoutLibreOffice },
  async () => {
    const [golden] = made;
    assert.ok(golden !== undefined);
    const pack = readPack(golden.bytes);
    const after = read(opened(await convert(golden.bytes, 'xlsx')));
    assert.deepEqual(
      after.sheets.map(({ name }) => name),
      pack.sheets.map(({ name }) => name),
    );
    after.sheets.forEach((sheet, index) => {
      const content = sheet.content();
      const before = pack.sheets[index];
      assert.deepEqual(
        content.tables.map(({ name }) => name),
        before?.tables.map(({ name }) => name),
      );
      assert.equal(content.charts.length, before?.charts.length);
      for (const { row, column, value } of before?.cells ?? []) {
        assert.equal(content.cells.get(row)?.get(column)?.value, value, `${sheet.name} ${row}, ${column}`);
      }
    });
    const pdf = await convert(golden.bytes, 'pdf');
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
  },
);
