import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

await Excel.run(async context => {
  context.workbook.worksheets.getFirst().getRange('A1:A3').values = [[1], [2], [3]];
  const other = context.workbook.worksheets.add('Other');
  other.getRange('A1').values = [[100]];
  await context.sync();
});

test('numbers, texts, truth values, arrays and errors are told apart', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, ['=1/3', '="text"', '=1=1', '=""', '={1,"a";TRUE,#N/A}', '=1/0', '=NOSUCH(1)', '=B9']),
    [
      { value: 1 / 3 },
      { value: 'text' },
      { value: true },
      { value: '' },
      {
        rows: [
          [1, 'a'],
          [true, '#N/A'],
        ],
      },
      { error: '#DIV/0!' },
      { error: '#NAME?' },
      { value: 0 },
    ],
  );
});

test('the equals sign may be missing, and references lead to the active sheet', async () => {
  assert.deepEqual(await evaluateFormulas(host, ['SUM(A1:A3)', '=A1:A3*10', ' =Other!A1+1', '=SUM(A:A)']), [
    { value: 6 },
    { rows: [[10], [20], [30]] },
    { value: 101 },
    { value: 6 },
  ]);
});

test('a formula that nobody could enter is an error of its own', async () => {
  const [broken, sound] = await evaluateFormulas(host, ['=SUM(', '=2']);
  assert.ok(broken !== undefined && 'error' in broken);
  assert.match(broken.message ?? '', /Excel would not take this formula/);
  assert.deepEqual(sound, { value: 2 });
});

test('functions of the add-in answer through the real runtime', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, ['=HJW.ALLOCATE(7,A1:A3,1)', '=HJW.ALLOCATE(7,{-1},1)', '=HJW.NONE()']),
    [
      { rows: [[1], [2], [4]] },
      { error: '#VALUE!', message: 'weights hold -1 in cell 1. Give weights of zero or more.' },
      { error: '#NAME?', message: 'There is no function HJW.NONE.' },
    ],
  );
});

test('nothing is left of it in the workbook', async () => {
  await evaluateFormulas(host, ['=SEQUENCE(3,3)', '=HJW.SAVINGS()']);
  assert.deepEqual(await evaluateFormulas(host, []), []);
  const { address, sheets } = await Excel.run(async context => {
    const used = context.workbook.worksheets.getFirst().getUsedRange().load('address');
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return { address: used.address, sheets: worksheets.items.map(({ name }) => name) };
  });
  assert.equal(address, 'Sheet1!A1:A3');
  assert.deepEqual(sheets, ['Sheet1', 'Other']);
  assert.equal(host.statistics.formulas, 0);
});
