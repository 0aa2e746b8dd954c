import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cellAddress } from '../../src/xlsx/address';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { ReadWorkbook } from '../../src/xlsx/workbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { cellEdits, changedParts, noEdit, partText } from './packages';
import { sampleName, sampleSheet } from './sampleEdit';
import { assertSchemaOrder } from './schemaOrder';
import { sharedData } from './sharedData';
import { opened, read } from './tinyWorkbook';

const mayChange = new Set([
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  '[Content_Types].xml',
  'xl/styles.xml',
  'xl/calcChain.xml',
]);

const files = [
  'roundtrip/kitchen-sink.xlsx',
  'roundtrip/pivot-filters.xlsx',
  'roundtrip/pivot-tables.xlsx',
  'revenue-outturn-2011-12.xlsx',
];

/** The first cell of a workbook that holds a number of its own. */
function firstNumber(workbook: ReadWorkbook) {
  for (const [index, sheet] of workbook.sheets.entries()) {
    for (const [row, columns] of sheet.content().cells) {
      for (const [column, cell] of columns) {
        if (typeof cell.value === 'number' && cell.formula === undefined) return { index, row, column, cell };
      }
    }
  }
  throw new Error('The workbook holds no number.');
}

for (const name of files) {
  const file = sharedData(name);
  const open = (): XlsxPackage => opened(readFileSync(file.path), name);

  test(`${name} keeps every part when it is written without a change`, { skip: file.skip }, () => {
    const before = open();
    const after = opened(writeWorkbook(before, noEdit(read(before))));
    assert.deepEqual(
      changedParts(before, after).filter(path => !mayChange.has(path)),
      [],
    );
    assert.deepEqual(
      [...after.parts.keys()],
      [...before.parts.keys()].filter(path => path !== 'xl/calcChain.xml'),
    );
  });

  test(`${name} keeps every part of its own beside a new sheet with tables and charts`, { skip: file.skip }, () => {
    const before = open();
    const workbook = read(before);
    const edit = noEdit(workbook);
    const after = opened(
      writeWorkbook(before, {
        ...edit,
        sheets: [...edit.sheets, sampleSheet()],
        names: [...workbook.names, sampleName],
      }),
    );
    const kept = changedParts(before, after).filter(path => before.parts.has(path) && !mayChange.has(path));
    assert.deepEqual(kept, []);
    const added = [...after.parts.keys()].filter(path => !before.parts.has(path));
    for (const path of added.filter(path => path.endsWith('.xml'))) assertSchemaOrder(partText(after, path), path);
    assert.equal(
      added.length,
      1 + 1 + 1 + 1 + 1 + 4,
      'sheet, its relationships, table, drawing, its relationships, charts',
    );

    const again = read(after);
    assert.deepEqual(
      again.sheets.map(sheet => sheet.name),
      [...workbook.sheets.map(sheet => sheet.name), 'HJW sample'],
    );
    assert.deepEqual(again.otherSheets, workbook.otherSheets);
    assert.deepEqual(again.names.slice(0, workbook.names.length), workbook.names);
  });

  test(`${name} changes by one cell when one cell is changed`, { skip: file.skip }, () => {
    const before = open();
    const edit = noEdit(read(before));
    const { index, row, column, cell } = firstNumber(read(before));
    const sheet = read(before).sheets[index]!;
    const address = cellAddress(row, column);
    const cells = cellEdits({ [address]: { value: -12345.5, baseStyle: cell.styleIndex } });
    const sheets = edit.sheets.map((each, at) => (at === index ? { ...each, cells } : each));
    const after = opened(writeWorkbook(before, { ...edit, sheets }));

    assert.deepEqual(
      changedParts(before, after).filter(path => !mayChange.has(path)),
      [sheet.part],
    );
    const blank = (text: string): string => text.replace(new RegExp(`<c r="${address}".*?</c>`, 's'), '<c/>');
    assert.equal(blank(partText(after, sheet.part)), blank(partText(before, sheet.part)));
    assert.equal(read(after).sheets[index]!.content().cells.get(row)?.get(column)?.value, -12345.5);
  });
}

const kitchenSink = sharedData('roundtrip/kitchen-sink.xlsx');
test('charts added to a sheet that has some leave those untouched', { skip: kitchenSink.skip }, () => {
  const before = opened(readFileSync(kitchenSink.path), 'kitchen-sink.xlsx');
  const edit = noEdit(read(before));
  const sheets = edit.sheets.map(sheet =>
    sheet.name === 'Dash' ? { ...sheet, addedCharts: sampleSheet().addedCharts! } : sheet,
  );
  const after = opened(writeWorkbook(before, { ...edit, sheets }));
  const changed = changedParts(before, after).filter(path => before.parts.has(path) && !mayChange.has(path));
  assert.deepEqual(changed.sort(), ['xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml']);
  const titles = read(after)
    .sheets.find(sheet => sheet.name === 'Dash')!
    .content()
    .charts.map(chart => chart.name);
  assert.deepEqual(titles.slice(0, 3), ['Chart 1', 'Chart 2', 'Chart 3']);
  assert.equal(titles.length, 7);
});
