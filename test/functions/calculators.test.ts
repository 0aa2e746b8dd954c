import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discountFactors } from '../../src/engine/discountFactors';
import { knownFactors } from '../../src/functions/calculators/knownFactors';
import { remember } from '../../src/functions/calculators/remember';
import * as functions from '../../src/functions/functions';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

await Excel.run(async context => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:D3').values = [
    ['A', 60, 1, '2011/12'],
    ['B', '50', '', ''],
    ['A+B', 90, 2, 'FY13'],
  ];
  sheet.getRange('F1:G4').formulas = [
    ['=HJW.SCRB(A1:A3,B1:B3)', ''],
    ['', ''],
    ['=SUM(G1:G2)', ''],
    ['=HJW.NPSV(B1:B3,"0")', ''],
  ];
  await context.sync();
});

test('whole columns, blank cells and numbers kept as text', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, [
      '=HJW.SCRB(A:A,B:B)',
      '=HJW.ALLOCATE(9,C:C)',
      '=HJW.ALLOCATE(9,C1:C3)',
      '=HJW.NPSV(B:B,"0")',
      '=HJW.PHASE(B1:B2,{0.5,1})',
      '=HJW.FINANCIALYEAR(D1:D3)',
      '=HJW.DISCOUNTFACTOR(C1:C3,0.25)',
    ]),
    [
      {
        rows: [
          ['A', 50],
          ['B', 40],
        ],
      },
      { rows: [[3], [0], [6]] },
      { rows: [[3], [0], [6]] },
      { value: 200 },
      {
        rows: [
          [30, 60],
          [25, 50],
        ],
      },
      { rows: [['2011/12'], [''], ['2012/13']] },
      { rows: [[0.8], [1], [0.64]] },
    ],
  );
});

test('results spill, other formulas use them, and all follow an edit', async () => {
  const values = async (address: string): Promise<unknown> =>
    Excel.run(async context => {
      await host.settled();
      const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  assert.deepEqual(await values('F1:G4'), [
    ['A', 50],
    ['B', 40],
    [90, ''],
    [200, ''],
  ]);
  await Excel.run(async context => {
    context.workbook.worksheets.getFirst().getRange('B3').values = [[100]];
    await context.sync();
  });
  // Alone 60 and 50, joining last 50 and 40: the 10 left are halved.
  assert.deepEqual(await values('F1:G4'), [
    ['A', 55],
    ['B', 45],
    [100, ''],
    [210, ''],
  ]);
});

test('one cell where a range is meant, and functions inside functions', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, [
      '=HJW.NPSV(5)',
      '=HJW.PAYBACK(5)',
      '=HJW.SHAPLEY("Alone",7)',
      '=HJW.BLEND(3,2)',
      '=HJW.LEVERS(100,0.1)',
      '=HJW.NPSV(HJW.PHASE({200},{0,0.5,1}),"0")',
      '=SUM(HJW.LEVERS({1000;500},{0.1,0.05},"ADDITIVE"))',
      '=HJW.ALLOCATE(100,INDEX(HJW.SHAPLEY({"A+B"},{4}),0,2))',
      '=IFERROR(HJW.PAYBACK({-1}),"never")',
      '=HJW.LEVERS({1000;100},{0.1,0.05;0,1})',
    ]),
    [
      { value: 5 },
      { value: 0 },
      { rows: [['Alone', 7]] },
      { value: 1 },
      { value: 10 },
      { value: 300 },
      { value: 225 },
      { rows: [[50], [50]] },
      { value: 'never' },
      {
        rows: [
          [100, 45],
          [0, 100],
        ],
      },
    ],
  );
});

test('names are players whatever their case, and stand in the order of their first appearance', async () => {
  assert.deepEqual(
    await evaluateFormulas(host, ['=HJW.SHAPLEY({"hc + HCC";"HCC"},{10;2})', '=HJW.SHAPLEY({"1+2";1},{10;2})']),
    [
      // The second saves 2 alone, so the other 8 are halved.
      {
        rows: [
          ['hc', 4],
          ['HCC', 6],
        ],
      },
      {
        rows: [
          ['1', 6],
          ['2', 4],
        ],
      },
    ],
  );
});

/** What Excel's own object in the place of an argument looks like, to an older description of a function. */
const stray = { address: 'Sheet1!A1', setResult: () => undefined } as unknown;
const strayRange = stray as unknown[][];

test('an object of Excel in the place of an argument that may be left out counts as left out', () => {
  assert.deepEqual(functions.allocate(1, [[1, 1]], stray), [[0.5, 0.5]]);
  assert.deepEqual(functions.levers([[100]], [[0.1]], stray), [[10]]);
  assert.equal(functions.npsv([[1, 1]], stray), functions.npsv([[1, 1]]));
  assert.equal(functions.payback([[-1, 1]], stray), 1);
  assert.equal(functions.optimismBias('Outsourcing', 'opex', stray), 0.41);
  assert.deepEqual(functions.discountFactor([[1]], stray), functions.discountFactor([[1]]));
  assert.equal(functions.switchingValue([[2]], [[1]], stray), 0.5);
});

test('an object of Excel in the place of a range is no figures, and a cell is told so where there must be some', () => {
  const refused = (call: () => unknown, message: string): void => {
    assert.throws(call, (error: unknown) => error instanceof CustomFunctions.Error && error.message === message);
  };
  refused(
    () => functions.shapley(strayRange, strayRange),
    'coalitions are blank. Give names joined by +, such as HCC+HC.',
  );
  refused(
    () => functions.allocate(1, strayRange),
    'weights are all zero or blank. Give at least one weight above zero.',
  );
  assert.equal(functions.npsv(strayRange), 0);
});

test('thousands of blank cells below the figures are passed over', () => {
  const column = (...filled: readonly unknown[]): unknown[][] => [
    ...filled.map(value => [value]),
    ...Array.from({ length: 1_048_576 - filled.length }, () => [null]),
  ];
  assert.equal(functions.npsv(column(1, 2, 3), '0'), 6);
  assert.deepEqual(functions.allocate(4, column(1, null, 3)), [[1], [0], [3]]);
  assert.deepEqual(functions.shapley(column('A+B', 'B'), column(4)), [
    ['A', 2],
    ['B', 2],
  ]);
});

test('remembered discount factors are those of the way to discount and reach as far as is asked', () => {
  const factors = (rate: string, lastYear: number): readonly string[] => {
    const known = knownFactors([{ firstYear: 0, rate }], lastYear);
    assert.ok(known.ok);
    return known.value.slice(0, lastYear + 1).map(String);
  };
  const worked = (rate: string, lastYear: number): readonly string[] => {
    const anew = discountFactors([{ firstYear: 0, rate }], lastYear);
    assert.ok(anew.ok);
    return anew.value.map(String);
  };
  for (const [rate, lastYear] of [
    ['0.035', 3],
    ['0.1', 3],
    ['0.035', 200],
    ['0.1', 0],
    ['0.035', 5],
  ] as const) {
    assert.deepEqual(factors(rate, lastYear), worked(rate, lastYear));
  }
  for (let other = 1; other <= 30; other += 1) factors(`0.${other}1`, 1);
  assert.deepEqual(factors('0.035', 2), worked('0.035', 2));
  assert.equal(knownFactors([{ firstYear: 0, rate: '0.035' }], 1001).ok, false);
});

test('a calculation is remembered by its arguments, a few of them, and never by an object of Excel', () => {
  let calls = 0;
  const counted = remember((first: unknown, second: unknown) => {
    calls += 1;
    return [first, second];
  });
  counted([[1, 'A']], null);
  assert.deepEqual(counted([[1, 'A']], null), [[[1, 'A']], null]);
  assert.equal(calls, 1);
  counted([['1', 'A']], null);
  assert.equal(calls, 2);
  counted(stray, null);
  counted(stray, null);
  assert.equal(calls, 4);
  for (let other = 0; other < 30; other += 1) counted([[other]], null);
  counted([[1, 'A']], null);
  assert.equal(calls, 35);
});
