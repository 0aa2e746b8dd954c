import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartWrite, TableWrite, WorkbookEdit } from '../../src/xlsx/edit';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { cellEdits, noEdit, partText, writeFirstSheet } from './packages';
import { charts, sampleName, sampleSheet } from './sampleEdit';
import { assertSchemaOrder } from './schemaOrder';
import { opened, openParts, read, relationships, tinyParts, worksheet } from './tinyWorkbook';

/** Writes a package with changes to the whole workbook, and opens what was written. */
function write(xlsx: XlsxPackage, change: (edit: WorkbookEdit) => WorkbookEdit): XlsxPackage {
  return opened(writeWorkbook(xlsx, change(noEdit(read(xlsx)))));
}

const withSample = (): XlsxPackage =>
  write(emptyPackage(), edit => ({
    ...edit,
    sheets: [...edit.sheets, sampleSheet()],
    names: [sampleName],
    properties: { title: 'Sample', creator: 'Tests' },
  }));

test('every part that is written keeps to the order of the schema', () => {
  const after = withSample();
  const parts = [...after.parts.keys()].filter(path =>
    /^xl\/(workbook|styles|worksheets\/|tables\/|drawings\/|charts\/)/.test(path),
  );
  const checked = parts.filter(path => path.endsWith('.xml'));
  for (const path of checked) assertSchemaOrder(partText(after, path), path);
  assert.equal(checked.length, 2 + 2 + 1 + 1 + charts.length);
});

test('charts and tables that are written are read back', () => {
  const content = read(withSample()).sheets[1]!.content();
  assert.deepEqual(
    content.charts.map(({ name, title }) => [name, title]),
    charts.map(({ name, title }) => [name, title]),
  );
  assert.deepEqual(
    content.tables.map(({ name, reference, columns, style, showFilter }) => ({
      name,
      reference,
      columns,
      style,
      showFilter,
    })),
    sampleSheet().addedTables,
  );
});

/** The text of the one chart that is written of a definition. */
function chartText(change: Partial<ChartWrite>): string {
  const chart = { ...charts[0]!, ...change };
  return partText(writeFirstSheet(emptyPackage(), { addedCharts: [chart] }), 'xl/charts/chart1.xml');
}

test('a chart says in words what it shows, for those who cannot see it', () => {
  const after = writeFirstSheet(emptyPackage(), { addedCharts: [charts[0]!] });
  assert.match(
    partText(after, 'xl/drawings/drawing1.xml'),
    /<xdr:cNvPr id="2" name="Saving and gap" descr="Columns rise &amp; a line rises &quot;faster&quot;"\/>/,
  );
});

test('lines are straight, columns keep their colour below zero, blanks are gaps', () => {
  const gap = [2, null, 6.5, 8, 9.25];
  const [saving, , line] = charts[0]!.series;
  const text = chartText({ series: [saving!, { ...line!, values: { ...line!.values, values: gap } }] });
  assert.match(text, /<c:smooth val="0"\/>/);
  assert.match(text, /<c:invertIfNegative val="0"\/>/);
  assert.match(text, /<c:ptCount val="5"\/><c:pt idx="0"><c:v>2<\/c:v><\/c:pt><c:pt idx="2"><c:v>6.5<\/c:v>/);
  assert.match(text, /<c:dispBlanksAs val="gap"\/>/);
});

test('columns and the line over them share their axes', () => {
  const ids = [...chartText({}).matchAll(/<c:axId val="([0-9]+)"\/>/g)].map(match => match[1]);
  assert.equal(ids.length, 6);
  assert.equal(new Set(ids).size, 2);
});

test('a series that is hidden has no colour and no entry in the legend', () => {
  const text = chartText({ kind: 'columnStacked', series: charts[1]!.series });
  assert.match(text, /<c:spPr><a:noFill\/><\/c:spPr><c:invertIfNegative/);
  assert.match(text, /<c:legendEntry><c:idx val="0"\/><c:delete val="1"\/><\/c:legendEntry>/);
  assert.match(text, /<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/s);
});

test('categories from the top down keep the value axis at the bottom', () => {
  const text = chartText({ kind: 'bar', series: charts[2]!.series, categoriesReversed: true });
  assert.match(text, /<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/s);
  assert.match(text, /<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/s);
});

test('numbers as categories stay numbers', () => {
  const numbered = charts[0]!.series.map(series => ({
    ...series,
    categories: { reference: 'A1:A2', values: [2026, 2027] },
  }));
  assert.match(chartText({ series: numbered }), /<c:cat><c:numRef><c:f>A1:A2<\/c:f>/);
});

test('a line over bars that lie down is an error in the program', () => {
  assert.throws(() => chartText({ kind: 'bar' }), /line over bars/);
});

const drawing =
  '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:c="c" xmlns:r="r">' +
  '<d:twoCellAnchor><d:pic><d:nvPicPr><d:cNvPr id="7" name="Crest"/></d:nvPicPr></d:pic></d:twoCellAnchor>' +
  '<d:twoCellAnchor><d:graphicFrame><d:cNvPr id="3" name="Old"/><c:chart r:id="rId1"/></d:graphicFrame></d:twoCellAnchor>' +
  '<d:twoCellAnchor><d:grpSp><d:sp/><d:graphicFrame><c:chart r:id="rId2"/></d:graphicFrame></d:grpSp></d:twoCellAnchor></d:wsDr>';

/** A sheet with a picture, a chart, a chart in a group, and two tables. */
const furnished = (): XlsxPackage =>
  openParts(
    tinyParts(
      worksheet(
        '<sheetData/><drawing r:id="rId1"/><legacyDrawing r:id="rId8"/><tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId3"/></tableParts>',
      ),
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'table', '../tables/table1.xml'],
          ['rId3', 'table', '../tables/table2.xml'],
        ),
        'xl/drawings/drawing1.xml': drawing,
        'xl/drawings/_rels/drawing1.xml.rels': relationships(
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'chart', '../charts/chart2.xml'],
        ),
        'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
        'xl/charts/_rels/chart1.xml.rels': relationships(['rId1', 'chartColorStyle', 'colors1.xml']),
        'xl/charts/colors1.xml': '<x/>',
        'xl/charts/chart2.xml': '<c:chartSpace xmlns:c="c"/>',
        'xl/tables/table1.xml': '<table id="4" displayName="One" ref="A1:A2"/>',
        'xl/tables/table2.xml': '<table id="9" displayName="Two" ref="C1:C2"/>',
      },
    ),
  );

test('charts join the drawing that a sheet has, beside its pictures', () => {
  const after = writeFirstSheet(furnished(), { addedCharts: [charts[0]!] });
  const text = partText(after, 'xl/drawings/drawing1.xml');
  assert.ok(text.startsWith(drawing.replace('</d:wsDr>', '')));
  assert.match(text, /<xdr:cNvPr id="8" name="Saving and gap"/);
  assert.deepEqual(
    read(after)
      .sheets[0]!.content()
      .charts.map(({ part }) => part),
    ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml'],
  );
  assert.equal(partText(after, 'xl/worksheets/sheet1.xml'), partText(furnished(), 'xl/worksheets/sheet1.xml'));
});

test('a removed chart goes with its anchor and colours; pictures and groups stay', () => {
  const after = writeFirstSheet(furnished(), { removedCharts: ['xl/charts/chart1.xml', 'xl/charts/chart2.xml'] });
  const text = partText(after, 'xl/drawings/drawing1.xml');
  assert.match(
    text,
    /<d:twoCellAnchor><d:pic>.*<d:twoCellAnchor><d:grpSp><d:sp\/><\/d:grpSp><\/d:twoCellAnchor><\/d:wsDr>$/s,
  );
  assert.doesNotMatch(text, /graphicFrame/);
  assert.deepEqual(
    [...after.parts.keys()].filter(path => path.startsWith('xl/charts/')),
    [],
  );
  assert.doesNotMatch(partText(after, 'xl/drawings/_rels/drawing1.xml.rels'), /chart/);
});

const table: TableWrite = {
  name: 'New',
  reference: 'E1:F3',
  columns: ['A & "B"', 'C\nD'],
  style: null,
  showFilter: false,
};

test('tables come and go beside those that stay, numbered through the workbook', () => {
  const after = writeFirstSheet(furnished(), { removedTables: ['xl/tables/table1.xml'], addedTables: [table] });
  const tables = read(after).sheets[0]!.content().tables;
  assert.deepEqual(
    tables.map(({ name, id }) => [name, id]),
    [
      ['Two', 9],
      ['New', 10],
    ],
  );
  assert.deepEqual(tables[1]?.columns, table.columns);
  assert.match(
    partText(after, 'xl/worksheets/sheet1.xml'),
    /<tableParts count="2"><tablePart r:id="rId3"\/><tablePart /,
  );
});

test('the last table that goes takes the list of tables with it', () => {
  const after = writeFirstSheet(furnished(), { removedTables: ['xl/tables/table1.xml', 'xl/tables/table2.xml'] });
  assert.doesNotMatch(partText(after, 'xl/worksheets/sheet1.xml'), /tableParts/);
});

test('a table whose names do not fit its columns is an error in the program', () => {
  for (const columns of [['A'], ['A', 'a'], ['A', 'B', 'C']]) {
    assert.throws(() => writeFirstSheet(emptyPackage(), { addedTables: [{ ...table, columns }] }), /New/);
  }
});

test('custom XML is added with an id of its own and removed with what belongs to it', () => {
  const added = write(emptyPackage(), edit => ({
    ...edit,
    addedCustomXml: ['<a xmlns="urn:a"/>', '<b xmlns="urn:b"/>'],
  }));
  assert.deepEqual(
    read(added).customXml.map(({ text }) => text),
    ['<a xmlns="urn:a"/>', '<b xmlns="urn:b"/>'],
  );
  const ids = ['1', '2'].map(
    number => /itemID="(\{[0-9A-F-]{36}\})"/.exec(partText(added, `customXml/itemProps${number}.xml`))?.[1],
  );
  assert.equal(new Set(ids).size, 2);
  const removed = write(added, edit => ({ ...edit, removedCustomXml: ['customXml/item1.xml'] }));
  assert.deepEqual([...removed.parts.keys()].filter(path => path.startsWith('customXml/')).sort(), [
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
  ]);
  assert.doesNotMatch(partText(removed, 'xl/_rels/workbook.xml.rels'), /item1/);
});

test('title and author are set, and replaced where the file has them', () => {
  const once = write(emptyPackage(), edit => ({ ...edit, properties: { title: 'A & B', creator: 'C' } }));
  const twice = write(once, edit => ({ ...edit, properties: { title: 'D' } }));
  const text = partText(twice, 'docProps/core.xml');
  assert.deepEqual(
    [...text.matchAll(/<dc:(title|creator)[^>]*>([^<]*)</g)].map(match => [match[1], match[2]]),
    [
      ['title', 'D'],
      ['creator', 'C'],
    ],
  );
});

test('what is added to a file of the stricter edition speaks its namespaces', () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = Object.entries(tinyParts('<row r="1"/>')).map(([path, text]) => [path, strict(text)]);
  const after = write(openParts(Object.fromEntries(parts) as Record<string, string>), edit => ({
    ...edit,
    sheets: [...edit.sheets, { ...sampleSheet(), cells: cellEdits({ A1: { value: 1 } }) }],
  }));
  const transitional = [...after.parts.keys()].filter(path =>
    /schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)/.test(partText(after, path)),
  );
  assert.deepEqual(transitional, []);
});
