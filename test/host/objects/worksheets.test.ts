import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

test('a new workbook has one sheet, which is active', async () => {
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility, items/position');
    const active = worksheets.getActiveWorksheet().load('name');
    const count = worksheets.getCount();
    context.workbook.load('name');
    await context.sync();
    assert.deepEqual(
      worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      [['Sheet1', 'Visible', 0]],
    );
    assert.equal(active.name, 'Sheet1');
    assert.equal(count.value, 1);
    assert.equal(context.workbook.name, 'Workbook.xlsx');
  });
});

test('sheets are added after the last one, found by name whatever the case, and keep their id', async () => {
  await Excel.run(async context => {
    const added = context.workbook.worksheets.add('Data').load('id, position');
    const unnamed = context.workbook.worksheets.add().load('name');
    await context.sync();
    assert.equal(added.position, 1);
    assert.equal(unnamed.name, 'Sheet3');
    const found = context.workbook.worksheets.getItem('dATA').load('id, name');
    const byId = context.workbook.worksheets.getItem(added.id).load('name');
    await context.sync();
    assert.deepEqual([found.id, found.name, byId.name], [added.id, 'Data', 'Data']);
    added.name = 'Renamed';
    unnamed.delete();
    await context.sync();
    added.load('name');
    await context.sync();
    assert.equal(added.name, 'Renamed');
    added.delete();
    await context.sync();
  });
});

test('names that Excel refuses are refused', async () => {
  for (const name of ['', 'a/b', 'a[b', "'quoted'", 'History', 'x'.repeat(32)]) {
    const code = await errorCode(
      Excel.run(async context => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    assert.equal(code, 'InvalidArgument', name);
  }
});

test('a second sheet of the same name is an ItemAlreadyExists', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    await context.sync();
    context.workbook.worksheets.add(sheet.name.toUpperCase());
    assert.equal(await errorCode(context.sync()), 'ItemAlreadyExists');
    sheet.name = 'Sheet1';
    assert.equal(await errorCode(context.sync()), 'ItemAlreadyExists');
  });
});

test('formulas, names and charts follow a sheet that is renamed', async () => {
  await onNewSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Old name');
    other.getRange('A1:A2').values = [[20], [22]];
    context.workbook.names.add('Followed', other.getRange('A1'));
    const total = sheet.getRange('A1');
    total.formulas = [['=SUM(\'old name\'!A1:A2)&" of Old name!A1"']];
    await context.sync();
    other.name = 'New';
    total.load('formulas, values');
    const name = context.workbook.names.getItem('Followed').load('formula');
    await context.sync();
    assert.equal(total.formulas[0]?.[0], '=SUM(New!A1:A2)&" of Old name!A1"');
    assert.equal(total.values[0]?.[0], '42 of Old name!A1');
    assert.equal(name.formula, '=New!$A$1');
    other.delete();
    await context.sync();
  });
});

test('formulas and names that led to a deleted sheet lead to #REF!', async () => {
  await onNewSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Doomed');
    other.getRange('A1').values = [[5]];
    const cell = sheet.getRange('A1');
    cell.formulas = [['=Doomed!A1*2']];
    context.workbook.names.add('Lost', other.getRange('A1'));
    other.names.add('Gone', other.getRange('A1'));
    await context.sync();
    other.delete();
    cell.load('values, formulas');
    const lost = context.workbook.names.getItem('Lost').load('type, value');
    const range = context.workbook.names.getItem('Lost').getRangeOrNullObject().load('isNullObject');
    await context.sync();
    assert.equal(cell.values[0]?.[0], '#REF!');
    assert.equal(cell.formulas[0]?.[0], '=#REF!A1*2');
    assert.deepEqual([lost.type, lost.value], ['Error', '#REF!']);
    assert.equal(range.isNullObject, true);
  });
});

test('a range of a deleted sheet is an InvalidReference', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
    assert.equal(await errorCode(context.sync()), 'InvalidReference');
  });
});

test('a hidden sheet is not activated, and the last visible one can neither be hidden nor deleted', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.activate();
    assert.equal(await errorCode(context.sync()), 'InvalidOperation');
    const { worksheets } = context.workbook;
    worksheets.load('items/visibility');
    await context.sync();
    for (const one of worksheets.items) if (one.visibility === 'Visible') one.visibility = 'VeryHidden';
    assert.equal(await errorCode(context.sync()), 'InvalidOperation');
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true);
    await context.sync();
    assert.equal(visible.value, 1);
    last.delete();
    assert.equal(await errorCode(context.sync()), 'InvalidOperation');
    for (const one of worksheets.items) one.visibility = 'Visible';
    await context.sync();
  });
});

test('sheets are put into another order by their position', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.position = 0;
    const first = context.workbook.worksheets.getFirst().load('id');
    sheet.load('id');
    await context.sync();
    assert.equal(first.id, sheet.id);
    sheet.position = 99;
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
  });
});

test('tab colour, gridlines, frozen panes and page layout are read back', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.tabColor = '#1F4E79';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    sheet.load('tabColor, showGridlines, pageLayout/orientation, pageLayout/zoom, protection/protected');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    assert.deepEqual([sheet.tabColor, sheet.showGridlines, sheet.protection.protected], ['#1F4E79', false, false]);
    assert.match(rows.address, /!1:3$/);
    assert.equal(sheet.pageLayout.orientation, 'Landscape');
    assert.equal(sheet.pageLayout.zoom.horizontalFitToPages, 1);
    assert.match(titles.address, /!1:3$/);
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
    const both = sheet.freezePanes.getLocation().load('address');
    await context.sync();
    assert.match(both.address, /!A1:B2$/);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load('isNullObject');
    await context.sync();
    assert.equal(none.isNullObject, true);
  });
});

test('a zoom that the host cannot keep is NotImplemented', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.pageLayout.zoom = { scale: 55 };
    assert.equal(await errorCode(context.sync()), 'NotImplemented');
  });
});

test('custom properties of a sheet are kept by their key', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.customProperties.add('role', 'inputs');
    const property = sheet.customProperties.getItemOrNullObject('role').load('value');
    const missing = sheet.customProperties.getItemOrNullObject('nothing').load('isNullObject');
    await context.sync();
    assert.equal(property.value, 'inputs');
    assert.equal(missing.isNullObject, true);
    property.delete();
    const count = sheet.customProperties.getCount();
    await context.sync();
    assert.equal(count.value, 0);
  });
});
