import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSaved } from '../savedWorkbook';
import { errorCode, onNewSheet, startTestHost } from '../startTestHost';

const host = await startTestHost();

test('a rule, its words and its kind are read back from the cells that bear it', async () => {
  await onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:D4');
    dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Limits', message: 'From 0% to 100%.' };
    dataValidation.prompt = { showPrompt: true, title: 'Rate', message: 'A share.' };
    dataValidation.load('rule, errorAlert, prompt, type, ignoreBlanks');
    const inside = sheet.getRange('C3').dataValidation.load('type');
    const outside = sheet.getRange('E5').dataValidation.load('type, rule');
    const across = sheet.getRange('D4:E4').dataValidation.load('type');
    await context.sync();
    assert.deepEqual(dataValidation.rule, { decimal: { formula1: '=0', formula2: '=1', operator: 'Between' } });
    assert.deepEqual(dataValidation.errorAlert, {
      showAlert: true,
      style: 'Stop',
      title: 'Limits',
      message: 'From 0% to 100%.',
    });
    assert.deepEqual(dataValidation.prompt, { showPrompt: true, title: 'Rate', message: 'A share.' });
    assert.equal(dataValidation.ignoreBlanks, true);
    assert.deepEqual([inside.type, outside.type, across.type], ['Decimal', 'None', 'Inconsistent']);
    assert.deepEqual(outside.rule, {});
  });
});

test('a rule set or cleared inside another leaves that one around it', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:E5').dataValidation.rule = {
      wholeNumber: { formula1: 3, operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('B2:C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    sheet.getRange('D4').dataValidation.clear();
    const types = ['A1', 'B2', 'C3', 'D2', 'D4', 'E5', 'A3'].map(cell =>
      sheet.getRange(cell).dataValidation.load('type'),
    );
    await context.sync();
    assert.deepEqual(
      types.map(({ type }) => type),
      ['WholeNumber', 'List', 'List', 'WholeNumber', 'None', 'WholeNumber', 'WholeNumber'],
    );
    sheet.getRange().dataValidation.clear();
    const none = sheet.getRange('A1:E5').dataValidation.load('type');
    await context.sync();
    assert.equal(none.type, 'None');
  });
});

test('rules and words come back from the file that was saved', async () => {
  const name = await onNewSheet(async (sheet, context) => {
    sheet.load('name');
    const { dataValidation } = sheet.getRange('A1:A3');
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 2, operator: 'Between' } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Choice',
      message: 'Say "0", 1 or 2 & no more',
    };
    sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=C1>A1' } };
    await context.sync();
    return sheet.name;
  });
  const saved = readSaved(host.save())
    .sheets.find(sheet => sheet.name === name)
    ?.content();
  assert.deepEqual(saved?.validations, [
    {
      areas: ['A1:A3'],
      type: 'whole',
      operator: 'between',
      formula1: '0',
      formula2: '2',
      allowBlank: true,
      hidesList: false,
      style: 'warning',
      error: { title: 'Choice', message: 'Say "0", 1 or 2 & no more' },
    },
    {
      areas: ['C1'],
      type: 'custom',
      operator: 'between',
      formula1: 'C1>A1',
      allowBlank: true,
      hidesList: false,
      style: 'stop',
    },
  ]);
});

test('words that Excel would cut, and rules of two kinds, are an InvalidArgument', async () => {
  await onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
    dataValidation.rule = { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } };
    assert.equal(await errorCode(context.sync()), 'InvalidArgument');
  });
});
