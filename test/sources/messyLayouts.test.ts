import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, netOf, readGood } from './readings';
import { oneSheet, sourceWorkbook } from './sourceWorkbook';

test('columns in any order are read, even with the labels right of the figures', () => {
  const reading = readGood(
    oneSheet(
      ['Wessex County Council'],
      ['Support services 2012/13 (£)'],
      [],
      ['FTE', 'Net', 'Income', 'Gross expenditure', 'Service'],
      [12.5, 400_000, 100_000, 500_000, 'Legal Services'],
      [30, 900_000, 50_000, 950_000, 'ICT'],
      [42.5, 1_300_000, 150_000, 1_450_000, 'Total'],
    ),
  );
  assert.equal(reading.organisation.name, 'Wessex County Council');
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { Legal: 500, ICT: 950 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { Legal: 100, ICT: 50 });
  assert.deepEqual(figuresOf(reading, 'staff'), { Legal: 12.5, ICT: 30 });
});

test('services may stand across, with kinds of spending and staff down', () => {
  const reading = readGood(
    oneSheet(
      ['Wessex Fire Authority'],
      ['Budget 2011/12 £000'],
      ['', 'ICT', 'Finance', 'HR', 'Stores', 'Total'],
      ['Employees', 100, 200, 50, 10, 360],
      ['Premises', 10, 20, 5, 1, 36],
      ['External income', -5, -7, 0, 0, -12],
      ['Net expenditure', 105, 213, 55, 11, 384],
      ['FTE', 3, 5, 2, 0.5, 10.5],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 110, 'Finance & Payroll': 220, HR: 55, Stores: 11 });
  assert.deepEqual(netOf(reading), { ICT: 105, 'Finance & Payroll': 213, HR: 55, Stores: 11 });
  assert.deepEqual(figuresOf(reading, 'staff'), { ICT: 3, 'Finance & Payroll': 5, HR: 2, Stores: 0.5 });
});

test('services may head sections of which the rows are kinds of spending', () => {
  const reading = readGood(
    oneSheet(
      ['Wessex County Council'],
      ["2011/12 budget £'000"],
      ['', 'Budget'],
      ['ICT'],
      ['Employees', 100],
      ['Supplies', 20],
      ['Income', -10],
      ['Total ICT', 110],
      [],
      ['Legal'],
      ['Employees', 50],
      ['Income', -5],
      ['Total Legal', 45],
      [],
      ['Grand total', 155],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 110, Legal: 45 });
  const stated = reading.controls.map(control => [control.stated.toNumber(), control.difference.toNumber()]);
  assert.deepEqual(stated, [
    [110, 0],
    [45, 0],
    [155, 0],
  ]);
});

test('a signed ledger without a type column is netted by sign, and blank departments repeat the one above', () => {
  const reading = readGood(
    oneSheet(
      ['Thames Valley Police'],
      ['Ledger extract FY12, all amounts in £'],
      [],
      ['CC', 'Dept', 'Narrative', 'Amount'],
      ['A100', 'ICT Department', 'Salaries', 1_000_000],
      ['A101', null, 'Software', 500_000],
      ['A102', null, 'Contributions', -100_000],
      [null, 'ICT Department Total', null, 1_400_000],
      ['B100', 'Legal Services', 'Salaries', 300_000],
      ['B101', null, 'Costs recovered', '(50,000)'],
      [null, 'Legal Services Total', null, 250_000],
      [null, 'Grand Total', null, 1_650_000],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 1_500, Legal: 300 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 100, Legal: 50 });
  assert.ok(reading.figures.every(figure => figure.year === '2011/12'));
  assert.ok(reading.controls.every(control => control.difference.isZero()));
});

test('fees in a ledger may be earned or paid: the sign of the amount tells', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex County Council £'000"],
      ['Service', 'Line', 'Budget'],
      ['Legal', 'Salaries', 300],
      ['Legal', "Counsel's fees", 100],
      ['ICT', 'Salaries', 500],
      ['ICT', 'Course fees', -20],
    ),
  );
  assert.deepEqual(netOf(reading), { Legal: 400, ICT: 480 });
});

test('debit and credit columns are expenditure and income, and codes with leading noughts are no figures', () => {
  const reading = readGood(
    oneSheet(
      ['Wessex County Council 2011/12'],
      ['Cost centre', 'Service', 'Debit £', 'Credit £'],
      ['001234', 'ICT', 1_000, null],
      ['1E05', 'ICT', null, 200],
      ['HF1234', 'HR', 500, 0],
      ['', 'Total', 1_500, 200],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 0.8, HR: 0.5 });
});

test('helper rows, group headings, spacer columns, column numbers and a blank row stand between title and figures', () => {
  const reading = readGood(
    sourceWorkbook({
      name: 'Budget',
      merges: ['C5:D5', 'F5:G5'],
      hiddenRows: [4],
      rows: [
        ['Wessex County Council'],
        [],
        ["£'000  2011/12"],
        ['Hide or delete', null, 101, 102, null, 103, 104],
        [null, null, 'Spending', null, null, 'Money in', null],
        ['Service', null, 'Employees', 'Other costs', null, 'Fees', 'Grants'],
        [null, null, '(1)', '(2)', null, '(3)', '(4)'],
        [],
        ['ICT*', null, 100, 20, null, 5, 6],
        ['HR [1]', null, 50, 10, null, 2, 0],
        [],
        ['Total', null, 150, 30, null, 7, 6],
        ['* includes telephones'],
      ],
    }),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 120, HR: 60 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 11, HR: 2 });
});

test('rows indented below a service that add up to it are its details, not further services', () => {
  const reading = readGood(
    oneSheet(
      ["Wessex County Council 2011/12 £'000"],
      ['Service', 'Gross'],
      ['ICT', 120],
      ['   Service desk', 50],
      ['   Networks', 70],
      ['HR', 40],
      ['Total', 160],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 120, HR: 40 });
  assert.equal(reading.controls[0]?.difference.toNumber(), 0);
});

test('one sheet for each directorate is put together, and a summary of them counts once', () => {
  const title = ["Wessex County Council 2011/12 £'000"];
  const headings = ['Service', 'Gross', 'FTE'];
  const reading = readGood(
    sourceWorkbook(
      { name: 'Resources', rows: [title, headings, ['ICT', 120, 3], ['HR', 30, 1], ['Total', 150, 4]] },
      { name: 'Environment', rows: [title, headings, ['Fleet', 80, 3], ['ICT', 10, 1], ['Total', 90, 4]] },
      { name: 'Summary', rows: [title, headings, ['Fleet', 80, 3], ['ICT', 130, 4], ['HR', 30, 1], ['Total', 240, 8]] },
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 130, HR: 30, Fleet: 80 });
  const ict = reading.figures.find(figure => figure.service === 'ICT' && figure.measure === 'grossExpenditure');
  assert.equal(ict?.lineage.cell, "B3,'Environment'!B4");
  assert.ok(reading.ignored.some(entry => entry.place.sheet === 'Summary' && entry.reason.includes('repeats')));
});

test('gross, income and staff may each have a sheet of their own, named only in its title', () => {
  const reading = readGood(
    sourceWorkbook(
      {
        name: 'Costs',
        rows: [
          ['Mercia County Council'],
          ['Gross revenue budget 2012/13, £m'],
          ['Service', 'Budget'],
          ['Finance', 3.2],
          ['ICT', 5.1],
        ],
      },
      {
        name: 'Income',
        rows: [['External income 2012/13, £m'], ['Service', '2012/13'], ['Finance', 0.2], ['ICT', 0.1]],
      },
      { name: 'People', rows: [['Budgeted FTE 2012/13'], ['Service', 'Number'], ['Finance', 60], ['ICT', 80.5]] },
    ),
  );
  assert.deepEqual(netOf(reading), { 'Finance & Payroll': 3_000, ICT: 5_000 });
  assert.deepEqual(figuresOf(reading, 'staff'), { 'Finance & Payroll': 60, ICT: 80.5 });
});

test('all bodies in one table are told apart by row or by column, totals left out', () => {
  const reading = readGood(
    oneSheet(
      ['Joint Working in Hampshire'],
      ['Procured spend 2010/11 (£m)'],
      ['', 'HCC', 'HC', 'HFRS', 'Total'],
      ['Generic', 200, 20, 6, 226],
      ['Specialist', 324, 10, 4, 338],
      ['Total', 524, 30, 10, 564],
      [],
      ["Funding gap £'000 cumulative"],
      ['', '2011/12', '2012/13'],
      ['HCC', 55_000, 100_000],
      ['HC', 20_000, 36_500],
      ['HFRA', 0, '(1,500)'],
      ['Total', 75_000, 135_000],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'genericSpend', 'organisation'), { HCC: 200_000, HC: 20_000, HFRA: 6_000 });
  assert.deepEqual(figuresOf(reading, 'specialistSpend', 'organisation'), { HCC: 324_000, HC: 10_000, HFRA: 4_000 });
  const fire = reading.figures.filter(figure => figure.organisation === 'HFRA' && figure.measure === 'fundingGap');
  assert.deepEqual(
    fire.map(figure => figure.value.toNumber()),
    [0, -1_500],
  );
});

test('lines of which a total is made count, "of which" lines do not', () => {
  const reading = readGood(
    oneSheet(
      ["Mercia County Council 2011-12 £'000"],
      ['Function', 'Gross cost', 'FTE'],
      ['Human Resources', 100, 3],
      ['of which agency', 10, null],
      ['Transport', 50, 2],
      ['TOTAL', 150, 5],
      ['Cost per FTE', 30, null],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { HR: 100, Fleet: 50 });
  assert.ok(reading.controls.every(control => control.difference.isZero()));
});
