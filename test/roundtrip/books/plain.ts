import { strFromU8, unzipSync, zipSync } from 'fflate';
import { NAMESPACES, TYPES, zipBook, type BookParts } from '../bookParts';
import { ownStrings, ownStyles, worksheet } from './commonParts';

const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

const rows = `<row r="1">${cell('A1', 'Gross')}<c r="B1"><v>5000</v></c></row><row r="2">${cell('A2', 'Twice')}<c r="B2"><f>B1*2</f><v>10000</v></c></row>`;

/** Sheets in their order; the names of a workbook; what stands before and after its sheets in the main part. */
interface Plain {
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  readonly before?: string;
  readonly after?: string;
  readonly type?: string;
  readonly more?: BookParts['parts'];
  readonly relations?: readonly (readonly [string, string, string])[];
}

function plainBook({
  sheets,
  before = '',
  after = '',
  type = TYPES.workbook,
  more = {},
  relations = [],
}: Plain): Uint8Array {
  return zipBook({
    extensions: { bin: 'application/vnd.ms-office.vbaProject' },
    parts: {
      'xl/workbook.xml': {
        type,
        content: `<workbook ${NAMESPACES}>${before}<sheets>${sheets
          .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
          .join('')}</sheets>${after}</workbook>`,
        relations: [
          ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ...relations,
        ],
      },
      ...Object.fromEntries(
        sheets.map(([, content], index) => [`xl/worksheets/sheet${index + 1}.xml`, { type: TYPES.sheet, content }]),
      ),
      ...more,
    },
  });
}

/** Nothing but a sheet: no styles, no shared texts, no theme, no views. */
export function bareBook(): Uint8Array {
  return plainBook({ sheets: [['Budget', worksheet(`<sheetData>${rows}</sheetData>`)]] });
}

/** Sheets and names that the add-in would like to have, dates from 1904, and several sheets selected together. */
export function takenNamesBook(): Uint8Array {
  const selected = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`;
  return plainBook({
    before: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="2"/></bookViews>',
    sheets: [
      [
        'Summary',
        worksheet(`${selected}<sheetData>${rows}<row r="3"><c r="A3" s="2"><v>39447</v></c></row></sheetData>`),
      ],
      ['INPUTS', worksheet(`<sheetData>${rows}</sheetData>`)],
      [
        'HJW Summary',
        worksheet(`${selected}<sheetData><row r="1"><c r="A1"><f>Summary!B2</f><v>10000</v></c></row></sheetData>`),
      ],
      ['Checks', worksheet('<sheetData/>')],
    ],
    after:
      '<definedNames><definedName name="Baseline">Summary!$B$1</definedName><definedName name="Results" localSheetId="1">INPUTS!$B$1</definedName></definedNames>',
    relations: [
      ['rId20', 'styles', 'styles.xml'],
      ['rId21', 'sharedStrings', 'sharedStrings.xml'],
    ],
    more: { 'xl/styles.xml': ownStyles, 'xl/sharedStrings.xml': ownStrings },
  });
}

/** A workbook with macros: its project, and the names by which the project knows the sheets. */
export function macroBook(): Uint8Array {
  return plainBook({
    type: TYPES.macroWorkbook,
    before: '<workbookPr codeName="ThisWorkbook"/>',
    sheets: [['Budget', worksheet(`<sheetPr codeName="Tabelle1"/><sheetData>${rows}</sheetData>`)]],
    relations: [
      ['rId20', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId21', 'styles', 'styles.xml'],
    ],
    more: {
      'xl/styles.xml': ownStyles,
      'xl/vbaProject.bin': { content: Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256) },
    },
  });
}

/** The stricter edition of the format, whose namespaces are others. */
export function strictBook(): Uint8Array {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  return zipBook({
    parts: {
      'xl/workbook.xml': {
        type: TYPES.workbook,
        content: `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><workbookPr dateCompatibility="0"/><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        relations: [
          ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
          ['rId2', `${office}/styles`, 'styles.xml'],
        ],
      },
      'xl/styles.xml': {
        type: TYPES.styles,
        content: `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><name val="Liberation Serif"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border><start/><end/><top/><bottom/><diagonal/></border><border><start style="thin"><color auto="1"/></start><end/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0"/></cellXfs></styleSheet>`,
      },
      'xl/worksheets/sheet1.xml': {
        type: TYPES.sheet,
        content: `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}<row r="3"><c r="A3" s="1" t="d"><v>2011-09-30T00:00:00</v></c></row></sheetData></worksheet>`,
      },
    },
  });
}

/** The main part elsewhere and under another name, every element with a prefix, single quotes, remarks, lines in between. */
export function prefixedBook(): Uint8Array {
  const x = `xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:rel='http://schemas.openxmlformats.org/officeDocument/2006/relationships'`;
  return zipBook({
    main: 'Book/main.xml',
    parts: {
      'Book/main.xml': {
        type: TYPES.workbook,
        content: `<?xml version='1.0' encoding='utf-8'?>\r\n<!-- written by hand -->\r\n<x:workbook ${x}>\r\n  <x:sheets>\r\n    <x:sheet name='Budget' sheetId='4' rel:id='first'/>\r\n  </x:sheets>\r\n</x:workbook>\r\n`,
        relations: [
          ['first', 'worksheet', 'one.xml'],
          ['second', 'styles', '/Styles/all.xml'],
        ],
      },
      'Book/one.xml': {
        type: TYPES.sheet,
        content: `<x:worksheet ${x}>\r\n<x:sheetData>\r\n<x:row><x:c t='inlineStr'><x:is><x:t>Gross</x:t></x:is></x:c><x:c><x:v>12</x:v></x:c></x:row>\r\n</x:sheetData></x:worksheet>`,
      },
      'Styles/all.xml': {
        type: TYPES.styles,
        content: `<x:styleSheet ${x}><x:fonts count='1'><x:font><x:sz val='12'/><x:name val='Liberation Mono'/></x:font></x:fonts><x:fills count='2'><x:fill><x:patternFill patternType='none'/></x:fill><x:fill><x:patternFill patternType='gray125'/></x:fill></x:fills><x:borders count='1'><x:border/></x:borders><x:cellXfs count='1'><x:xf/></x:cellXfs></x:styleSheet>`,
      },
    },
  });
}

/** The main part in UTF-16, the styles and a sheet in UTF-8 with a mark at the front. */
export function encodedBook(): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(macroBook());
  const main = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  parts['xl/workbook.xml'] = inUtf16(`<?xml version="1.0" encoding="UTF-16"?>${main}`);
  for (const path of ['xl/styles.xml', 'xl/worksheets/sheet1.xml']) {
    parts[path] = Uint8Array.of(0xef, 0xbb, 0xbf, ...(parts[path] ?? []));
  }
  return zipSync(parts);
}

function inUtf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, sign => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}
