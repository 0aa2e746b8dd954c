import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAt, main, office, openParts, read, readTiny, tinyParts, worksheet } from './tinyWorkbook';

test('each type of cell is read as its value', () => {
  const content = readTiny(
    `<row r="1">
       <c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-1e3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>
       <c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="str"><f>A1&amp;""</f><v>12.5</v></c>
       <c r="G1" t="inlineStr"><is><t>in place</t></is></c><c r="H1" t="s"><v>1</v></c><c r="I1" t="d"><v>2013-11-28</v></c>
     </row>`,
    { 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>first</t></si><si><t>second</t></si></sst>` },
  );
  const values = [...content.cells.get(1)!.values()].map(cell => cell.value);
  // 28 November 2013 is day 41606 of Excel's calendar (=DATE(2013,11,28) formatted as a number).
  assert.deepEqual(values, [12.5, -1000, true, false, { error: '#DIV/0!' }, '12.5', 'in place', 'second', 41606]);
});

test('rich text is joined and reading aids are left out, in shared and in inline texts', () => {
  const item =
    '<r><rPr><b/></rPr><t>Net </t></r><r><t xml:space="preserve">budget </t></r><rPh sb="0" eb="1"><t>ネット</t></rPh>';
  const content = readTiny(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${item}</is></c></row>`,
    { 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si>${item}<phoneticPr fontId="1"/></si></sst>` },
  );
  assert.equal(cellAt(content, 'A1')?.value, 'Net budget ');
  assert.equal(cellAt(content, 'B1')?.value, 'Net budget ');
});

test('entities, CDATA, comments, escapes and line ends are resolved once', () => {
  const content = readTiny(
    `<row r="1">
       <c r="A1" t="inlineStr"><is><t>R&amp;D &lt;2024&gt; &#163;5 &#xA3;6 &amp;amp;</t></is></c>
       <c r="B1" t="inlineStr"><is><t><![CDATA[a < b & c]]> and<!-- not this --> d</t></is></c>
       <c r="C1" t="inlineStr"><is><t>line_x000D_\r\nbreak _x005F_x000D_</t></is></c>
       <c r="D1" t="inlineStr"><is><t xml:space="preserve">  two  </t></is></c>
       <c r="E1" t="inlineStr"><is><t/></is></c>
     </row>`,
  );
  assert.equal(cellAt(content, 'A1')?.value, 'R&D <2024> £5 £6 &amp;');
  assert.equal(cellAt(content, 'B1')?.value, 'a < b & c and d');
  assert.equal(cellAt(content, 'C1')?.value, 'line\r\nbreak _x000D_');
  assert.equal(cellAt(content, 'D1')?.value, '  two  ');
  assert.equal(cellAt(content, 'E1')?.value, '');
});

test('a part whose elements bear a prefix reads like any other', () => {
  const sheet = `<x:worksheet xmlns:x="${main}" xmlns:rel="${office}"><x:sheetData><x:row r="2">
    <x:c r="B2" t="inlineStr"><x:is><x:t>prefixed</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c>
    </x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B2:B3"/></x:mergeCells></x:worksheet>`;
  const workbook = `<w:workbook xmlns:w="${main}" xmlns:rel="${office}"><w:sheets><w:sheet name="Data" sheetId="1" rel:id="rId1"/></w:sheets></w:workbook>`;
  const strings = `<w:sst xmlns:w="${main}"><w:si><w:t>x</w:t></w:si></w:sst>`;
  const content = readTiny(sheet, { 'xl/workbook.xml': workbook, 'xl/sharedStrings.xml': strings });
  assert.equal(cellAt(content, 'B2')?.value, 'prefixed');
  assert.deepEqual(cellAt(content, 'C2'), { value: 2, formula: '1+1', styleIndex: 0 });
  assert.deepEqual(content.merges, ['B2:B3']);
});

test('cells and rows that do not say where they stand follow the one before', () => {
  const content = readTiny(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>' +
      '<row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>',
  );
  const found = ['A1', 'B1', 'C5', 'D5', 'A6', 'B9'].map(address => cellAt(content, address)?.value);
  assert.deepEqual(found, [1, 2, 3, 4, 5, 6]);
});

test('empty cells are kept only where they are styled', () => {
  const content = readTiny('<row r="1"><c r="A1"/><c r="B1" s="3"/><c r="C1" s="0"><v></v></c></row><row r="2"/>');
  const rows = [...content.cells].map(([row, cells]) => [row, [...cells]]);
  assert.deepEqual(rows, [[1, [[2, { value: null, styleIndex: 3 }]]]]);
});

test('a formula without a stored value is marked as never calculated, an empty text is not', () => {
  const content = readTiny(
    '<row r="1"><c r="A1"><f>1/3</f></c><c r="B1"><f>1/3</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
  );
  assert.deepEqual(cellAt(content, 'A1'), { value: null, formula: '1/3', uncalculated: true, styleIndex: 0 });
  assert.deepEqual(cellAt(content, 'B1'), { value: null, formula: '1/3', uncalculated: true, styleIndex: 0 });
  assert.deepEqual(cellAt(content, 'C1'), { value: '', formula: '""', styleIndex: 0 });
});

test('a shared formula is spelt out for each cell that shares it', () => {
  const content = readTiny(
    `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1*$A$1+SUM(Other!A$1:$B2)&amp;"A1"</f><v>1</v></c>
                <c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
     <row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f>9</f><v>9</v></c></row>
     <row r="4"><c r="B4"><f t="shared" ref="B4:C4" si="0">A4</f><v>4</v></c><c r="C4"><f t="shared" si="0"/><v>5</v></c></row>`,
  );
  const formulas = ['B2', 'C2', 'B3', 'C3', 'B4', 'C4'].map(address => cellAt(content, address)?.formula);
  assert.deepEqual(formulas, [
    'A1*$A$1+SUM(Other!A$1:$B2)&"A1"',
    'B1*$A$1+SUM(Other!B$1:$B2)&"A1"',
    'A2*$A$1+SUM(Other!A$1:$B3)&"A1"',
    '9',
    'A4',
    'B4',
  ]);
});

test('array formulas say what they fill; what-if tables count as values', () => {
  const content = readTiny(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>
       <c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" r1="B1"/><v>7</v></c></row>
     <row r="2"><c r="A2"><v>6</v></c></row>`,
  );
  assert.deepEqual(cellAt(content, 'A1'), { value: 4, formula: 'B1:B2*2', arrayReference: 'A1:A2', styleIndex: 0 });
  assert.deepEqual(cellAt(content, 'A2'), { value: 6, styleIndex: 0 });
  assert.deepEqual(cellAt(content, 'C1'), { value: 7, styleIndex: 0 });
});

test('functions are named as a person reads them', () => {
  const content = readTiny(
    '<row r="1"><c r="A1"><f>_xlfn._xlws.SORT(_xlfn.UNIQUE(B1:B9))&amp;"_xlfn.X"</f><v>1</v></c></row>',
  );
  assert.equal(cellAt(content, 'A1')?.formula, 'SORT(UNIQUE(B1:B9))&"_xlfn.X"');
});

test('tags may hold line breaks, single quotes and greater-than signs in their attributes', () => {
  const content = readTiny(
    worksheet(`<sheetPr codeName='a>b'/><sheetData>
      <row\n r='1'\n spans = "1:2" ><c\tr = 'A1' other="/>" s='2'\n><v>1</v></c ><c r="B1" ><v>2</v ></c></row ></sheetData>`),
  );
  assert.deepEqual(cellAt(content, 'A1'), { value: 1, styleIndex: 2 });
  assert.deepEqual(cellAt(content, 'B1'), { value: 2, styleIndex: 0 });
});

test('dates in words count from 1904 where the workbook says so', () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts = tinyParts(
    '<row r="1"><c r="A1" t="d"><v>1904-01-02T12:00:00Z</v></c><c r="B1" t="d"><v>06:00:00</v></c></row>',
    { 'xl/workbook.xml': workbook },
  );
  const found = read(openParts(parts));
  assert.equal(found.date1904, true);
  // 1 January 1904 is day 0 of that calendar.
  assert.equal(cellAt(found.sheets[0]!.content(), 'A1')?.value, 1.5);
  assert.equal(cellAt(found.sheets[0]!.content(), 'B1')?.value, 0.25);
});

test('the calendar of 1900 counts a 29 February that never was', () => {
  const content = readTiny(
    '<row r="1"><c r="A1" t="d"><v>1900-01-01</v></c><c r="B1" t="d"><v>1900-02-28</v></c><c r="C1" t="d"><v>1900-03-01</v></c></row>',
  );
  const serials = ['A1', 'B1', 'C1'].map(address => cellAt(content, address)?.value);
  assert.deepEqual(serials, [1, 59, 61]);
});
