import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/xlsx/address';

/** A cell of a made workbook: a text, a number, or a day as Excel's serial number. */
export type MadeCell = string | number | { readonly day: number } | null;

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook of one sheet as Excel does: shared strings, addresses on every cell, a style for days. */
export function makeWorkbook(sheet: string, rows: readonly (readonly MadeCell[])[]): Uint8Array {
  const texts = new Map<string, number>();
  let uses = 0;
  const indexOf = (text: string): number => {
    uses += 1;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const writeCell = (cell: MadeCell, address: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${indexOf(cell)}</v></c>`;
    return typeof cell === 'number'
      ? `<c r="${address}"><v>${cell}</v></c>`
      : `<c r="${address}" s="1"><v>${cell.day}</v></c>`;
  };
  const width = Math.max(...rows.map(row => row.length));
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index + 1));
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => writeCell(cell, `${letters[column] ?? ''}${index + 1}`));
    return `<row r="${index + 1}" spans="1:${width}">${cells.join('')}</row>`;
  });
  const items = [...texts.keys()].map(text => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`);
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${documentRelations}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${contentTypes}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('workbook.xml', 'sheet.main') +
      override('worksheets/sheet1.xml', 'worksheet') +
      override('styles.xml', 'styles') +
      override('sharedStrings.xml', 'sharedStrings') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${documentRelations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packageRelations}">` +
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relation('rId2', 'styles', 'styles.xml') +
      relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
      '</Relationships>',
    'xl/styles.xml':
      `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><dimension ref="A1:${letters.at(-1) ?? 'A'}${rows.length}"/><sheetData>${written.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${spreadsheet}" count="${uses}" uniqueCount="${texts.size}">${items.join('')}</sst>`,
  };
  const declared = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  ]);
  return zipSync(Object.fromEntries(declared), { level: 6 });
}
