import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, figuresOf, netOf, readGood } from './readings';
import { oneSheet, sourceWorkbook } from './sourceWorkbook';

const title = ['Borsetshire District Council'];

function reasonsOf(reading: ReturnType<typeof readGood>): Readonly<Record<string, string>> {
  return Object.fromEntries(reading.ignored.map(entry => [entry.text, entry.reason]));
}

function bold(value: string | number): { value: string | number; format: { bold: true } } {
  return { value, format: { bold: true } };
}

test('front-line services of a whole council are left out with a reason and one warning', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["Revenue budget 2011/12 £'000"],
      ['Service', 'Gross expenditure', 'Income', 'Net', 'FTE'],
      ['Adult social care', 90_000, 20_000, 70_000, 1_200],
      ['Highways and transport', 30_000, 5_000, 25_000, 300],
      ['Planning', 3_000, 1_500, 1_500, 60],
      ['IT', 1_000, 100, 900, 20],
      ['Corporate planning', 500, 50, 450, 10],
      ['Total', 124_500, 26_650, 97_850, 1_590],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 900, 'Corporate planning': 450 });
  assert.deepEqual(figuresOf(reading, 'staff'), { ICT: 20, 'Corporate planning': 10 });
  assert.deepEqual(codesOf(reading.issues), ['front-line-left-out', 'service-unknown']);
  assert.match(reasonsOf(reading)['Highways and transport'] ?? '', /front-line/);
  const ofCouncil = reading.controls.filter(control => control.place.cell?.endsWith('9'));
  assert.deepEqual(
    ofCouncil.map(control => [control.measure, control.difference.toNumber()]),
    [
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
    ],
  );
});

test('a total over front-line and support services is no total of the support services', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'Net budget'],
      ['Local policing', 900],
      ['IT', 100],
      ['Total', 1_000],
    ),
  );
  assert.deepEqual(
    reading.controls.map(control => [control.measure, control.stated.toNumber(), control.difference.toNumber()]),
    [[undefined, 1_000, 0]],
  );
});

test('without a base year the latest year is the baseline, in every column alike', () => {
  const reading = readGood(
    sourceWorkbook({
      name: 'Budget',
      rows: [
        title,
        ["Budget book £'000"],
        [null, '2010/11', null, null, '2011/12', null, null],
        ['Service', 'Exp', 'Inc', 'Net', 'Exp', 'Inc', 'Net'],
        ['IT', 90, 9, 81, 100, 10, 90],
        ['HR', 45, 5, 40, 50, 5, 45],
      ],
      merges: ['B3:D3', 'E3:G3'],
    }),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50 });
  assert.deepEqual(figuresOf(reading, 'externalIncome'), { ICT: 10, HR: 5 });
});

test('a row in bold that comes to the rows above it is a total without the word', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'Gross expenditure', 'Income'],
      ['IT', 100, 10],
      ['HR', 50, 5],
      [bold('Resources'), bold(150), bold(15)],
      ['Legal', 30, 3],
      ['Insurance', 20, 2],
      [bold('Governance'), bold(50), bold(5)],
      [bold('Council'), bold(200), bold(20)],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50, Legal: 30, Insurance: 20 });
  assert.ok(reading.controls.every(control => control.difference.isZero()));
});

test('a service in bold below its lines gives them its name', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'Gross'],
      ['Helpdesk', 60],
      ['Networks', 40],
      [bold('IT'), bold(100)],
      ['Advisory', 30],
      ['Casework', 25],
      [bold('HR'), bold(55)],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 55 });
});

test('a row in bold that comes to nothing above it stands for itself', () => {
  const reading = readGood(
    oneSheet(title, ["2011/12 £'000"], ['Service', 'Gross'], ['IT', 100], ['HR', 50], [bold('Insurance'), bold(70)]),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50, Insurance: 70 });
});

test('a subtotal above its lines reaches to the next subtotal', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'Expenditure'],
      ['Corporate total', 350],
      ['IT', 200],
      ['HR', 150],
      ['Operations total', 80],
      ['Fleet', 80],
    ),
  );
  assert.deepEqual(codesOf(reading.issues), []);
  assert.deepEqual(
    reading.controls.map(control => control.difference.toNumber()),
    [0, 0],
  );
});

test('of established posts and staff in post the former count; officers and staff add up', () => {
  const views = readGood(
    oneSheet(title, ['Staffing 2011/12'], ['Service', 'FTE in post', 'Established posts (FTE)'], ['IT', 20.5, 21.5]),
  );
  assert.deepEqual(figuresOf(views, 'staff'), { ICT: 21.5 });
  const groups = readGood(
    oneSheet(title, ['Staffing 2011/12'], ['Service', 'Police officers FTE', 'Police staff FTE'], ['IT', 2, 18]),
  );
  assert.deepEqual(figuresOf(groups, 'staff'), { ICT: 20 });
});

test('average pay is no part of the expenditure', () => {
  const reading = readGood(
    oneSheet(title, ["2011/12 £'000"], ['Service', 'Gross', 'FTE', 'Average pay £'], ['IT', 100, 5, 20_000]),
  );
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100 });
  assert.deepEqual(codesOf(reading.issues), []);
});

test('bodies that no list knows are told apart by the shape of their names across the headings', () => {
  const reading = readGood(
    oneSheet(
      ["Shared services baseline 2011/12 £'000"],
      ['Service', 'Borsetshire District Council', 'Felpersham City Council', 'Total'],
      ['IT', 100, 200, 300],
      ['HR', 50, 80, 130],
    ),
  );
  const figures = reading.figures.map(figure => [figure.organisation, figure.service, figure.value.toNumber()]);
  assert.deepEqual(figures, [
    ['Borsetshire District Council', 'ICT', 100],
    ['Borsetshire District Council', 'HR', 50],
    ['Felpersham City Council', 'ICT', 200],
    ['Felpersham City Council', 'HR', 80],
  ]);
});

test('spend with suppliers is of the body, although the sheet is called Procurement', () => {
  const reading = readGood(
    sourceWorkbook({
      name: 'Procurement',
      rows: [
        ['Bought-in goods and services 2010/11'],
        [null, 'Generic (£m)', 'Specialist (£m)', 'Via county contracts (£m)'],
        ['Borsetshire District Council', 10, 20, 1.2],
      ],
    }),
  );
  const spend = reading.figures.map(figure => [figure.measure, figure.value.toNumber()]);
  assert.deepEqual(spend, [
    ['genericSpend', 10_000],
    ['specialistSpend', 20_000],
    ['alreadyJointSpend', 1_200],
  ]);
});

test('a unit in the label of a row comes before the unit of the title', () => {
  const reading = readGood(oneSheet(title, ["2011/12 £'000"], ['Service', 'Gross'], ['IT', 100], ['HR (£)', 50_000]));
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50 });
});

test('of sheets of two years one is taken, and a warning names the other', () => {
  const year = (name: string, gross: number): { name: string; rows: (string | number)[][] } => ({
    name,
    rows: [title, [`${name} £'000`], ['Service', 'Gross'], ['IT', gross], ['HR', gross / 2]],
  });
  const reading = readGood(sourceWorkbook(year('2011-12', 100), year('2010-11', 90)));
  assert.deepEqual(figuresOf(reading, 'grossExpenditure'), { ICT: 100, HR: 50 });
  assert.deepEqual(codesOf(reading.issues), ['year-left-out']);
});

test('a column that adds up the columns before it counts no staff twice', () => {
  const reading = readGood(
    oneSheet(
      title,
      ['Staffing FTE 2011/12'],
      ['Service', 'Grade A', 'Grade B', 'Total'],
      ['IT', 5, 12, 17],
      ['HR', 3, 5, 8],
    ),
  );
  assert.deepEqual(figuresOf(reading, 'staff'), { ICT: 17, HR: 8 });
  assert.match(reasonsOf(reading)['Total'] ?? '', /sum of other columns/);
});

test('a total and a net that count capital charges agree with their parts, as do those beside the front line', () => {
  const reading = readGood(
    oneSheet(
      title,
      ["2011/12 £'000"],
      ['Service', 'Employees', 'Support services', 'Capital charges', 'Total expenditure', 'Income', 'Net expenditure'],
      ['Housing', 100, 9, 9, 118, -20, 98],
      ['ICT', 60, 3, 4, 67, -10, 57],
      ['HR', 40, 2, 1, 43, -4, 39],
      ['Total', 200, 14, 14, 228, -34, 194],
    ),
  );
  assert.deepEqual(netOf(reading), { ICT: 50, HR: 36 });
  assert.deepEqual(codesOf(reading.issues), ['front-line-left-out']);
});
