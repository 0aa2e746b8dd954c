import { NAMESPACES, TYPES, zipBook } from '../bookParts';
import { ownStrings, ownStyles, worksheet } from './commonParts';

const SLICER = 'http://schemas.microsoft.com/office/2007/relationships';

/**
 * A workbook for analysis: a table with totals and a slicer, a pivot table with its cache, a data table of what-ifs,
 * another workbook linked to, a chart sheet, sheets hidden and very hidden, odd sheet names, and names of every scope. The chart sheet may be the one in front.
 */
export function analysisBook({ chartInFront = false } = {}): Uint8Array {
  return zipBook({
    parts: {
      'xl/workbook.xml': {
        type: TYPES.workbook,
        content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<workbook ${NAMESPACES}><workbookPr/><bookViews><workbookView activeTab="${chartInFront ? 2 : 1}" firstSheet="1"/><workbookView activeTab="0" visibility="hidden"/></bookViews><sheets><sheet name="O'Brien &amp; &quot;Söhne&quot; 📊" sheetId="3" r:id="rId1"/><sheet name="Pivot" sheetId="5" r:id="rId2"/><sheet name="Chart only" sheetId="9" r:id="rId3"/><sheet name="Hidden one" sheetId="12" state="hidden" r:id="rId4"/><sheet name="Very hidden" sheetId="13" state="veryHidden" r:id="rId5"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'O''Brien &amp; "Söhne" 📊'!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Pivot!$A:$B,Pivot!$1:$3</definedName><definedName name="Budget" localSheetId="1">Pivot!$B$2</definedName><definedName name="Budget" localSheetId="3">'Hidden one'!$B$2</definedName><definedName name="Budget">'O''Brien &amp; "Söhne" 📊'!$B$2</definedName><definedName name="Gone">#REF!</definedName><definedName name="Moving">OFFSET(Pivot!$A$1,0,0,COUNTA(Pivot!$A:$A),1)</definedName><definedName name="Other">[1]Sheet1!$A$1</definedName><definedName name="Slicer_Region">#N/A</definedName></definedNames><calcPr calcId="152511" calcMode="manual" fullPrecision="0"/><pivotCaches><pivotCache cacheId="4" r:id="rId9"/></pivotCaches><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches><x14:slicerCache r:id="rId10"/></x15:slicerCaches></ext></extLst></workbook>`,
        relations: [
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId4', 'worksheet', 'worksheets/sheet10.xml'],
          ['rId5', 'worksheet', 'worksheets/sheet4.xml'],
          ['rId6', 'styles', 'styles.xml'],
          ['rId7', 'sharedStrings', 'sharedStrings.xml'],
          ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
          ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
          ['rId10', `${SLICER}/slicerCache`, 'slicerCaches/slicerCache1.xml'],
        ],
      },
      'xl/styles.xml': ownStyles,
      'xl/sharedStrings.xml': ownStrings,
      'xl/worksheets/sheet1.xml': {
        type: TYPES.sheet,
        content: worksheet(
          '<sheetPr filterMode="1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>5</v></c><c r="C1" t="inlineStr"><is><t>Twice</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2"><v>10</v></c><c r="C2"><f>Table1[[#This Row],[Amount]]*2</f><v>20</v></c></row><row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>East</t></is></c><c r="B3"><v>20</v></c><c r="C3"><f>Table1[[#This Row],[Amount]]*2</f><v>40</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Total</t></is></c><c r="B4"><f>SUBTOTAL(109,Table1[Amount])</f><v>10</v></c></row><row r="6"><c r="A6"><f>[1]Sheet1!$A$1</f><v>7</v></c><c r="B6"><f>Budget*2</f><v>20</v></c></row><row r="8"><c r="A8"><f>B2*3</f><v>30</v></c><c r="B8"><v>1</v></c></row><row r="9"><c r="A9"><v>5</v></c><c r="B9"><f t="dataTable" ref="B9:B10" dt2D="0" dtr="0" r1="B2"/><v>15</v></c></row><row r="10"><c r="A10"><v>6</v></c><c r="B10"><v>18</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x15:slicerList xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x14:slicer r:id="rId2"/></x15:slicerList></ext></extLst>',
        ),
        relations: [
          ['rId1', 'table', '../tables/table1.xml'],
          ['rId2', `${SLICER}/slicer`, '../slicers/slicer1.xml'],
        ],
      },
      'xl/tables/table1.xml': {
        type: TYPES.table,
        content: `<table ${NAMESPACES} id="1" name="Table1" displayName="Table1" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="North"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Region" totalsRowLabel="Total"/><tableColumn id="2" name="Amount" totalsRowFunction="sum"/><tableColumn id="3" name="Twice"><calculatedColumnFormula>Table1[[#This Row],[Amount]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="House" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
      },
      'xl/slicers/slicer1.xml': {
        type: TYPES.slicer,
        content:
          '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Region" cache="Slicer_Region" caption="Region" rowHeight="241300"/></slicers>',
      },
      'xl/slicerCaches/slicerCache1.xml': {
        type: TYPES.slicerCache,
        content:
          '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="Slicer_Region" sourceName="Region"><extLst><x:ext xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>',
      },
      'xl/worksheets/sheet2.xml': {
        type: TYPES.sheet,
        content: worksheet(
          `<sheetViews><sheetView ${chartInFront ? '' : 'tabSelected="1" '}workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B1" t="inlineStr"><is><t>Sum of Amount</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2"><v>10</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Grand Total</t></is></c><c r="B3"><v>10</v></c></row></sheetData>`,
        ),
        relations: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
      },
      'xl/pivotTables/pivotTable1.xml': {
        type: TYPES.pivotTable,
        content: `<pivotTableDefinition ${NAMESPACES} name="PivotTable1" cacheId="4" dataCaption="Values" updatedVersion="6" createdVersion="6"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Amount" fld="1"/></dataFields></pivotTableDefinition>`,
        relations: [['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']],
      },
      'xl/pivotCache/pivotCacheDefinition1.xml': {
        type: TYPES.pivotCache,
        content: `<pivotCacheDefinition ${NAMESPACES} r:id="rId1" refreshedBy="A" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Hidden one"/></cacheSource><cacheFields count="2"><cacheField name="Region"><sharedItems count="1"><s v="North"/></sharedItems></cacheField><cacheField name="Amount"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="10" maxValue="10"/></cacheField></cacheFields></pivotCacheDefinition>`,
        relations: [['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']],
      },
      'xl/pivotCache/pivotCacheRecords1.xml': {
        type: TYPES.pivotRecords,
        content: `<pivotCacheRecords ${NAMESPACES} count="1"><r><x v="0"/><n v="10"/></r></pivotCacheRecords>`,
      },
      'xl/chartsheets/sheet1.xml': {
        type: TYPES.chartsheet,
        content: `<chartsheet ${NAMESPACES}><sheetViews><sheetView ${chartInFront ? 'tabSelected="1" ' : ''}workbookViewId="0" zoomToFit="1"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`,
        relations: [['rId1', 'drawing', '../drawings/drawing7.xml']],
      },
      'xl/drawings/drawing7.xml': {
        type: TYPES.drawing,
        content:
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
      },
      'xl/worksheets/sheet10.xml': {
        type: TYPES.sheet,
        content: worksheet(
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>North</t></is></c><c r="B2"><v>10</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="q83vEjRW" saltValue="AAECAwQFBgc=" spinCount="100000" sheet="1" objects="1" scenarios="1"/>',
        ),
      },
      'xl/worksheets/sheet4.xml': { type: TYPES.sheet, content: worksheet('<sheetData/>') },
      'xl/externalLinks/externalLink1.xml': {
        type: TYPES.externalLink,
        content: `<externalLink ${NAMESPACES}><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        relations: [['rId1', 'externalLinkPath', 'file:///C:/Budgets/other.xlsx', 'External']],
      },
    },
  });
}
