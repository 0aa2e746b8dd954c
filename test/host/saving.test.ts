import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillWorkbook, partsOf, readSaved } from './savedWorkbook';
import { startTestHost } from './startTestHost';

const host = await startTestHost();

/** Saves the workbook and opens what was saved. */
function reopen(): Uint8Array {
  const bytes = host.save();
  const opened = host.open(bytes, 'saved.xlsx');
  assert.ok(opened.ok);
  return bytes;
}

/** Puts a new empty workbook in the place of the open one. */
async function startAfresh(): Promise<void> {
  await host.settled();
  assert.ok(host.open(emptyWorkbook, 'fresh.xlsx').ok);
}

const emptyWorkbook = host.save();

async function fill(): Promise<void> {
  await fillWorkbook();
  await host.settled();
}

test('a workbook opened and saved without a change has the same parts', async () => {
  await startAfresh();
  await fill();
  const first = reopen();
  const second = host.save();
  assert.deepEqual(partsOf(second), partsOf(first));
});

test('reading a workbook leaves its parts as they are', async () => {
  await startAfresh();
  await fill();
  const first = reopen();
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const used = worksheets.getItem('Front page').getUsedRange().load('values, formulas, numberFormat');
    await context.sync();
    assert.equal(used.formulas[3]?.[1], '=B3*2');
  });
  await host.settled();
  assert.deepEqual(partsOf(host.save()), partsOf(first));
});

test('a sheet that is not touched keeps its part byte for byte while another is written', async () => {
  await startAfresh();
  await fill();
  const before = partsOf(reopen());
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['new']];
    context.workbook.worksheets.add('Added').getRange('A1').formulas = [["='Front page'!B3*10"]];
    await context.sync();
  });
  await host.settled();
  const after = partsOf(host.save());
  const changed = [...before.keys()].filter(path => after.get(path) !== before.get(path)).sort();
  const added = [...after.keys()].filter(path => !before.has(path)).sort();
  assert.deepEqual(changed, [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  assert.deepEqual(added, ['xl/worksheets/sheet3.xml']);
});

test('the saved file holds cells, results, formats, names, tables and charts', async () => {
  await startAfresh();
  await fill();
  const saved = readSaved(host.save());
  assert.deepEqual(
    saved.sheets.map(({ name }) => name),
    ['Sheet1', 'Front page'],
  );
  assert.equal(saved.activeSheet, 1);
  const content = saved.sheets[1]!.content();
  const cell = content.cells.get(4)?.get(2);
  assert.deepEqual([cell?.formula, cell?.value], ['B3*2', 8]);
  assert.deepEqual(content.cells.get(4)?.get(3)?.value, { error: '#DIV/0!' });
  assert.equal(saved.format(cell!.styleIndex).numberFormat, '#,##0.0');
  assert.equal(saved.format(content.cells.get(1)!.get(1)!.styleIndex).bold, true);
  assert.deepEqual(
    content.tables.map(({ name, reference, columns }) => [name, reference, columns]),
    [['Savings', 'A1:C4', ['Year', 'Saving', 'Gap']]],
  );
  assert.deepEqual(
    content.charts.map(({ name, title }) => [name, title]),
    [['Gap chart', 'Saving against gap']],
  );
  assert.deepEqual(content.merges, ['E1:F1']);
  assert.deepEqual([content.frozen, content.tabColor], [{ rows: 1, columns: 0 }, '#1F4E79']);
  assert.equal(content.columnWidths.get(1), 20);
  assert.deepEqual(saved.names.map(({ name, reference, sheet, comment }) => [name, reference, sheet, comment]).sort(), [
    ['Local', "'Front page'!$A$1", 'Front page', undefined],
    ['Total_saving', "'Front page'!$B$4", undefined, 'The last year'],
  ]);
});

test('a chart is saved with what its cells hold', async () => {
  await startAfresh();
  await fill();
  const chart = [...partsOf(host.save())].find(([path]) => /charts\/chart\d*\.xml$/.test(path))?.[1] ?? '';
  for (const text of ['2013/14', 'Saving', 'Gap', "'Front page'!$C$2:$C$4"]) assert.ok(chart.includes(text), text);
  // The saving of the last year is a result: twice 4.
  assert.match(chart, /<c:pt idx="2"><c:v>8<\/c:v>/);
});

test('a saved workbook opens with its settings, names, tables and charts', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Front page');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const setting = workbook.settings.getItem('model').load('value');
    const property = sheet.customProperties.getItem('role').load('value');
    const name = workbook.names.getItem('Total_saving').load('comment, formula');
    const local = sheet.names.getItem('Local').load('scope');
    const table = workbook.tables.getItem('Savings').load('name, style');
    const chart = sheet.charts.getItem('Gap chart').load('name, title/text');
    const parts = workbook.customXmlParts.load('items/namespaceUri');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const cells = sheet.getRange('A1:C4').load('values, format/columnWidth');
    await context.sync();
    assert.equal(active.name, 'Front page');
    assert.deepEqual(setting.value, { version: 1, bodies: ['HCC', 'HC'] });
    assert.equal(property.value, 'summary');
    assert.deepEqual([name.comment, name.formula, local.scope], ['The last year', "='Front page'!$B$4", 'Worksheet']);
    assert.equal(table.name, 'Savings');
    assert.deepEqual([chart.name, chart.title.text], ['Gap chart', 'Saving against gap']);
    assert.deepEqual(
      parts.items.map(({ namespaceUri }) => namespaceUri),
      ['urn:test:case'],
    );
    assert.match(frozen.address, /!1:1$/);
    assert.deepEqual(cells.values[3], ['2014/15', 8, '#DIV/0!']);
  });
});

test('settings changed after opening take the place of those in the file', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    context.workbook.settings.add('model', 'second');
    const part = context.workbook.customXmlParts.getByNamespace('urn:test:case').getOnlyItem();
    part.setXml('<case xmlns="urn:test:case">changed</case>');
    await context.sync();
  });
  const { customXml } = readSaved(host.save());
  assert.equal(customXml.length, 2);
  assert.ok(customXml.some(({ text }) => text.includes('"second"')));
  assert.ok(customXml.some(({ text }) => text.includes('changed')));
});

test('tables and charts that came with the file can be deleted, and a table changed', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Front page');
    sheet.charts.getItem('Gap chart').delete();
    const table = sheet.tables.getItem('Savings');
    table.resize('A1:C3');
    table.name = 'Shorter';
    await context.sync();
  });
  const [, sheet] = readSaved(host.save()).sheets;
  const { charts, tables } = sheet!.content();
  assert.deepEqual(charts, []);
  assert.deepEqual(
    tables.map(({ name, reference }) => [name, reference]),
    [['Shorter', 'A1:C3']],
  );
});

test('what is not known of a chart of the file is NotImplemented by name', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    const chart = context.workbook.worksheets.getItem('Front page').charts.getItem('Gap chart');
    chart.load('chartType');
    await assert.rejects(context.sync(), { code: 'NotImplemented' });
  });
});

test('a sheet rewritten in place holds only what was written', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Front page');
    sheet.getRange().clear();
    sheet.getRange('B2').values = [['only this']];
    await context.sync();
  });
  const [, sheet] = readSaved(host.save()).sheets;
  const { cells, tables } = sheet!.content();
  assert.deepEqual(
    [...cells].map(([row, columns]) => [row, [...columns].map(([column, { value }]) => [column, value])]),
    [[2, [[2, 'only this']]]],
  );
  assert.deepEqual(tables, []);
});

test('sheets renamed, moved, hidden and deleted are saved so', async () => {
  await startAfresh();
  await fill();
  reopen();
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Front page').name = 'Summary';
    const notes = worksheets.add('Notes');
    notes.position = 0;
    notes.visibility = 'Hidden';
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  const saved = readSaved(host.save());
  assert.deepEqual(
    saved.sheets.map(({ name, visibility }) => [name, visibility]),
    [
      ['Notes', 'hidden'],
      ['Summary', 'visible'],
    ],
  );
  assert.equal(saved.names.find(({ name }) => name === 'Total_saving')?.reference, 'Summary!$B$4');
});

test('bytes that are no workbook are refused and leave the open one alone', async () => {
  await startAfresh();
  await fill();
  const opened = host.open(new TextEncoder().encode('no workbook'), 'notes.txt');
  assert.equal(opened.ok, false);
  assert.ok(opened.issues.length > 0);
  assert.deepEqual(
    host.workbook.sheets.map(({ name }) => name),
    ['Sheet1', 'Front page'],
  );
});
