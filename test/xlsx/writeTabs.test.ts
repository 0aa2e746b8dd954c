import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetEdit, WorkbookEdit } from '../../src/xlsx/edit';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { XlsxPackage } from '../../src/xlsx/xlsxPackage';
import { cellEdits, noEdit, partText } from './packages';
import { main, office, opened, openParts, read, relationships, tinyParts, worksheet } from './tinyWorkbook';

const fresh: SheetEdit = { name: 'New', visibility: 'visible', cells: cellEdits({ A1: { value: 1 } }) };

/** Three worksheets with a chart sheet between the first two; the second is shown and selected. */
function threeSheets(more: Record<string, string> = {}): XlsxPackage {
  const names =
    '<definedNames><definedName name="Everywhere" function="0">Second!$A$1</definedName>' +
    '<definedName name="Here" localSheetId="2" hidden="1">Second!$B$1</definedName>' +
    '<definedName name="There" localSheetId="3" comment="c">\'Third one\'!$B$1+First!$A$1</definedName></definedNames>';
  return openParts(
    tinyParts(worksheet('<sheetData/>'), {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="2" tabRatio="7"/></bookViews><sheets>
        <sheet name="First" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="5" r:id="rId5"/>
        <sheet name="Second" sheetId="2" r:id="rId2"/><sheet name="Third one" sheetId="9" state="hidden" r:id="rId3"/></sheets>${names}<calcPr calcId="7"/><extLst/></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
        ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId6', 'calcChain', 'calcChain.xml'],
      ),
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`,
      'xl/worksheets/sheet2.xml': worksheet(
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
      ),
      'xl/worksheets/sheet3.xml': worksheet('<sheetData/>'),
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>`,
      ...more,
    }),
  );
}

/** Writes changes to the workbook of three sheets and opens it again. */
function change(edit: (before: WorkbookEdit) => WorkbookEdit, more: Record<string, string> = {}): XlsxPackage {
  const before = threeSheets(more);
  return opened(writeWorkbook(before, edit(noEdit(read(before)))));
}

/** The names of all tabs in order, as the workbook part lists them. */
function tabNames(xlsx: XlsxPackage): string[] {
  return [...partText(xlsx, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(match => match[1] ?? '');
}

test('writing without a change keeps tabs and names and asks for a calculation on opening', () => {
  const after = change(edit => edit);
  assert.deepEqual(tabNames(after), ['First', 'Chart', 'Second', 'Third one']);
  assert.match(partText(after, 'xl/workbook.xml'), /<calcPr calcId="7" fullCalcOnLoad="1"\/><extLst\/>/);
  assert.deepEqual(read(after).names, read(threeSheets()).names);
  assert.match(partText(after, 'xl/workbook.xml'), /<definedName name="Everywhere" function="0">/);
});

test('the order of calculation, out of date, is dropped with all that names it', () => {
  const after = change(edit => edit);
  assert.equal(after.parts.has('xl/calcChain.xml'), false);
  assert.doesNotMatch(partText(after, 'xl/_rels/workbook.xml.rels'), /calcChain/);
});

test('a new sheet gets a part, a content type, a relationship and an id of its own', () => {
  const after = change(edit => ({ ...edit, sheets: [fresh, ...edit.sheets] }));
  assert.deepEqual(tabNames(after), ['New', 'First', 'Chart', 'Second', 'Third one']);
  const sheet = read(after).sheets[0]!;
  assert.deepEqual(
    [sheet.name, sheet.part, sheet.content().cells.get(1)?.get(1)?.value],
    ['New', 'xl/worksheets/sheet4.xml', 1],
  );
  assert.match(partText(after, '[Content_Types].xml'), /PartName="\/xl\/worksheets\/sheet4\.xml"/);
  assert.match(partText(after, 'xl/workbook.xml'), /<sheet name="New" sheetId="10"/);
});

test('names keep to their sheets when sheets move, and chart sheets follow theirs', () => {
  const after = change(edit => ({ ...edit, sheets: [...edit.sheets].reverse(), activeSheet: 1 }));
  assert.deepEqual(tabNames(after), ['Third one', 'Second', 'First', 'Chart']);
  assert.deepEqual(read(after).names, read(threeSheets()).names);
  assert.equal(read(after).activeSheet, 1);
});

test('a sheet that goes takes its names with it, and what refers to it is lost as in Excel', () => {
  const after = change(edit => ({
    ...edit,
    sheets: edit.sheets.filter(sheet => sheet.name !== 'Second'),
    activeSheet: 0,
  }));
  assert.deepEqual(tabNames(after), ['First', 'Chart', 'Third one']);
  assert.equal(after.parts.has('xl/worksheets/sheet2.xml'), false);
  assert.deepEqual(read(after).names, [
    { name: 'Everywhere', reference: '#REF!' },
    { name: 'There', reference: "'Third one'!$B$1+First!$A$1", sheet: 'Third one', comment: 'c' },
  ]);
});

test('a sheet goes with its drawing and charts, while what others use stays', () => {
  const shared = {
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing7.xml'],
      ['rId2', 'image', '../media/a.png'],
    ),
    'xl/worksheets/_rels/sheet3.xml.rels': relationships(['rId1', 'image', '../media/a.png']),
    'xl/drawings/drawing7.xml': '<d:wsDr xmlns:d="d"/>',
    'xl/drawings/_rels/drawing7.xml.rels': relationships(['rId1', 'chart', '../charts/chart3.xml']),
    'xl/charts/chart3.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/charts/_rels/chart3.xml.rels': relationships(['rId1', 'chartStyle', 'style3.xml']),
    'xl/charts/style3.xml': '<x/>',
    'xl/media/a.png': 'png',
  };
  const after = change(
    edit => ({ ...edit, sheets: edit.sheets.filter(sheet => sheet.name !== 'Second'), activeSheet: 0 }),
    shared,
  );
  const left = [...after.parts.keys()].filter(path => path in shared);
  assert.deepEqual(left.sort(), ['xl/media/a.png', 'xl/worksheets/_rels/sheet3.xml.rels']);
});

test('the sheet that is shown is the only one selected', () => {
  const after = change(edit => ({ ...edit, sheets: [...edit.sheets, fresh], activeSheet: 3 }));
  assert.match(partText(after, 'xl/workbook.xml'), /<workbookView activeTab="4" tabRatio="7"\/>/);
  assert.doesNotMatch(partText(after, 'xl/worksheets/sheet2.xml'), /tabSelected/);
  assert.match(partText(after, 'xl/worksheets/sheet4.xml'), /<sheetView workbookViewId="0" tabSelected="1"\/>/);
});

test('a chart sheet that is shown stays shown when nobody asks for another', () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>
    <sheet name="First" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="5" r:id="rId5"/></sheets></workbook>`;
  const chart = `<chartsheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`;
  const more = { 'xl/workbook.xml': workbook, 'xl/chartsheets/sheet1.xml': chart };
  const kept = change(edit => ({ ...edit, sheets: [...edit.sheets, fresh] }), more);
  assert.match(partText(kept, 'xl/workbook.xml'), /activeTab="1"/);
  assert.match(partText(kept, 'xl/chartsheets/sheet1.xml'), /tabSelected/);
  const moved = change(edit => ({ ...edit, sheets: [...edit.sheets, fresh], activeSheet: 1 }), more);
  assert.match(partText(moved, 'xl/workbook.xml'), /activeTab="2"/);
  assert.doesNotMatch(partText(moved, 'xl/chartsheets/sheet1.xml'), /tabSelected/);
});

test('sheets are renamed and hidden in the workbook part alone', () => {
  const after = change(edit => ({
    ...edit,
    sheets: edit.sheets.map(sheet =>
      sheet.name === 'First'
        ? { ...sheet, name: 'R&D "24"', visibility: 'veryHidden' }
        : { ...sheet, visibility: 'visible' },
    ),
  }));
  assert.deepEqual(
    read(after).sheets.map(({ name, visibility }) => [name, visibility]),
    [
      ['R&D "24"', 'veryHidden'],
      ['Second', 'visible'],
      ['Third one', 'visible'],
    ],
  );
});

test('names are replaced as a whole; those that stay keep what else the file says of them', () => {
  const after = change(edit => ({
    ...edit,
    names: [
      { name: 'Everywhere', reference: 'Second!$A$1' },
      { name: 'Rate', reference: 'IFNA(0.035,"<&>")', comment: 'a "rate"' },
      { name: 'Local', reference: 'First!$A$1', sheet: 'Third one', hidden: true },
    ],
  }));
  const text = partText(after, 'xl/workbook.xml');
  assert.match(text, /<definedName name="Everywhere" function="0">Second!\$A\$1<\/definedName>/);
  assert.match(text, /name="Local" localSheetId="3" hidden="1"/);
  assert.deepEqual(read(after).names, [
    { name: 'Everywhere', reference: 'Second!$A$1' },
    { name: 'Rate', reference: 'IFNA(0.035,"<&>")', comment: 'a "rate"' },
    { name: 'Local', reference: 'First!$A$1', sheet: 'Third one', hidden: true },
  ]);
  assert.doesNotMatch(
    partText(
      change(edit => ({ ...edit, names: [] })),
      'xl/workbook.xml',
    ),
    /definedNames/,
  );
});

test('a name of a sheet that is not there is an error in the program', () => {
  assert.throws(() => change(edit => ({ ...edit, names: [{ name: 'x', reference: '1', sheet: 'Gone' }] })));
});

test('rows that repeat in print become a name of the sheet, once', () => {
  const page = { landscape: true, fitWidth: true, repeatRows: '1:$3' };
  const once = change(edit => ({ ...edit, sheets: [...edit.sheets, { ...fresh, name: 'It’s new', page }] }));
  const wanted = { name: '_xlnm.Print_Titles', reference: "'It’s new'!$1:$3", sheet: 'It’s new' };
  assert.deepEqual(read(once).names.at(-1), wanted);
  const edit = noEdit(read(once));
  const sheets = edit.sheets.map(sheet => (sheet.name === 'It’s new' ? { ...sheet, page } : sheet));
  const twice = read(opened(writeWorkbook(once, { ...edit, sheets })));
  assert.equal(twice.names.filter(name => name.name === wanted.name).length, 1);
});
