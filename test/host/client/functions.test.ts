import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FunctionMetadata } from '../../../src/host/calculation/calculator';
import { onNewSheet, startTestHost } from '../startTestHost';

const number = (name: string): FunctionMetadata['parameters'][number] => ({ name });
const range = (name: string): FunctionMetadata['parameters'][number] => ({ name, dimensionality: 'matrix' });
const declare = (
  id: string,
  parameters: FunctionMetadata['parameters'] = [],
  options: NonNullable<FunctionMetadata['options']> = {},
): FunctionMetadata => ({ id, name: id, parameters, options });

const host = await startTestHost([
  declare('ADD', [number('first'), { name: 'second', optional: true }]),
  declare('SQUARES', [number('count')]),
  declare('SHAPE', [range('cells')]),
  declare('FAIL', [number('kind')]),
  declare('LATER', [number('value')]),
  declare('WHERE', [], { requiresAddress: true }),
  declare('TICK', [], { stream: true, cancelable: true }),
  declare('LIST'),
  declare('MIXED'),
  declare('UNKNOWN'),
]);

let ticking: ReturnType<typeof setInterval> | undefined;

CustomFunctions.associate('ADD', (first: number, second: number | null) => first + (second ?? 100));
CustomFunctions.associate('SQUARES', (count: number) => Array.from({ length: count }, (_, at) => [at, at * at]));
CustomFunctions.associate('SHAPE', (cells: unknown[][]) => JSON.stringify(cells));
CustomFunctions.associate('FAIL', (kind: CustomFunctions.ErrorCode | 'plain') => {
  if (kind === 'plain') throw new Error('Something went wrong inside.');
  // The runtime knows its own errors by their class, which its type does not derive from Error.
  throw new CustomFunctions.Error(kind, 'weights: give numbers of 0 or more') as unknown as Error;
});
CustomFunctions.associate('LATER', (value: number) => new Promise(resolve => setTimeout(() => resolve(value * 2), 30)));
CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address ?? 'nowhere');
CustomFunctions.associate('TICK', (invocation: CustomFunctions.StreamingInvocation<number>) => {
  let count = 0;
  ticking = setInterval(() => invocation.setResult((count += 1)), 20);
  invocation.onCanceled = () => {
    clearInterval(ticking);
    ticking = undefined;
  };
});
CustomFunctions.associate('LIST', () => [1, 2, 3]);
CustomFunctions.associate('MIXED', () => [
  [1, 'two', true],
  [null, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), ''],
]);

/** What a formula in A1 of a new sheet comes to show, and the message behind it when it is an error. */
async function shown(formula: string, cells = 'A1'): Promise<{ values: unknown[][]; message: string | undefined }> {
  return onNewSheet(async (sheet, context) => {
    sheet.load('name');
    sheet.getRange('A1').formulas = [[formula]];
    await context.sync();
    await host.settled();
    const result = sheet.getRange(cells).load('values');
    await context.sync();
    return { values: result.values, message: host.errorMessage(sheet.name, 0, 0) };
  });
}

test('a function answers through the real runtime', async () => {
  assert.deepEqual((await shown('=TEST.ADD(2,3)')).values, [[5]]);
  assert.deepEqual((await shown('=TEST.ADD(TEST.ADD(1,1),3)*10')).values, [[50]]);
});

test('an optional argument that is left out arrives as null', async () => {
  assert.deepEqual((await shown('=TEST.ADD(2)')).values, [[102]]);
});

test('an array fills the cells beside and below', async () => {
  assert.deepEqual((await shown('=TEST.SQUARES(3)', 'A1:B3')).values, [
    [0, 0],
    [1, 1],
    [2, 4],
  ]);
});

test('a function that takes its time answers later', async () => {
  assert.deepEqual((await shown('=TEST.LATER(21)')).values, [[42]]);
});

test('ranges arrive as rows, blank cells in them as null and errors as the runtime’s errors', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 'two'],
      [true, ''],
      ['', '=1/0'],
    ];
    sheet.getRange('D1').formulas = [['=TEST.SHAPE(A1:B3)']];
    await context.sync();
    await host.settled();
    const cell = sheet.getRange('D1').load('values');
    await context.sync();
    const rows = JSON.parse(cell.values[0]?.[0] as string) as unknown[][];
    assert.deepEqual(rows.slice(0, 2), [
      [1, 'two'],
      [true, null],
    ]);
    assert.equal((rows[2]?.[1] as { code: string }).code, '#DIV/0!');
  });
});

test('errors of a function become Excel’s, with the message where Excel keeps one', async () => {
  const value = await shown('=TEST.FAIL("#VALUE!")');
  assert.deepEqual(value, { values: [['#VALUE!']], message: 'weights: give numbers of 0 or more' });
  assert.deepEqual((await shown('=TEST.FAIL("#N/A")')).values, [['#N/A']]);
  assert.deepEqual((await shown('=TEST.FAIL("#DIV/0!")')).values, [['#DIV/0!']]);
  assert.deepEqual((await shown('=TEST.FAIL("#NUM!")')).values, [['#NUM!']]);
});

test('any other exception is a #VALUE! without its text', async () => {
  assert.deepEqual(await shown('=TEST.FAIL("plain")'), { values: [['#VALUE!']], message: undefined });
});

test('a function that nobody associated is a #VALUE!', async () => {
  assert.deepEqual((await shown('=TEST.UNKNOWN()')).values, [['#VALUE!']]);
});

test('a plain list is no answer', async () => {
  const { values, message } = await shown('=TEST.LIST()');
  assert.deepEqual(values, [['#VALUE!']]);
  assert.match(message ?? '', /rows/);
});

test('an array may hold texts, truths and errors; null shows as 0, as in Excel', async () => {
  assert.deepEqual((await shown('=TEST.MIXED()', 'A1:C2')).values, [
    [1, 'two', true],
    [0, '#N/A', ''],
  ]);
});

test('a function that asks for its address is told it', async () => {
  const { values } = await shown('=TEST.WHERE()');
  assert.match(String(values[0]?.[0]), /^'Test \d+'!A1$/);
});

test('a function is called again when its arguments change, and formulas on it follow', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], ['=TEST.ADD(A1,1)'], ['=A2*10']];
    await context.sync();
    await host.settled();
    sheet.getRange('A1').values = [[5]];
    await context.sync();
    await host.settled();
    const cells = sheet.getRange('A2:A3').load('values');
    await context.sync();
    assert.deepEqual(cells.values, [[6], [60]]);
  });
});

test('before its answer comes a call shows #BUSY! and the application is calculating', async () => {
  await onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=TEST.LATER(1)']];
    cell.load('values');
    context.workbook.application.load('calculationState');
    await context.sync();
    assert.deepEqual(cell.values, [['#BUSY!']]);
    assert.equal(context.workbook.application.calculationState, 'Calculating');
    await host.settled();
    cell.load('values');
    await context.sync();
    assert.deepEqual(cell.values, [[2]]);
  });
});

test('a streaming function answers again and again until its formula goes', async () => {
  await onNewSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=TEST.TICK()']];
    await context.sync();
    await host.settled();
    const seen = new Set<unknown>();
    while (seen.size < 3) {
      cell.load('values');
      await context.sync();
      if (typeof cell.values[0]?.[0] === 'number') seen.add(cell.values[0][0]);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    assert.ok(ticking !== undefined);
    cell.values = [['stopped']];
    await context.sync();
    await host.settled();
    assert.equal(ticking, undefined);
  });
});

test('an action of the ribbon runs what was associated with it', async () => {
  const ran = new Promise<string>(resolve => {
    Office.actions.associate('openPane', (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve('openPane');
    });
  });
  host.invokeAction('openPane');
  assert.equal(await ran, 'openPane');
});

test('an action that nobody associated is recorded as missing', async () => {
  host.invokeAction('nobodyKnows');
  await host.settled();
  assert.ok(host.missingMembers().includes("Office.actions 'nobodyKnows'"));
});
