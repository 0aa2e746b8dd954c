import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

/** Works on the first sheet. */
async function edit(work: (sheet: Excel.Worksheet, names: Excel.NamedItemCollection) => void): Promise<void> {
  await Excel.run(async context => {
    work(context.workbook.worksheets.getFirst(), context.workbook.names);
    await context.sync();
  });
  await host.settled();
}

/** Waits until a cell of the first sheet shows a value: Microsoft's runtime holds new figures back for a moment. */
async function comesToShow(cell: string, expected: unknown): Promise<void> {
  let value: unknown;
  for (let look = 0; look < 200 && value !== expected; look += 1) {
    await new Promise(resolve => setTimeout(resolve, 10));
    value = await Excel.run(async context => {
      const range = context.workbook.worksheets.getFirst().getRange(cell).load('values');
      await context.sync();
      return (range.values as unknown[][])[0]?.[0];
    });
  }
  assert.equal(value, expected);
}

test('before the model was run there is nothing to show, and the cell says what to do', async () => {
  assert.deepEqual(await evaluateFormulas(host, ['=HJW.SAVINGS()', '=IFERROR(HJW.SAVINGS(),0)']), [
    { error: '#N/A', message: 'Run the model first' },
    { value: 0 },
  ]);
});

test('the saving appears by itself when the model has been run, and follows it', async () => {
  await edit(sheet => (sheet.getRange('D1').formulas = [['=HJW.SAVINGS()*2']]));
  await comesToShow('D1', '#N/A');
  await edit((sheet, names) => {
    sheet.getRange('A1:A2').formulas = [[1000], ['=A1*6']];
    names.add('HJW_yearly_saving', sheet.getRange('A2'));
  });
  await comesToShow('D1', 12_000);
  await edit(sheet => (sheet.getRange('A1').values = [[1500]]));
  await comesToShow('D1', 18_000);
});

test('a result that is an error is said to be one', async () => {
  await edit(sheet => (sheet.getRange('A1').formulas = [['=1/0']]));
  await comesToShow('D1', '#N/A');
  assert.deepEqual(await evaluateFormulas(host, ['=HJW.SAVINGS()']), [
    { error: '#N/A', message: 'The result is #DIV/0!. Check the inputs and run the model again.' },
  ]);
  await edit(sheet => (sheet.getRange('A1').values = [[2]]));
  await comesToShow('D1', 24);
});

test('a thousand of them cost one visit for each change', async () => {
  const formulas = Array.from({ length: 1000 }, () => ['=HJW.SAVINGS()']);
  await edit(sheet => (sheet.getRange('F1:F1000').formulas = formulas));
  await comesToShow('F1000', 12);
  const before = host.statistics.batches;
  await edit(sheet => (sheet.getRange('A1').values = [[3]]));
  while (host.workbook.sheets[0]?.cells.get(999)?.get(5)?.value !== 18) {
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  // The edit, the visit, its range given back, and the runtime handing in a thousand results in a few pieces.
  assert.ok(host.statistics.batches - before < 15, `${host.statistics.batches - before} batches`);
  await edit(sheet => sheet.getRange('F1:F1000').clear());
});
