import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

await startTestHost();

test('a name of the workbook leads to its cells and counts in formulas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('B2:B3').values = [[40], [2]];
    context.workbook.names.add('Savings_total', sheet.getRange('B2:B3'), 'What is saved');
    const name = context.workbook.names.getItem('savings_TOTAL').load();
    const range = name.getRange().load('address');
    const cell = sheet.getRange('A1');
    cell.formulas = [['=SUM(Savings_total)']];
    cell.load('values');
    await context.sync();
    assert.deepEqual(
      [name.name, name.type, name.scope, name.comment, name.visible],
      ['Savings_total', 'Range', 'Workbook', 'What is saved', true],
    );
    assert.equal(name.formula, `='${sheet.name}'!$B$2:$B$3`);
    assert.equal(range.address, `'${sheet.name}'!B2:B3`);
    assert.deepEqual(cell.values, [[42]]);
  });
});

test('names of a sheet stand apart from those of the workbook', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.names.add('Local', sheet.getRange('A1'));
    const inSheet = sheet.names.getItem('Local').load('scope, worksheet/name');
    const inWorkbook = context.workbook.names.getItemOrNullObject('Local').load('isNullObject');
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    sheet.load('name');
    context.workbook.names.load('items/name');
    await context.sync();
    assert.deepEqual([inSheet.scope, inSheet.worksheet.name], ['Worksheet', sheet.name]);
    assert.equal(inWorkbook.isNullObject, true);
    assert.deepEqual(
      counts.map(count => count.value),
      [1, context.workbook.names.items.length],
    );
    const byName = sheet.getRange('Local').load('address');
    await context.sync();
    assert.match(byName.address, /!A1$/);
  });
});

test('a name may stand for a constant, a text or a formula', async () => {
  await Excel.run(async context => {
    const { names } = context.workbook;
    names.add('Discount_rate', '=0.035');
    names.add('Published', '=TRUE');
    names.add('Title', 'Strategic "case"');
    names.add('Doubled', '=Discount_rate*2');
    names.load('items/name, items/type, items/value');
    const range = names.getItem('Discount_rate').getRangeOrNullObject().load('isNullObject');
    await context.sync();
    const read = new Map(names.items.map(item => [item.name, [item.type, item.value as unknown]]));
    assert.deepEqual(read.get('Discount_rate'), ['Double', 0.035]);
    assert.deepEqual(read.get('Published'), ['Boolean', true]);
    assert.deepEqual(read.get('Title'), ['String', 'Strategic "case"']);
    assert.deepEqual(read.get('Doubled'), ['Error', '#N/A']);
    assert.equal(range.isNullObject, true);
  });
});

test('a name can be hidden, led elsewhere and deleted', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    const name = context.workbook.names.add('Moving', sheet.getRange('A1'));
    const cell = sheet.getRange('B1');
    cell.formulas = [['=Moving*10']];
    name.visible = false;
    await context.sync();
    const found = context.workbook.names.getItem('Moving');
    found.formula = '=' + "'Test 3'!$A$2";
    found.comment = 'now the second';
    found.load('visible, comment');
    cell.load('values');
    sheet.load('name');
    await context.sync();
    assert.deepEqual([found.visible, found.comment, sheet.name], [false, 'now the second', 'Test 3']);
    assert.deepEqual(cell.values, [[20]]);
    found.delete();
    const gone = context.workbook.names.getItemOrNullObject('Moving').load('isNullObject');
    await context.sync();
    assert.equal(gone.isNullObject, true);
  });
});

test('words that cannot be names are an InvalidArgument, a taken name an ItemAlreadyExists', async () => {
  for (const name of ['FTE1', 'R1C1', 'two words', '1st', 'XFD1048576', '']) {
    const code = await errorCode(
      Excel.run(async context => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    );
    assert.equal(code, 'InvalidArgument', name);
  }
  const again = Excel.run(async context => {
    context.workbook.names.add('Twice', '=1');
    context.workbook.names.add('twice', '=2');
    await context.sync();
  });
  assert.equal(await errorCode(again), 'ItemAlreadyExists');
});
