import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, officeError, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

test('a property that was not loaded cannot be read', async () => {
  const work = onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    await context.sync();
    return range.values as unknown;
  });
  assert.equal(await errorCode(work), 'PropertyNotLoaded');
});

test('load without names brings every scalar that the host has', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load();
    const chart = sheet.load();
    await context.sync();
    assert.deepEqual([range.rowCount, range.values, range.numberFormat], [1, [['']], [['General']]]);
    assert.deepEqual([chart.visibility, chart.showGridlines], ['Visible', true]);
  });
});

test('a missing item is an ItemNotFound, or the null object with all that hangs on it', async () => {
  await Excel.run(async context => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Missing').load('name');
    const cell = missing.getRange('A1').getOffsetRange(1, 1).load('values');
    await context.sync();
    assert.deepEqual([missing.isNullObject, cell.isNullObject], [true, true]);
    context.workbook.worksheets.getItem('Missing').getRange('A1');
    const error = await officeError(context.sync());
    assert.equal(error.code, 'ItemNotFound');
    assert.equal(error.debugInfo.errorLocation, 'WorksheetCollection.getItem');
  });
});

test('a failing action ends the batch; what came before it stays, what came after is not done', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('nowhere').values = [[1]];
    sheet.getRange('A2').values = [['never']];
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    const range = sheet.getRange('A1:A2').load('values');
    await context.sync();
    assert.deepEqual(range.values, [['kept'], ['']]);
  });
});

test('a path that makes something makes it once, however often the batch uses it', async () => {
  await Excel.run(async context => {
    const before = context.workbook.worksheets.getCount();
    await context.sync();
    const sheet = context.workbook.worksheets.add('Made once');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns').title.text = 'One';
    sheet.load('name');
    const after = context.workbook.worksheets.getCount();
    const charts = sheet.charts.getCount();
    await context.sync();
    assert.equal(after.value, before.value + 1);
    assert.equal(charts.value, 1);
    sheet.load('position');
    await context.sync();
    assert.equal(sheet.position, before.value);
  });
});

test('a range found in one batch can be used in the next', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C3');
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    await context.sync();
    const below = range.getOffsetRange(1, 0).load('address');
    await context.sync();
    assert.match(below.address, /!A2:C4$/);
    below.getCell(0, 0).values = [[40]];
    range.load('values');
    await context.sync();
    assert.equal(range.values[1]?.[0], 40);
  });
});

test('items of a collection can be used in the next batch', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2').values = [['here']];
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    sheet.load('name');
    await context.sync();
    const same = worksheets.items.find(({ name }) => name === sheet.name);
    const cell = same!.getRange('B2').load('values');
    await context.sync();
    assert.deepEqual(cell.values, [['here']]);
  });
});

test('items of a collection can be skipped and counted off', async () => {
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const all = worksheets.load('items/name');
    await context.sync();
    const names = all.items.map(({ name }) => name);
    assert.ok(names.length >= 3);
    worksheets.load({ select: 'items/name', skip: 1, top: 1 });
    await context.sync();
    assert.deepEqual(
      worksheets.items.map(({ name }) => name),
      [names[1]],
    );
  });
});

test('no reference is left when Excel.run has ended', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C3').load('values');
    const areas = sheet.getRanges('A1,C3');
    areas.areas.load('items/address');
    await context.sync();
    range.getRow(1).getOffsetRange(1, 0).load('address');
    await context.sync();
    assert.ok(host.keptReferences > 0, 'ranges are kept while the run goes on');
  });
  await host.settled();
  assert.equal(host.keptReferences, 0);
});

test('no reference is left when Excel.run has failed', async () => {
  await assert.rejects(
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      sheet.getRange('B1:B2').values = [[1]];
      await context.sync();
    }),
  );
  await host.settled();
  assert.equal(host.keptReferences, 0);
});

test('no reference is left of a write that the client sends in pieces', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:J1000').values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 1));
    await context.sync();
  });
  await host.settled();
  assert.equal(host.keptReferences, 0);
});

test('outside Excel.run a range lasts one batch unless it is tracked', async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  const fleeting = sheet.getRange('A1').load('address');
  const tracked = sheet.getRange('B1').load('address');
  tracked.track();
  await context.sync();
  assert.throws(() => fleeting.load('values'), { code: 'InvalidObjectPath' });
  tracked.values = [['still here']];
  tracked.load('values');
  await context.sync();
  assert.deepEqual(tracked.values, [['still here']]);
  assert.equal(host.keptReferences, 1);
  tracked.untrack();
  await context.sync();
  assert.equal(host.keptReferences, 0);
});

test('formulas are calculated once a batch, and before values are read within it', async () => {
  await onNewSheet(async (sheet, context) => {
    await context.sync();
    const before = host.statistics.evaluations;
    for (let row = 1; row <= 20; row += 1) {
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`B${row}`).formulas = [[`=A${row}*2`]];
    }
    await context.sync();
    assert.equal(host.statistics.evaluations, before + 1);
    sheet.getRange('A1').values = [[100]];
    const cell = sheet.getRange('B1').load('values');
    await context.sync();
    assert.deepEqual(cell.values, [[200]]);
    assert.equal(host.statistics.evaluations, before + 2);
  });
});

test('nothing is calculated for a batch that only reads', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=1+1']];
    await context.sync();
    const before = host.statistics.evaluations;
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    assert.deepEqual(cell.values, [[2]]);
    assert.equal(host.statistics.evaluations, before);
  });
});

test('with calculation suspended results come with the sync and not before', async () => {
  await onNewSheet(async (sheet, context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const cell = sheet.getRange('A1');
    cell.formulas = [['=20+22']];
    cell.load('values');
    await context.sync();
    assert.deepEqual(cell.values, [['']]);
    cell.load('values');
    await context.sync();
    assert.deepEqual(cell.values, [[42]]);
  });
});

test('with manual calculation results come when they are asked for', async () => {
  await onNewSheet(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    const cell = sheet.getRange('A1');
    cell.formulas = [['=20+22']];
    cell.load('values');
    application.load('calculationMode, calculationState');
    await context.sync();
    assert.deepEqual(cell.values, [['']]);
    assert.deepEqual([application.calculationMode, application.calculationState], ['Manual', 'Pending']);
    application.calculate('Full');
    cell.load('values');
    application.calculationMode = 'Automatic';
    application.load('calculationState');
    await context.sync();
    assert.deepEqual(cell.values, [[42]]);
    assert.equal(application.calculationState, 'Done');
  });
});

test('numbers are written as the culture of the host says', async () => {
  await Excel.run(async context => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name, numberFormat/numberDecimalSeparator, numberFormat/numberGroupSeparator');
    await context.sync();
    const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
    assert.deepEqual([cultureInfo.name, numberDecimalSeparator, numberGroupSeparator], ['en-GB', '.', ',']);
  });
});
