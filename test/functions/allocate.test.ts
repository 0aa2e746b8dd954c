import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

/** The parts that each of these formulas gives, in one list each. */
async function parts(...formulas: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const results = await evaluateFormulas(host, formulas);
  return results.map(result => {
    assert.ok('rows' in result, JSON.stringify(result));
    return result.rows.flat();
  });
}

/** What cells of the first sheet show after these were written. */
async function shown(cells: Readonly<Record<string, string | number>>, address: string): Promise<unknown[][]> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [cell, content] of Object.entries(cells)) sheet.getRange(cell).formulas = [[content]];
    await context.sync();
    await host.settled();
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('60 seats are shared among the 15 states of 1790 as Hamilton proposed', async () => {
  // https://electowiki.org/w/index.php?title=Hamilton_method&oldid=9372
  const population =
    '{630560,475327,432879,353523,331589,278514,236841,206236,179570,141822,85533,70835,68705,68446,55540}';
  assert.deepEqual(await parts(`=HJW.ALLOCATE(60,${population},1)`), [[11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]]);
});

test('7 units over weights of 50, 30 and 20', async () => {
  // Weights and quotas from https://infinitelexicon.com/largestremainder; 3.5, 2.1, 1.4: the half gets the last unit.
  assert.deepEqual(await parts('=HJW.ALLOCATE(7,{50,30,20},1)'), [[4, 2, 1]]);
});

test('money is split to the penny: ties, negatives, less than there are heads, zero weights', async () => {
  // By hand from the rule: 87.2m x 1051/1459 = 62,815,078.8210…, x 345/1459 = 20,619,602.4674…, x 63/1459 = 3,765,318.7114…
  assert.deepEqual(
    await parts(
      '=HJW.ALLOCATE(100,{1,1,1})',
      '=HJW.ALLOCATE(-100,{1,1,1})',
      '=HJW.ALLOCATE(0.01,{1;1;1})',
      '=HJW.ALLOCATE(87200000,{1051,345,63})',
      '=HJW.ALLOCATE(10,{0,1,2})',
    ),
    [
      [33.34, 33.33, 33.33],
      [-33.34, -33.33, -33.33],
      [0.01, 0, 0],
      [62815078.82, 20619602.47, 3765318.71],
      [0, 3.33, 6.67],
    ],
  );
});

const cases = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));

test(
  'the shared cases of largest remainder hold',
  { skip: existsSync(cases) ? false : 'no ../shared/cases here' },
  async () => {
    const { inputs, expected } = JSON.parse(readFileSync(`${cases}G04_pennies.json`, 'utf8')) as {
      readonly inputs: { readonly cases: readonly { readonly total: number; readonly weights: readonly number[] }[] };
      readonly expected: { readonly allocations: readonly (readonly number[])[] };
    };
    const formulas = inputs.cases.map(({ total, weights }) => `=HJW.ALLOCATE(${total},{${weights.join(',')}})`);
    assert.deepEqual(await parts(...formulas), expected.allocations);
  },
);

test('parts lie as the weights do and follow an edit', async () => {
  const rows = await shown({ A1: 1, A2: 1, A3: 2, B1: '=HJW.ALLOCATE(10,A1:A3)', C1: '=SUM(B1:B3)' }, 'B1:C3');
  assert.deepEqual(
    rows.map(([part]) => part),
    [2.5, 2.5, 5],
  );
  assert.equal(rows[0]?.[1], 10);
  assert.deepEqual(await shown({ A3: 3 }, 'B1:B3'), [[2], [2], [6]]);
  // 2.5 and 7.5 tenths: the remainders tie, and the larger weight gets the last tenth.
  assert.deepEqual(await shown({ A5: 1, B5: 3, A6: '=HJW.ALLOCATE(1,A5:B5,0.1)' }, 'A6:B6'), [[0.2, 0.8]]);
});

test('parts that find no room show #SPILL!, and the parts when there is some', async () => {
  assert.deepEqual(await shown({ E2: 'mine', E1: '=HJW.ALLOCATE(9,{1;2})' }, 'E1:E2'), [['#SPILL!'], ['mine']]);
  assert.deepEqual(await shown({ E2: '' }, 'E1:E2'), [[3], [6]]);
});

test('it works inside other functions and inside itself', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, [
      '=SUM(HJW.ALLOCATE(100,{1,1,1}))',
      '=INDEX(HJW.ALLOCATE(100,{1,1,1}),1,1)*2',
      '=IFERROR(HJW.ALLOCATE(100,{0,0}),"nobody")',
      '=HJW.ALLOCATE(MAX(HJW.ALLOCATE(10,{1,2,3},1)),{1,1},1)',
    ]),
    [{ value: 100 }, { value: 66.68 }, { value: 'nobody' }, { rows: [[3, 2]] }],
  );
});

test('bad arguments show #VALUE! and say which, why and what to do', async () => {
  const messages: Readonly<Record<string, string>> = {
    'HJW.ALLOCATE("ten",{1,2})': 'amount is the text "ten". Give a number.',
    'HJW.ALLOCATE(TRUE,{1,2})': 'amount is TRUE. Give a number.',
    'HJW.ALLOCATE(10,{1,-2})': 'weights hold -2 in cell 2. Give weights of zero or more.',
    'HJW.ALLOCATE(10,{0,0})': 'weights are all zero or blank. Give at least one weight above zero.',
    'HJW.ALLOCATE(10,X1:X3)': 'weights are all zero or blank. Give at least one weight above zero.',
    'HJW.ALLOCATE(10,{1,2;3,4})': 'weights are 2 rows by 2 columns. Give one row or one column.',
    'HJW.ALLOCATE(10,{1,"HCC"})': 'weights hold the text "HCC" in cell 2. Give numbers only.',
    'HJW.ALLOCATE(10,{1,#N/A})': 'weights hold the error #N/A in cell 2. Give numbers only.',
    'HJW.ALLOCATE(10,{1,2},-1)': 'unit is -1. Give a number above zero, or leave it out for 0.01.',
    'HJW.ALLOCATE(10,{1,2},"penny")': 'unit is the text "penny". Give a number.',
    'HJW.ALLOCATE(10)': 'HJW.ALLOCATE needs weights.',
    'HJW.ALLOCATE(X1:X2,{1,2})': 'HJW.ALLOCATE takes a single cell or value for amount.',
  };
  assert.deepEqual(
    await evaluateFormulas(host, Object.keys(messages)),
    Object.values(messages).map(message => ({ error: '#VALUE!', message })),
  );
});

test('an error in the amount is the result', async () => {
  assert.deepEqual(await evaluateFormulas(host, ['=HJW.ALLOCATE(1/0,{1,2})']), [{ error: '#DIV/0!' }]);
});

test('a blank unit is a penny', async () => {
  assert.deepEqual(await parts('=HJW.ALLOCATE(100,{1,1,1},X1)', '=HJW.ALLOCATE(100,{1,1,1},)'), [
    [33.34, 33.33, 33.33],
    [33.34, 33.33, 33.33],
  ]);
});
