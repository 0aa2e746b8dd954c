import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFormulas } from '../recalculation/readFormulas';
import { largeRequest } from '../recalculation/largeCase';
import { readSaved } from '../host/savedWorkbook';
import { run, theHost } from '../usecases/sampleRun';
import { books } from './makeBooks';
import { runInto } from './runInto';
import { userParts } from './userParts';

const SIZE = { bodies: 2, services: 1, years: 3 };

test("a user's formulas on the add-in's cells and names survive further runs, and follow the figures", async () => {
  const host = await theHost();
  assert.ok(host.open(await runInto(books.get('bare.xlsx')!, 'bare.xlsx'), 'bare.xlsx').ok);
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Budget').getRange('D1:D3').formulas = [
      ['=Results!D7*1'],
      ['=HJW_npsv'],
      ["=SUM('Cash flow'!D7:F7)"],
    ];
    await context.sync();
  });
  await host.settled();
  const before = host.save();
  const formulas = (workbook: Uint8Array): unknown[] =>
    [1, 2, 3].map(row => readSaved(workbook).sheets[0]?.content().cells.get(row)?.get(4)?.formula);
  const once = readFormulas(before).get('Budget!D2');
  assert.equal(typeof once, 'number');

  assert.ok(host.open(before, 'bare.xlsx').ok);
  const delayMonths = 7;
  const { caseDocument } = largeRequest(SIZE);
  const document = JSON.parse(new TextDecoder().decode(caseDocument?.bytes)) as { inputs: object };
  const changed = { ...document, inputs: { ...document.inputs, delayMonths } };
  const bytes = new TextEncoder().encode(JSON.stringify(changed));
  await run({ sources: [], caseDocument: { name: 'case.json', bytes }, now: new Date('2026-11-24T10:00:00Z') });
  const after = host.save();
  assert.deepEqual(formulas(after), formulas(before));
  const twice = readFormulas(after).get('Budget!D2');
  assert.equal(typeof twice, 'number');
  assert.notEqual(twice, once);
});

test('sheets whose names are taken get others, and the same ones again on the next run', async () => {
  const once = await runInto(books.get('taken-names.xlsx')!, 'taken-names.xlsx');
  const namesOf = (workbook: Uint8Array): string[] => readSaved(workbook).sheets.map(sheet => sheet.name);
  const names = namesOf(once);
  assert.deepEqual(names.slice(0, 4), ['Summary', 'INPUTS', 'HJW Summary', 'Checks']);
  for (const own of ['HJW Summary 2', 'HJW Inputs', 'HJW Checks', 'Results']) assert.ok(names.includes(own), own);
  const twice = await runInto(once, 'taken-names.xlsx');
  assert.deepEqual(namesOf(twice), names);
  assert.deepEqual([...userParts(twice).keys()].sort(), [...userParts(once).keys()].sort());
  const errors = [...readFormulas(twice)].filter(([, value]) => value === null || typeof value === 'object');
  assert.deepEqual(errors, []);
});
