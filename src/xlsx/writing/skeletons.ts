import { contentTypes, namespaces, relationshipTypes, xmlDeclaration } from '../package/namespaces';

/** An empty worksheet, to which everything else is added as to any other sheet. */
export const emptyWorksheet =
  `${xmlDeclaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Styles with nothing but what Excel expects in every workbook: one font, two fills, one border, the style Normal. */
export const emptyStyles =
  `${xmlDeclaration}<styleSheet xmlns="${namespaces.main}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

/** The parts of a workbook with one empty sheet, by path. */
export const emptyWorkbook: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${xmlDeclaration}<Types xmlns="${namespaces.contentTypes}">` +
    `<Default Extension="rels" ContentType="${contentTypes.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes.worksheet}"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/></Types>`,
  '_rels/.rels':
    `${xmlDeclaration}<Relationships xmlns="${namespaces.packageRelationships}">` +
    `<Relationship Id="rId1" Type="${relationshipTypes.officeDocument}" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${xmlDeclaration}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `${xmlDeclaration}<Relationships xmlns="${namespaces.packageRelationships}">` +
    `<Relationship Id="rId1" Type="${relationshipTypes.worksheet}" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${relationshipTypes.styles}" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': emptyStyles,
  'xl/worksheets/sheet1.xml': emptyWorksheet.replace('<sheetView ', '<sheetView tabSelected="1" '),
};
