import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { convert, skipWithoutLibreOffice } from '../recalculation/libreOffice';
import { noEdit } from './packages';
import { charts, formulas, sampleName, sampleSheet } from './sampleEdit';
import { sharedData } from './sharedData';
import { cellAt, opened, read } from './tinyWorkbook';

/** Writes the sample sheet behind a workbook's own. */
function writeSample(xlsx: XlsxPackage, calculated: boolean): Uint8Array {
  const workbook = read(xlsx);
  const edit = noEdit(workbook);
  return writeWorkbook(xlsx, {
    ...edit,
    sheets: [...edit.sheets, sampleSheet(calculated)],
    activeSheet: edit.sheets.length,
    names: [...workbook.names, sampleName],
  });
}

test(
  'LibreOffice calculates the formulas to the values that they must have',
  { skip: skipWithoutLibreOffice },
  async () => {
    const converted = await convert(writeSample(emptyPackage(), false), 'xlsx');
    const content = read(opened(converted)).sheets[1]!.content();
    for (const [address, [, value]] of Object.entries(formulas)) {
      assert.equal(cellAt(content, address)?.value, value, address);
    }
    assert.equal(content.tables[0]?.name, 'Savings');
    assert.deepEqual(
      content.charts.map(chart => chart.title),
      charts.map(chart => chart.title),
    );
  },
);

test('LibreOffice prints the sheet with its charts', { skip: skipWithoutLibreOffice }, async () => {
  const pdf = await convert(writeSample(emptyPackage(), true), 'pdf');
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
});

// LibreOffice works out pivot tables anew, so of the workbook with pivots only the sheet of their data is compared.
const ownSheets = [
  ['roundtrip/kitchen-sink.xlsx', ['Data', 'Dash', 'Hidden']],
  ['roundtrip/pivot-tables.xlsx', ['PastrySalesData']],
] as const;

for (const [name, sheets] of ownSheets) {
  const file = sharedData(name);
  const skip = skipWithoutLibreOffice !== false ? skipWithoutLibreOffice : file.skip;
  test(`LibreOffice reads ${name} with a sheet added to it, its own figures unchanged`, { skip }, async () => {
    const before = opened(readFileSync(file.path), name);
    const after = read(opened(await convert(writeSample(before, true), 'xlsx')));
    const sheet = after.sheets.find(candidate => candidate.name === 'HJW sample');
    assert.ok(sheet);
    assert.equal(cellAt(sheet.content(), 'B8')?.value, 16.25);
    for (const own of read(before).sheets.filter(candidate => (sheets as readonly string[]).includes(candidate.name))) {
      const found = after.sheets.find(candidate => candidate.name === own.name);
      assert.ok(found, own.name);
      const constants = [...own.content().cells].flatMap(([row, cells]) =>
        [...cells]
          .filter(([, cell]) => cell.formula === undefined && typeof cell.value === 'string')
          .map(([column, cell]) => ({ row, column, value: cell.value })),
      );
      for (const { row, column, value } of constants) {
        assert.equal(found.content().cells.get(row)?.get(column)?.value, value, `${own.name} ${row}, ${column}`);
      }
    }
  });
}
