import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/sources/readSource';
import { codesOf, figuresOf, netOf, readGood } from './readings';
import { oneSheet, sourceWorkbook } from './sourceWorkbook';

test('amounts stored as text in every spelling are read, each in its own unit', () => {
  const reading = readGood(
    oneSheet(
      ['Wessex County Council 2011/12'],
      ['Service', 'Description', 'Amount £'],
      ['ICT', 'Pay', '1\u00a0234\u00a0567.50'],
      ['ICT', 'Sales', '34,567.50-'],
      ['HR', 'Pay', '£500,000'],
      ['HR', 'Fees', '100,000 CR'],
      ['Legal', 'Pay', '£1.2m'],
      ['Legal', 'Fees', '\u2212200,000'],
      ['Total', '', '2,600,000.00'],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 1_200, HR: 400, Legal: 1_000 });
  assert.equal(reading.controls[0]?.difference.toNumber(), 0);
});

test('a dash is nought, n/a is a missing figure that is left out with a warning', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex County Council 2011/12 £'000"],
      ['Service', 'Gross', 'Income', 'FTE'],
      ['ICT', 10, '-', 'n/a'],
      ['HR', 5, '..', 1.2],
      ['Legal', '–', 'nil', '*'],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 10, HR: 5, Legal: 0 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 0, Legal: 0 });
  assert.deepEqual(figuresOf(reading, 'staff'), { HR: 1.2 });
  const missing = reading.issues.filter(issue => issue.code === 'figure-missing').map(issue => issue.place.cell);
  assert.deepEqual(missing, ['D3', 'C4', 'D5']);
});

test('figures without a stated unit fail, with the cell and what to do', () => {
  const result = readSource(
    oneSheet(['Wessex County Council'], ['Service', 'Gross expenditure'], ['ICT', 100], ['HR', 50]),
    'a.xlsx',
  );
  assert.ok(!result.ok);
  const [issue] = result.issues;
  assert.deepEqual([issue?.code, issue?.place], ['unit-unknown', { file: 'a.xlsx', sheet: 'Budget', cell: 'B3' }]);
  assert.match(issue?.remedy ?? '', /£'000/);
});

test('foreign money and cells with errors fail too', () => {
  const euro = readSource(
    oneSheet(['Wessex County Council'], ['Service', 'Gross (€m)'], ['ICT', 100], ['HR', 1]),
    'a.xlsx',
  );
  assert.deepEqual(codesOf(euro.issues), ['unit-foreign']);
  const broken = { value: { error: '#REF!' }, formula: 'SUM(#REF!)' } as const;
  const fault = readSource(
    oneSheet(['Wessex County Council'], ['Service', 'Gross £m'], ['ICT', broken], ['HR', 1]),
    'a.xlsx',
  );
  assert.deepEqual(
    fault.issues.map(issue => [issue.code, issue.place.cell]),
    [['cell-fault', 'B3']],
  );
});

test('a unit that only a cover sheet states is used, with a warning', () => {
  const reading = readGood(
    sourceWorkbook(
      { name: 'Cover', rows: [['Mercia County Council'], ['Budget 2012/13'], ['All figures in £ thousands']] },
      {
        name: 'Costs',
        rows: [['Support'], ['Service', 'Gross expenditure', 'FTE'], ['Finance', 3_200, 60], ['ICT', 5_100, 80]],
      },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { 'Finance & Payroll': 3_200, ICT: 5_100 });
  assert.deepEqual(codesOf(reading.issues), ['unit-of-other-sheet']);
});

test('number formats count: a pound sign states pounds, a trailing comma shows thousands of what is stored', () => {
  const pounds = (value: number): { value: number; format: { numberFormat: string } } => ({
    value,
    format: { numberFormat: '"£"#,##0' },
  });
  const inPounds = oneSheet(
    ['Mercia County Council'],
    ['Service', 'Gross'],
    ['ICT', pounds(1_500_000)],
    ['HR', pounds(5)],
  );
  assert.deepEqual(figuresOf(readGood(inPounds), 'grossExpenditure'), { ICT: 1_500, HR: 0.005 });
  const shown = { value: 1_500_000, format: { numberFormat: '#,##0,' } };
  const inThousands = oneSheet(["Mercia County Council £'000"], ['Service', 'Gross'], ['ICT', shown], ['HR', 5]);
  assert.deepEqual(figuresOf(readGood(inThousands), 'grossExpenditure'), { ICT: 1_500, HR: 5 });
});

test('of several years and kinds of budget the baseline is taken and the others are named', () => {
  const rows = [
    ['Service', '2010/11 Actual', '2011/12 Original', '2011/12 Revised', '2012/13 Forecast', 'Variance', '%'],
    ['ICT', 90, 100, 102, 110, 10, 0.1],
    ['HR', 40, 50, 51, 55, 5, 0.1],
  ];
  const reading = readGood(oneSheet(['Wessex County Council'], ["Budget book £'000"], ...rows));
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50 });
  assert.deepEqual(
    reading.ignored.map(entry => entry.text),
    ['2010/11 Actual', '2011/12 Revised', '2012/13 Forecast', 'Variance', '%'],
  );
});

test('the year of the title decides between columns of years', () => {
  const rows = [
    ['Service', '2011/12 budget', '2012/13 budget'],
    ['ICT', 100, 110],
    ['HR', 50, 55],
  ];
  const reading = readGood(oneSheet(['Wessex County Council'], ["Budget 2012/13 £'000"], ...rows));
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 110, HR: 55 });
});

test('parts of gross expenditure are used where they add up to it, and a total typed in wrong is shown', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex County Council 2011/12 £'000"],
      ['Service', 'Employees', 'Premises', 'Gross expenditure', 'Income', 'Net'],
      ['ICT', 100, 10, 110, 10, 100],
      ['HR', 50, 5, 56, 5, 51],
      ['Legal', 20, 2, 22, 2, 20],
      ['Total', 170, 17, 190, 17, 171],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 110, HR: 55, Legal: 22 });
  const wrong = reading.controls.filter(control => !control.difference.isZero());
  assert.deepEqual(
    wrong.map(control => [control.place.cell, control.stated.toNumber(), control.computed.toNumber()]),
    [
      ['D6', 190, 188],
      ['D3', 188, 187],
      ['F4', 51, 50],
    ],
  );
  assert.equal(reading.issues.filter(issue => issue.code === 'total-differs').length, 3);
});

test('recharges inside total expenditure are taken out of gross expenditure', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex Council 2013/14 (£'000)"],
      [
        'Service',
        'Employees',
        'Running costs',
        'Central recharges',
        'Total expenditure',
        'Fees',
        'Total income',
        'Net',
      ],
      ['IT Services', 100, 50, 10, 160, -25, -25, 135],
      ['Property Services', 40, 30, 2, 72, -30, -30, 42],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 125, 'Estates & FM': 40 });
  assert.deepEqual(figuresOf(reading, 'internalRecharge'), { ICT: 10, 'Estates & FM': 2 });
});

test('capital charges are no current expenditure: they are left out and named', () => {
  const reading = readGood(
    oneSheet(["Wessex Council £'000"], ['Service', 'Employees', 'Capital charges'], ['ICT', 100, 30], ['HR', 50, 0]),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50 });
  assert.deepEqual(
    reading.ignored.map(entry => entry.text),
    ['Capital charges'],
  );
});

test('where only net budgets are stated they stand in for gross expenditure, with a warning', () => {
  const reading = readGood(
    oneSheet(['Wessex County Council 2011/12'], ['Service', 'Net budget £m', 'FTE'], ['ICT', 1.1, 3], ['HR', 0.4, 2]),
  );
  assert.deepEqual(netOf(reading), { ICT: 1_100, HR: 400 });
  assert.deepEqual(codesOf(reading.issues), ['net-only']);
});
