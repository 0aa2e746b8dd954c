import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNamedFigures, watchCells } from '../../src/excel/readNamedFigures';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

await Excel.run(async context => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:A5').formulas = [[12.5], ['text'], ['=1=1'], ['=1/0'], ['']];
  ['Number', 'Text', 'Truth', 'Error', 'Blank'].forEach((name, at) => {
    context.workbook.names.add(name, sheet.getCell(at, 0));
  });
  context.workbook.names.add('Area', sheet.getRange('A1:A5'));
  context.workbook.names.add('Constant', '=0.035');
  await context.sync();
});

test('names are read in one visit, with all their cells; those that lead to none hold nothing', async () => {
  const before = host.statistics.batches;
  const read = await readNamedFigures(['Number', 'Text', 'Truth', 'Error', 'Blank', 'Area', 'Constant', 'Missing']);
  assert.ok(read.ok);
  assert.deepEqual(Object.fromEntries(read.value), {
    Number: [[12.5]],
    Text: [['text']],
    Truth: [[true]],
    Error: [['#DIV/0!']],
    Blank: [[null]],
    Area: [[12.5], ['text'], [true], ['#DIV/0!'], [null]],
    Constant: null,
    Missing: null,
  });
  await host.settled();
  // The reading, and giving the ranges back.
  assert.ok(host.statistics.batches - before <= 2, `${host.statistics.batches - before} batches`);
});

test('writes and calculations are told until the watching ends', async () => {
  let told = 0;
  const watching = await watchCells(() => (told += 1));
  assert.ok(watching.ok);
  const write = async (value: number): Promise<void> => {
    await Excel.run(async context => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
      await context.sync();
    });
    await host.settled();
  };
  await write(1);
  assert.ok(told > 0);
  await watching.value();
  const before = told;
  await write(2);
  assert.equal(told, before);
});
