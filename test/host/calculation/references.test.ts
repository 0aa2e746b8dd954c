import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptySheet } from '../../../src/host/book/sheets';
import { calculatedWorkbook } from './calculatedWorkbook';

test('sheets are found whatever signs their names hold', () => {
  const book = calculatedWorkbook({ sheets: ['Sheet1', "It's £'000 – net", '2011', 'R1C1'] });
  book.write({
    "'It''s £''000 – net'!A1": 1,
    "'2011'!A1": 2,
    "'R1C1'!A1": 3,
    A1: "='It''s £''000 – net'!A1+'2011'!A1+'r1c1'!$A$1",
  });
  assert.equal(book.value('A1'), 6);
});

test('defined names stand for cells, constants and formulas, whatever signs they hold', () => {
  const book = calculatedWorkbook({
    sheets: ['Sheet1', 'Data'],
    prepare(workbook) {
      workbook.names = [
        { name: 'HJW_in.rate', reference: 'Data!$B$1' },
        { name: 'Rate', reference: '0.5' },
        { name: 'Greeting', reference: '"hello"' },
        { name: 'Doubled', reference: 'Rate*Data!$A$1*2' },
        { name: 'Rate', reference: '0.25', sheet: 'Data' },
        { name: 'Twice', reference: 'LAMBDA(x,x*2)' },
      ];
    },
  });
  book.write({
    'Data!A1': 10,
    'Data!B1': 0.1,
    'Data!C1': '=RATE*100',
    A1: '=SUM(HJW_in.rate)+rate',
    A2: '=Greeting&"!"',
    A3: '=Doubled^2',
    A4: '=Unknown+1',
    A5: '=Twice(4)',
    A6: '=Data!Rate',
  });
  assert.deepEqual(
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'Data!C1'].map(cell => book.value(cell)),
    [0.6, 'hello!', 100, { error: '#NAME?' }, 8, 0.25, 25],
  );
});

test('structured references lead to the cells of their table', () => {
  const book = calculatedWorkbook({
    sheets: ['Sheet1', 'Costs'],
    prepare({ sheets }) {
      sheets[1]?.tables.push({
        id: 't1',
        kind: 'added',
        table: {
          name: 'Spend',
          reference: 'B2:D4',
          columns: ['Body', 'Year 1', 'Year [2]'],
          style: null,
          showFilter: true,
        },
      });
    },
  });
  book.write({
    'Costs!B2': 'Body',
    'Costs!C2': 'Year 1',
    'Costs!D2': 'Year [2]',
    'Costs!B3': 'HCC',
    'Costs!C3': 10,
    'Costs!D3': 20,
    'Costs!B4': 'HC',
    'Costs!C4': 30,
    'Costs!D4': 40,
    'Costs!E4': '=Spend[@[Year 1]]*2',
    'Costs!C9': '=SUM(Spend[@[Year 1]])',
    A1: '=SUM(Spend[Year 1])',
    A2: "=SUM(spend[year '[2']])",
    A3: "=SUM(Spend[[Year 1]:[Year '[2']]])",
    A4: '=COUNTA(Spend[#All])',
    A5: '=INDEX(Spend[#Headers],1,2)',
    A6: '=SUM(Spend[Year 3])',
    A7: '=ROWS(Spend[[#Headers],[#Data],[Body]])',
    A8: '=COUNTA(Spend)',
    A9: '=COUNTA(Spend[])',
  });
  assert.deepEqual(
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9', 'Costs!E4', 'Costs!C9'].map(cell => book.value(cell)),
    [40, 60, 100, 9, 'Year 1', { error: '#REF!' }, 3, 6, 60, { error: '#REF!' }],
  );
});

test('inside its table a structured reference needs no name', () => {
  const book = calculatedWorkbook({
    prepare({ sheets }) {
      sheets[0]?.tables.push({
        id: 't1',
        kind: 'added',
        table: { name: 'Spend', reference: 'A1:B3', columns: ['Net', 'Share'], style: null, showFilter: true },
      });
    },
  });
  book.write({ A1: 'Net', B1: 'Share', A2: 1, A3: 3, B2: '=[@Net]/SUM([Net])', B3: '=[@Net]/SUM(Spend[Net])' });
  assert.deepEqual([book.value('B2'), book.value('B3')], [0.25, 0.75]);
});

test('an edit reaches every formula that depends on it, across sheets and through names', () => {
  const book = calculatedWorkbook({
    sheets: ['Inputs', 'Workings', 'Summary'],
    prepare: workbook => void workbook.names.push({ name: 'Total', reference: 'Workings!$A$1' }),
  });
  book.write({
    'Inputs!A1': 1,
    'Inputs!A2': 2,
    'Workings!A1': '=SUM(Inputs!A:A)',
    'Workings!A2': '=Inputs!A9',
    'Summary!A1': '=Total*10',
    'Summary!B1': '=Workings!A2',
  });
  assert.deepEqual(book.write({ 'Inputs!A500': 4 }), ['id0 500,0', 'id1 0,0', 'id2 0,0'].slice(1));
  assert.equal(book.value('Summary!A1'), 70);
});

test('a name that comes, moves or goes is noticed by the formulas that use it', () => {
  const book = calculatedWorkbook();
  book.write({ A1: 5, A2: 6, B1: '=Chosen+1', B2: '=A1' });
  assert.deepEqual(book.value('B1'), { error: '#NAME?' });
  const become = (...names: { name: string; reference: string }[]) => {
    book.workbook.names = names;
    book.calculator.invalidate({ kind: 'structure' });
    return book.calculate();
  };
  assert.deepEqual(become({ name: 'Chosen', reference: 'Sheet1!$A$1' }), ['id0 0,1']);
  assert.equal(book.value('B1'), 6);
  become({ name: 'CHOSEN', reference: '=Sheet1!$A$2' });
  assert.equal(book.value('B1'), 7);
  become();
  assert.deepEqual(book.value('B1'), { error: '#NAME?' });
});

test('sheets may come, be renamed and go while formulas stand', () => {
  const book = calculatedWorkbook();
  book.write({ A1: '=New!A1*2', A2: '=A1+1' });
  assert.deepEqual(book.value('A1'), { error: '#REF!' });

  const added = emptySheet('id9', 'New');
  book.workbook.sheets.push(added);
  book.calculator.invalidate({ kind: 'structure' });
  book.write({ 'New!A1': 21 });
  assert.deepEqual([book.value('A1'), book.value('A2')], [42, 43]);

  // The host writes the formulas anew when a sheet is renamed.
  added.name = 'Newer one';
  book.cell('A1')!.formula = "'Newer one'!A1*2";
  book.calculator.invalidate({ kind: 'structure' });
  book.write({ "'Newer one'!A1": 4 });
  assert.deepEqual([book.value('A1'), book.value('A2')], [8, 9]);

  book.workbook.sheets.pop();
  book.cell('A1')!.formula = '#REF!A1*2';
  book.calculator.invalidate({ kind: 'structure' });
  book.calculate();
  assert.deepEqual([book.value('A1'), book.value('A2')], [{ error: '#REF!' }, { error: '#REF!' }]);
  assert.equal(book.calculator.statistics.formulas, 2);
});

test('cells that a formula reads by way of INDIRECT and OFFSET are up to date', () => {
  const book = calculatedWorkbook({ sheets: ['Sheet1', 'Data'] });
  book.write({
    'Data!A1': 1,
    'Data!A2': 2,
    A1: '=INDIRECT("Data!A"&2)',
    A2: '=SUM(OFFSET(Data!A1,0,0,2,1))',
    A3: '=A1*10',
  });
  assert.deepEqual([book.value('A1'), book.value('A2'), book.value('A3')], [2, 3, 20]);
  book.write({ 'Data!A2': 5 });
  assert.deepEqual([book.value('A1'), book.value('A2'), book.value('A3')], [5, 6, 50]);
});
