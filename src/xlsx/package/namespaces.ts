const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The XML namespaces of the parts that are written. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: officeDocument,
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;

/** The types of the relationships that are written. */
export const relationshipTypes = {
  officeDocument: `${officeDocument}/officeDocument`,
  worksheet: `${officeDocument}/worksheet`,
  styles: `${officeDocument}/styles`,
  table: `${officeDocument}/table`,
  drawing: `${officeDocument}/drawing`,
  chart: `${officeDocument}/chart`,
  customXml: `${officeDocument}/customXml`,
  customXmlProperties: `${officeDocument}/customXmlProps`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;

/** The content types of the parts that are written. */
export const contentTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  table: `${spreadsheet}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

/** What every XML part starts with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
