import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetEdit } from '../../src/xlsx/edit';
import { partText, writeFirstSheet } from './packages';
import { openParts, read, tinyParts, worksheet } from './tinyWorkbook';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** What stands in a sheet after its settings are changed, without the sheet's own tag. */
function settingsAfter(inner: string, change: Partial<SheetEdit>): string {
  const after = writeFirstSheet(openParts(tinyParts(worksheet(inner))), change);
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(partText(after, sheetPart))?.[1] ?? '';
}

test('widths are set and what else the file says of the columns stays', () => {
  const cols =
    '<cols><col min="1" max="4" width="9" style="3" customWidth="1"/><col min="6" max="6" hidden="1"/></cols><sheetData/>';
  assert.equal(
    settingsAfter(cols, {
      columnWidths: new Map([
        [2, 20],
        [3, 20],
        [6, 12],
        [9, 7.5],
      ]),
    }),
    '<cols><col min="1" max="1" width="9" style="3" customWidth="1"/>' +
      '<col min="2" max="3" width="20" style="3" customWidth="1"/>' +
      '<col min="4" max="4" width="9" style="3" customWidth="1"/>' +
      '<col min="6" max="6" hidden="1" width="12" customWidth="1"/>' +
      '<col width="7.5" customWidth="1" min="9" max="9"/></cols><sheetData/>',
  );
});

test('widths that the file has already change nothing', () => {
  const cols = '<cols><col min="1" max="4" width="9" customWidth="1"/></cols><sheetData/>';
  assert.equal(settingsAfter(cols, { columnWidths: new Map([1, 2, 3, 4].map(column => [column, 9])) }), cols);
});

test('widths set on a sheet read back column by column', () => {
  const widths = new Map([
    [1, 30],
    [2, 30],
    [5, 8],
  ]);
  const after = writeFirstSheet(openParts(tinyParts(worksheet('<sheetData/>'))), { columnWidths: widths });
  assert.deepEqual(read(after).sheets[0]!.content().columnWidths, widths);
});

test('panes are frozen, moved and thawed within the first view', () => {
  const view =
    '<sheetViews><sheetView workbookViewId="0" topLeftCell="A40" zoomScale="80"><selection activeCell="C4" sqref="C4"/><extLst/></sheetView></sheetViews><sheetData/>';
  const frozen = settingsAfter(view, { frozen: { rows: 2, columns: 1 } });
  assert.equal(
    frozen,
    '<sheetViews><sheetView workbookViewId="0" zoomScale="80"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/><extLst/></sheetView></sheetViews><sheetData/>',
  );
  assert.match(
    settingsAfter(frozen, { frozen: { rows: 1, columns: 0 } }),
    /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/><selection pane="bottomLeft"\/>/,
  );
  assert.match(settingsAfter(frozen, { frozen: { rows: 0, columns: 0 } }), /zoomScale="80"><extLst\/>/);
});

test('gridlines are hidden and shown again', () => {
  const hidden = settingsAfter('<sheetData/>', { showGridlines: false });
  assert.equal(hidden, '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><sheetData/>');
  assert.equal(
    settingsAfter(hidden, { showGridlines: true }),
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
  );
});

test('the tab is coloured before, and the page is fitted after, what the file says of outlines', () => {
  const properties = '<sheetPr codeName="x"><outlinePr summaryBelow="0"/></sheetPr><sheetData/>';
  const page = { landscape: true, fitWidth: true };
  assert.equal(
    settingsAfter(properties, { tabColor: '#1f4e79', page }),
    '<sheetPr codeName="x"><tabColor rgb="FF1F4E79"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetData/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  const colored = '<sheetPr><tabColor theme="4"/></sheetPr><sheetData/>';
  assert.equal(settingsAfter(colored, { tabColor: null }), '<sheetPr></sheetPr><sheetData/>');
});

test('a page setup of the file keeps its paper and its printer', () => {
  const setup = '<sheetData/><pageSetup paperSize="8" scale="60" orientation="portrait" r:id="rId9"/><headerFooter/>';
  assert.equal(
    settingsAfter(setup, { page: { landscape: true, fitWidth: false } }),
    '<sheetPr><pageSetUpPr/></sheetPr><sheetData/><pageSetup paperSize="8" scale="60" orientation="landscape" r:id="rId9"/><headerFooter/>',
  );
});

test('merges are replaced as a whole and removed when there are none', () => {
  const merged = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>';
  assert.equal(
    settingsAfter(merged, { merges: ['C1:D1', 'C2:D9'] }),
    '<sheetData/><mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="C2:D9"/></mergeCells><pageMargins left="1"/>',
  );
  assert.equal(settingsAfter(merged, { merges: [] }), '<sheetData/><pageMargins left="1"/>');
});

test('an element that wraps alternatives does not push others out of the order', () => {
  const controls =
    '<sheetData/><pageMargins left="1"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><tableParts count="0"/>';
  const after = settingsAfter(controls, { page: { landscape: false, fitWidth: true }, merges: ['A1:B1'] });
  const found = [
    ...after.matchAll(/<(sheetPr|sheetData|mergeCells|pageMargins|pageSetup|mc:AlternateContent|tableParts)\b/g),
  ];
  assert.deepEqual(
    found.map(match => match[1]),
    ['sheetPr', 'sheetData', 'mergeCells', 'pageMargins', 'pageSetup', 'mc:AlternateContent', 'tableParts'],
  );
});
