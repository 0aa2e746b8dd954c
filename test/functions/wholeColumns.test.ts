import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateFormulas } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

test('whole columns give what the filled cells of them give', async () => {
  const columns: Readonly<Record<string, string>> = {
    A: 'A+B,A+C,B+C,A+B+C',
    B: '60,40,20,90',
    C: '40,30,20',
    D: '360000,95000',
    E: '-1000,300,400,500',
    F: '0,1500,200',
    G: '5,2',
  };
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [column, text] of Object.entries(columns)) {
      const cells = text.split(',').map(cell => [/[A-Z]/.test(cell) ? cell : Number(cell)]);
      sheet.getRange(`${column}1:${column}${cells.length}`).values = cells;
    }
    sheet.getRange('I1:L2').values = [
      [0, 10, 50, 40],
      [5, 0, 45, 50],
    ];
    await context.sync();
  });
  await host.settled();
  const pairs: readonly (readonly [whole: string, filled: string])[] = [
    ['HJW.ALLOCATE(100,B:B)', 'HJW.ALLOCATE(100,B1:B4)'],
    ['HJW.BLEND(G:G,1)', 'HJW.BLEND(G1:G2,1)'],
    ['HJW.DIRECT(D:D,I:L)', 'HJW.DIRECT(D1:D2,I1:L2)'],
    ['HJW.STEPDOWN(D:D,I:L)', 'HJW.STEPDOWN(D1:D2,I1:L2)'],
    ['HJW.RECIPROCAL(D:D,I:L)', 'HJW.RECIPROCAL(D1:D2,I1:L2)'],
    ['HJW.SHAPLEY(A:A,B:B)', 'HJW.SHAPLEY(A1:A4,B1:B4)'],
    ['HJW.NUCLEOLUS(A:A,B:B)', 'HJW.NUCLEOLUS(A1:A4,B1:B4)'],
    ['HJW.COREGAP(A:A,B:B,C:C)', 'HJW.COREGAP(A1:A4,B1:B4,C1:C3)'],
    ['HJW.LEVERS(D:D,{0.1,0.05})', 'HJW.LEVERS(D1:D2,{0.1,0.05})'],
    ['HJW.PHASE(D:D,{0,1})', 'HJW.PHASE(D1:D2,{0,1})'],
    ['HJW.PHASE(D1:D2,1:1)', 'HJW.PHASE(D1:D2,A1:L1)'],
    ['HJW.DISCOUNTFACTOR(G:G)', 'HJW.DISCOUNTFACTOR(G1:G2)'],
    ['HJW.NPSV(E:E)', 'HJW.NPSV(E1:E4)'],
    ['HJW.PAYBACK(E:E)', 'HJW.PAYBACK(E1:E4)'],
    ['HJW.SWITCHINGVALUE(F:F,G:G)', 'HJW.SWITCHINGVALUE(F1:F3,G1:G2)'],
  ];
  const results = await evaluateFormulas(host, pairs.flat());
  for (const [at, [whole]] of pairs.entries()) {
    assert.deepEqual(results[2 * at], results[2 * at + 1], whole);
    if (!whole.includes('1:1')) assert.ok(!('error' in (results[2 * at] ?? {})), JSON.stringify(results[2 * at]));
  }
});

test('an error in a single cell is the result, as in functions of Excel', async () => {
  const formulas = [
    'HJW.ALLOCATE(100,{1,1},1/0)',
    'HJW.LEVERS(100,0.1,NA())',
    'HJW.NPSV({1,2},1/0)',
    'HJW.OPTIMISMBIAS(NA(),"capex")',
    'HJW.SAVINGS(1/0)',
    'HJW.SHARE("HCC",NA())',
  ];
  const results = await evaluateFormulas(host, formulas);
  assert.deepEqual(
    results.map(result => ('error' in result ? result.error : result)),
    ['#DIV/0!', '#N/A', '#DIV/0!', '#N/A', '#DIV/0!', '#N/A'],
  );
});
