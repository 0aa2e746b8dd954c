import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The namespaces that worksheets and workbooks of the usual edition declare. */
export const NAMESPACES =
  `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac"';

/** A relationship: its id, the last word of its type or the whole type, its target, and whether that lies outside. */
export type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

/** A part of a package: its content, its type where its extension does not say it, and what it leads to. */
export interface BookPart {
  readonly content: string | Uint8Array;
  readonly type?: string;
  readonly relations?: readonly Relation[];
}

/** A workbook as parts by their paths; the extensions that need a type of their own, and the path of its main part. */
export interface BookParts {
  readonly parts: Readonly<Record<string, BookPart>>;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly more?: readonly Relation[];
}

/** Types of the parts that most workbooks have. */
export const TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  strings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  chain: `${SPREADSHEET}.calcChain+xml`,
  externalLink: `${SPREADSHEET}.externalLink+xml`,
  chartsheet: `${SPREADSHEET}.chartsheet+xml`,
  pivotTable: `${SPREADSHEET}.pivotTable+xml`,
  pivotCache: `${SPREADSHEET}.pivotCacheDefinition+xml`,
  pivotRecords: `${SPREADSHEET}.pivotCacheRecords+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  slicer: 'application/vnd.ms-excel.slicer+xml',
  slicerCache: 'application/vnd.ms-excel.slicerCache+xml',
  control: 'application/vnd.ms-excel.controlproperties+xml',
} as const;

/** Zips a workbook's parts with their types and relationships. */
export function zipBook({ parts, extensions = {}, main = 'xl/workbook.xml', more = [] }: BookParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(parts, extensions)),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', main], ...more])),
  };
  for (const [path, { content, relations }] of Object.entries(parts)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
    if (relations !== undefined) {
      files[path.replace(/([^/]+)$/, '_rels/$1.rels')] = strToU8(relationships(relations));
    }
  }
  return zipSync(files);
}

function contentTypes(parts: BookParts['parts'], extensions: Readonly<Record<string, string>>): string {
  const defaults = {
    rels: `application/vnd.openxmlformats-package.relationships+xml`,
    xml: 'application/xml',
    ...extensions,
  };
  const overrides = Object.entries(parts).flatMap(([path, { type }]) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const byExtension = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${PACKAGE}/content-types">${byExtension.join('')}${overrides.join('')}</Types>`;
}

function relationships(relations: readonly Relation[]): string {
  const rows = relations.map(([id, type, target, mode]) => {
    const whole = type.includes(':') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}
