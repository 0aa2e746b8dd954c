import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptySheet } from '../../../../src/host/book/sheets';
import { compileFormula } from '../../../../src/host/calculation/formula/compileFormula';
import { readStructure } from '../../../../src/host/calculation/formula/structure';

const structure = readStructure({
  sheets: [emptySheet('s1', 'Sheet1'), emptySheet('s2', 'Front page')],
  activeSheet: 's1',
  names: [
    { name: 'Rate', reference: '0.035' },
    { name: 'Span', reference: "'Front page'!$A$1:$A$9" },
    { name: 'Loop', reference: 'Loop+1' },
  ],
  namesChanged: false,
  customXml: [],
});

function compile(formula: string): ReturnType<typeof compileFormula> {
  return compileFormula(formula, { sheetId: 's1', row: 4, column: 1 }, structure, 'HJW');
}

/** The engine's formula with calls in angle brackets. */
function text(formula: string): string {
  return compile(formula)
    .pieces.map(piece => (typeof piece === 'string' ? piece : `<${piece.name}>`))
    .join('');
}

test('formulas are written as the engine needs them', () => {
  const written: Readonly<Record<string, string>> = {
    'A1*Rate': 'Sheet1!A1*0.035',
    'SUM( Span , B2 )': "SUM('Front page'!$A$1:$A$9,Sheet1!B2)",
    '--(A1>1)': '(1*(Sheet1!A1>1))',
    '2^---3%': '2^(1*-3%)',
    '--SUM(A1)(B1)+--A1:B2': '(1*SUM(Sheet1!A1)(Sheet1!B1))+(1*Sheet1!A1:B2)',
    'A1--A2': 'Sheet1!A1--Sheet1!A2',
    'ROUND(A1*2,2)': '(ROUND((Sheet1!A1*2)*10^2,0)/10^2)',
    'ROUND(ROUND(A1,3),2)': '(ROUND(((ROUND((Sheet1!A1)*10^3,0)/10^3))*10^2,0)/10^2)',
    'ROUND(A1,0)+ROUND(A1,-2)+ROUND(A1,B1)': 'ROUND(Sheet1!A1,0)+ROUND(Sheet1!A1,-2)+ROUND(Sheet1!A1,Sheet1!B1)',
    '_xlfn.IFNA(A1,0)': 'IFNA(Sheet1!A1,0)',
    '1+HJW.F(A1,HJW.G(2))&hjw.h()': '1+<F>&<H>',
    'Missing!A1': '#REF!',
    'A1 B1': '#NAME?',
  };
  for (const [formula, expected] of Object.entries(written)) assert.equal(text(formula), expected, formula);
});

test('what a formula reads is told with its sheet, arguments of functions included', () => {
  const { precedents, anchors, calls } = compile("Span+HJW.F(B2:C3,SUM('Front page'!D:D),HJW.G(E5#))");
  assert.deepEqual(precedents, [
    { sheetId: 's2', row: 0, column: 0, rows: 9, columns: 1 },
    { sheetId: 's1', row: 1, column: 1, rows: 2, columns: 2 },
    { sheetId: 's2', row: 0, column: 3, rows: 1_048_576, columns: 1 },
    { sheetId: 's1', row: 4, column: 4, rows: 1, columns: 1 },
  ]);
  assert.deepEqual(anchors, [{ sheetId: 's1', row: 4, column: 4, rows: 1, columns: 1 }]);
  assert.deepEqual(
    calls.map(({ name }) => name),
    ['G', 'F'],
  );
});

test('a formula that cannot be read still tells what it reads', () => {
  const { precedents, calls } = compile('[1]Other!A1+B2+HJW.F(C3)');
  assert.deepEqual(
    precedents.map(({ row, column }) => [row, column]),
    [
      [1, 1],
      [2, 2],
    ],
  );
  assert.deepEqual(calls, []);
});

test('the words that a formula depends on are known, a name in circles comes to an end', () => {
  assert.deepEqual([...compile("Rate*'FRONT PAGE'!A1+Loop").words].sort(), ['front page', 'loop', 'rate']);
});

test('formulas that may change by themselves are known', () => {
  assert.deepEqual(
    ['TODAY()', 'INDIRECT("A1")', 'A1:INDEX(B1:B9,2)', 'SUM(A1)'].map(formula => {
      const { isVolatile, readsAnywhere } = compile(formula);
      return [isVolatile, readsAnywhere];
    }),
    [
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ],
  );
});
