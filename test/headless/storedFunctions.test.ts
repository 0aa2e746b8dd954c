import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { theHost } from '../usecases/sampleRun';

test('a call of the add-in is saved as Excel saves it, and answers again when the file is opened', async () => {
  const host = await theHost();
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=SUM(HJW.ALLOCATE(10,{1,2,3}))']];
    await context.sync();
  });
  await host.settled();
  const saved = host.save();
  const sheet = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  assert.match(sheet, /<f>SUM\(_xldudf_HJW_ALLOCATE\(10,\{1,2,3\}\)\)<\/f><v>10<\/v>/);
  assert.ok(host.open(saved, 'again.xlsx').ok);
  const shown = await Excel.run(async context => {
    const sheets = context.workbook.worksheets;
    const range = sheets.getItem('Sheet1').getRange('A1');
    range.load('formulas');
    await context.sync();
    range.formulas = range.formulas as string[][];
    await context.sync();
    return String(range.formulas[0]?.[0]);
  });
  await host.settled();
  assert.equal(shown, '=SUM(HJW.ALLOCATE(10,{1,2,3}))');
  assert.equal(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value, 10);
});
