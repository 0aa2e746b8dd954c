import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { openPackage } from '../../src/xlsx/openPackage';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { ReadWorkbook } from '../../src/xlsx/workbook';

/** The parts of a package by path, one character a byte, so that equal texts are equal bytes. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('latin1');
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
}

/** Reads a saved workbook with the project's own reader. */
export function readSaved(bytes: Uint8Array): ReadWorkbook {
  const file = openPackage(bytes, 'saved.xlsx');
  assert.ok(file.ok);
  const workbook = readWorkbook(file.value);
  assert.ok(workbook.ok);
  return workbook.value;
}

/** Fills the open workbook with a sheet on which there is one of everything. */
export async function fillWorkbook(): Promise<void> {
  await Excel.run(async context => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add('Front page');
    sheet.getRange('A1:C4').values = [
      ['Year', 'Saving', 'Gap'],
      ['2012/13', 1.5, 9],
      ['2013/14', 4, 10],
      ['2014/15', '=B3*2', '=1/0'],
    ];
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('B2:C4').numberFormat = Array.from({ length: 3 }, () => ['#,##0.0', '#,##0.0']);
    sheet.getRange('E1:F1').merge();
    sheet.getRange('A:A').format.columnWidth = 105;
    sheet.tables.add('A1:C4', true).name = 'Savings';
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Gap chart';
    chart.title.text = 'Saving against gap';
    chart.setPosition('E3', 'J18');
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#1F4E79';
    sheet.customProperties.add('role', 'summary');
    workbook.names.add('Total_saving', sheet.getRange('B4'), 'The last year');
    sheet.names.add('Local', sheet.getRange('A1'));
    workbook.settings.add('model', { version: 1, bodies: ['HCC', 'HC'] });
    workbook.customXmlParts.add('<case xmlns="urn:test:case">kept</case>');
    sheet.activate();
    await context.sync();
  });
}
