import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../src/xlsx/openPackage';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import type { ReadCell } from '../../src/xlsx/cell';
import type { ReadWorkbook, SheetContent } from '../../src/xlsx/workbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { parseCell } from '../../src/xlsx/address';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Record<string, string>;

/** The text of a relationships part: id, last word of the type, target. */
export function relationships(...entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const rows = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${rows.join('')}</Relationships>`;
}

/** The parts of a workbook with one sheet, `Data`, whose text or rows are given; further parts replace or join them. */
export function tinyParts(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '</Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet.startsWith('<row') ? worksheet(`<sheetData>${sheet}</sheetData>`) : sheet,
    ...more,
  };
}

/** The text of a worksheet around its elements. */
export function worksheet(inner: string): string {
  return `<?xml version="1.0"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${inner}</worksheet>`;
}

/** Zips parts as a file would hold them. */
export function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** Opens parts as a package, failing the test when that is refused. */
export function openParts(parts: Parts): XlsxPackage {
  return opened(zipped(parts));
}

/** Opens bytes as a package, failing the test when they are refused. */
export function opened(bytes: Uint8Array, fileName = 'test.xlsx'): XlsxPackage {
  const result = openPackage(bytes, fileName);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Reads a package, failing the test when that is refused. */
export function read(xlsx: XlsxPackage): ReadWorkbook {
  const result = readWorkbook(xlsx);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Reads the first sheet of a workbook made of a sheet's text (or only its rows) and further parts. */
export function readTiny(sheet: string, more: Parts = {}): SheetContent {
  return read(openParts(tinyParts(sheet, more))).sheets[0]!.content();
}

/** The cell at an address of a sheet. */
export function cellAt(content: SheetContent, address: string): ReadCell | undefined {
  const place = parseCell(address);
  if (place === undefined) throw new Error(`${address} is no address`);
  return content.cells.get(place.row)?.get(place.column);
}
