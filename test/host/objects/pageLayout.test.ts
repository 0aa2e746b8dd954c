import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, readSaved } from '../savedWorkbook';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

test('paper, margins, what is printed and the texts around it are read back and stand in the file', async () => {
  const name = await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('A1').values = [['printed']];
    const { pageLayout } = sheet;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
    pageLayout.load('paperSize, leftMargin, topMargin');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter, rightFooter, centerHeader');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    assert.deepEqual([pageLayout.paperSize, pageLayout.leftMargin, pageLayout.topMargin], ['A4', 36, 54]);
    assert.deepEqual([footer.leftFooter, footer.rightFooter, footer.centerHeader], ['&A', 'Page &P of &N', '']);
    assert.match(area.address, /!A1:D20$/);
    return sheet.name;
  });
  const saved = host.save();
  const read = readSaved(saved);
  const xml = partsOf(saved).get(read.sheets.find(sheet => sheet.name === name)?.part ?? '') ?? '';
  assert.match(xml, /<pageMargins left="0.5" right="0.7"[^>]*\/><pageSetup paperSize="9"[^>]*\/><headerFooter>/);
  assert.match(xml, /<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N<\/oddFooter>/);
  assert.deepEqual(
    read.names.filter(defined => defined.sheet === name).map(defined => [defined.name, defined.reference]),
    [
      ['_xlnm.Print_Titles', `'${name}'!$1:$3`],
      ['_xlnm.Print_Area', `'${name}'!$A$1:$D$20`],
    ],
  );
});

test('paper that the host does not have is not implemented', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.pageLayout.paperSize = 'A3';
    assert.equal(await errorCode(context.sync()), 'NotImplemented');
  });
});

test('page breaks stand above the rows that they are given, once each, and go when they are removed', async () => {
  const breaksIn = (name: string): string => {
    const saved = host.save();
    const part = readSaved(saved).sheets.find(sheet => sheet.name === name)?.part ?? '';
    return /<rowBreaks.*<\/rowBreaks>/.exec(partsOf(saved).get(part) ?? '')?.[0] ?? '';
  };
  const name = await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('A1').values = [['printed']];
    sheet.horizontalPageBreaks.add('A40');
    sheet.horizontalPageBreaks.add('A21');
    sheet.horizontalPageBreaks.add('A21');
    await context.sync();
    return sheet.name;
  });
  // CT_Break, ECMA-376 18.3.1.3: the id is the row above the break.
  assert.equal(
    breaksIn(name),
    '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="39" max="16383" man="1"/></rowBreaks>',
  );
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(name).horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  assert.equal(breaksIn(name), '');
});
