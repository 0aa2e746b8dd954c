import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, readSaved } from '../savedWorkbook';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

test('a protected sheet refuses entries in locked cells and takes them in open ones', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2').values = [[7]];
    sheet.protection.load('protected');
    const cell = sheet.getRange('B2').load('values');
    await context.sync();
    assert.equal(sheet.protection.protected, true);
    assert.deepEqual(cell.values, [[7]]);
    sheet.getRange('B3:B4').values = [[1], [2]];
    assert.equal(await errorCode(context.sync()), 'AccessDenied');
    sheet.getRange().clear();
    assert.equal(await errorCode(context.sync()), 'AccessDenied');
  });
});

test('formats, widths and charts of a protected sheet may be changed only where the protection allows it', async () => {
  await onNewSheet(async (sheet, context) => {
    const changes: readonly (() => void)[] = [
      () => (sheet.getRange('A1').format.font.bold = true),
      () => (sheet.getRange('A1').numberFormat = [['0.00']]),
      () => (sheet.getRange('A:A').format.columnWidth = 60),
      () => (sheet.getRange('1:1').format.rowHeight = 30),
      () => sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns'),
    ];
    sheet.protection.protect();
    await context.sync();
    for (const change of changes) {
      change();
      assert.equal(await errorCode(context.sync()), 'AccessDenied');
    }
    sheet.protection.unprotect();
    sheet.protection.protect({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowEditObjects: true,
    });
    for (const change of changes) change();
    await context.sync();
    sheet.getRange('A1').format.protection.locked = false;
    assert.equal(await errorCode(context.sync()), 'AccessDenied');
  });
});

test('a password is asked for before the protection goes, in the file that was saved as well', async () => {
  const name = await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.protection.protect({ allowSort: true, selectionMode: 'Unlocked' }, 'password');
    await context.sync();
    for (const wrong of [undefined, '', 'Password']) {
      sheet.protection.unprotect(wrong);
      assert.equal(await errorCode(context.sync()), 'AccessDenied');
    }
    sheet.protection.protect();
    assert.equal(await errorCode(context.sync()), 'AccessDenied');
    return sheet.name;
  });
  const saved = host.save();
  const part = readSaved(saved).sheets.find(sheet => sheet.name === name)?.part ?? '';
  // 83AF is the hash of "password" that is documented for this format in many places.
  assert.match(partsOf(saved).get(part) ?? '', /<sheetProtection password="83AF" sheet="1"[^>]* sort="0"/);
  assert.ok(host.open(saved, 'saved.xlsx').ok);
  await Excel.run(async context => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected, options');
    await context.sync();
    assert.equal(protection.protected, true);
    assert.deepEqual(
      [protection.options.allowSort, protection.options.allowFormatCells, protection.options.selectionMode],
      [true, false, 'Unlocked'],
    );
    protection.unprotect();
    assert.equal(await errorCode(context.sync()), 'AccessDenied');
    protection.unprotect('password');
    protection.load('protected');
    await context.sync();
    assert.equal(protection.protected, false);
  });
  assert.doesNotMatch(partsOf(host.save()).get(part) ?? '', /sheetProtection/);
});
