import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { sharedData } from './sharedData';
import {
  cellAt,
  main,
  office,
  opened,
  openParts,
  read,
  readTiny,
  relationships,
  tinyParts,
  worksheet,
} from './tinyWorkbook';

test('settings of a sheet are read from around its cells', () => {
  const content = readTiny(
    worksheet(`<sheetPr><tabColor rgb="FF00B050"/></sheetPr>
      <sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>
      <cols><col min="1" max="1" width="14.5"/><col min="3" max="5" width="9" hidden="1"/><col min="7" max="7" hidden="true"/></cols>
      <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="true"/><row r="5" hidden="0"/></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/></mergeCells>`),
  );
  assert.equal(content.tabColor, '#00B050');
  assert.deepEqual(content.frozen, { rows: 1, columns: 2 });
  assert.deepEqual(
    [...content.columnWidths],
    [
      [1, 14.5],
      [3, 9],
      [4, 9],
      [5, 9],
    ],
  );
  assert.deepEqual([...content.hiddenColumns], [3, 4, 5, 7]);
  assert.deepEqual([...content.hiddenRows], [1, 4]);
  assert.deepEqual(content.merges, ['A1:B2', 'D4:D9']);
});

test('a window that is split but not frozen counts as not frozen', () => {
  const pane = '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2400" ySplit="600"/></sheetView></sheetViews>';
  assert.deepEqual(readTiny(worksheet(`${pane}<sheetData/>`)).frozen, { rows: 0, columns: 0 });
});

test('sheets, names, the active sheet and sheets of other kinds are read from the workbook part', () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="2"/></bookViews><sheets>
      <sheet name="Data" sheetId="4" r:id="rId1"/><sheet name="Chart &amp; co" sheetId="2" r:id="rId5"/>
      <sheet name="Notes" sheetId="9" state="veryHidden" r:id="rId6"/></sheets>
    <definedNames><definedName name="Rate" comment="of discount">0.035</definedName>
      <definedName name="Total" localSheetId="2" hidden="1">Notes!$A$1</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$2</definedName></definedNames></workbook>`;
  const found = read(
    openParts(
      tinyParts('<row r="1"/>', {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId6', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ),
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>`,
        'xl/worksheets/sheet2.xml': worksheet('<sheetData/>'),
        'customXml/item1.xml': '<a/>',
        'customXml/itemProps1.xml': '<b/>',
      }),
    ),
  );
  assert.deepEqual(
    found.sheets.map(({ name, part, visibility }) => [name, part, visibility]),
    [
      ['Data', 'xl/worksheets/sheet1.xml', 'visible'],
      ['Notes', 'xl/worksheets/sheet2.xml', 'veryHidden'],
    ],
  );
  assert.deepEqual(found.otherSheets, ['Chart & co']);
  assert.equal(found.activeSheet, 1);
  assert.equal(found.date1904, false);
  assert.deepEqual(found.names, [
    { name: 'Rate', reference: '0.035', comment: 'of discount' },
    { name: 'Total', reference: 'Notes!$A$1', sheet: 'Notes', hidden: true },
    { name: '_xlnm.Print_Titles', reference: 'Data!$1:$2', sheet: 'Data' },
  ]);
  assert.deepEqual(found.customXml, [{ part: 'customXml/item1.xml', text: '<a/>' }]);
});

const drawing = (frame: string): string =>
  `<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:c="c" xmlns:q="${office}">
   <d:twoCellAnchor><d:graphicFrame><d:nvGraphicFramePr><d:cNvPr id="2" name="Chart 1"/></d:nvGraphicFramePr>
   ${frame}</d:graphicFrame></d:twoCellAnchor></d:wsDr>`;
const onSheet = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'table', '../tables/table1.xml'],
  ),
  'xl/drawings/drawing1.xml': drawing('<c:chart q:id="rId7"/>'),
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId7', 'chart', '../charts/chart1.xml']),
  'xl/tables/table1.xml': `<table xmlns="${main}" id="3" name="inner" displayName="Costs" ref="A1:B3"><autoFilter ref="A1:B3"/>
    <tableColumns count="2"><tableColumn id="1" name="Line"/><tableColumn id="2" name="Net_x000a_£"/></tableColumns></table>`,
};

test('tables and charts of a sheet are read through its relationships', () => {
  const title =
    '<c:title><c:tx><c:rich><a:p><a:r><a:t>Savings </a:t></a:r><a:r><a:t>by year</a:t></a:r></a:p></c:rich></c:tx></c:title>';
  const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${title}<c:plotArea><c:title><a:t>no</a:t></c:title></c:plotArea></c:chart></c:chartSpace>`;
  const content = readTiny('<row r="1"/>', { ...onSheet, 'xl/charts/chart1.xml': chart });
  assert.deepEqual(content.charts, [{ part: 'xl/charts/chart1.xml', name: 'Chart 1', title: 'Savings by year' }]);
  assert.deepEqual(content.tables, [
    {
      part: 'xl/tables/table1.xml',
      id: 3,
      name: 'Costs',
      reference: 'A1:B3',
      columns: ['Line', 'Net\n£'],
      style: null,
      showFilter: true,
    },
  ]);
});

test('a chart title that follows a cell is read from what the cell last showed', () => {
  const chart =
    '<c:chartSpace xmlns:c="c"><c:chart><c:title><c:tx><c:strRef><c:f>A1</c:f><c:strCache><c:pt idx="0"><c:v>From a cell</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title></c:chart></c:chartSpace>';
  assert.equal(readTiny('<row r="1"/>', { ...onSheet, 'xl/charts/chart1.xml': chart }).charts[0]?.title, 'From a cell');
});

test('a broken chart is warned of and does not keep the sheet from being read', () => {
  const parts = tinyParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
    ...onSheet,
    'xl/charts/chart1.xml': '<c:chart',
  });
  const result = readWorkbook(openParts(parts));
  assert.ok(result.ok);
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.sheet]),
    [['part-unreadable', 'Data']],
  );
  assert.equal(cellAt(result.value.sheets[0]!.content(), 'A1')?.value, 1);
});

test('a workbook whose own parts are broken or missing is refused', () => {
  const broken = [
    tinyParts(worksheet('<sheetData><row r="1">').replace('</worksheet>', '')),
    tinyParts('<row r="1"/>', { 'xl/workbook.xml': '<workbook><sheets>' }),
    tinyParts('<row r="1"/>', { 'xl/styles.xml': '<styleSheet>' }),
    tinyParts('<row r="1"/>', { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'gone.xml']) }),
  ];
  for (const parts of broken) {
    const result = readWorkbook(openParts(parts));
    assert.equal(result.ok, false);
    assert.equal(result.issues[0]?.code, 'file-damaged');
  }
});

const outturn = sharedData('revenue-outturn-2011-12.xlsx');
test('the published outturn of 2011-12 has Hampshire in row 113', { skip: outturn.skip }, () => {
  const found = read(opened(readFileSync(outturn.path), 'revenue-outturn-2011-12.xlsx'));
  const sheet = found.sheets.find(({ name }) => name === 'RS LA Data 2011-12 (1)')!;
  const row = sheet.content().cells.get(113)!;
  assert.ok([...row.values()].some(cell => cell.value === 'Hampshire'));
  assert.ok([...row.values()].some(cell => cell.value === 'E1721'));
  // The budget requirement of the county council, £ thousand (case B01).
  assert.ok([...row.values()].some(cell => cell.value === 715_585));
  for (const other of found.sheets) assert.ok(other.content().cells.size > 0);
});

for (const name of ['kitchen-sink', 'pivot-filters', 'pivot-tables']) {
  const file = sharedData(`roundtrip/${name}.xlsx`);
  test(`${name}.xlsx is read without a complaint`, { skip: file.skip }, () => {
    const result = readWorkbook(opened(readFileSync(file.path), `${name}.xlsx`));
    assert.ok(result.ok);
    assert.deepEqual(result.issues, []);
    assert.ok(result.value.sheets.some(sheet => sheet.content().cells.size > 0));
  });
}
