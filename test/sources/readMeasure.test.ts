import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMeasure, type MeasureReading, type MeasureRequest } from '../../src/sources/readMeasure';
import { describeIssue } from '../../src/issue/describeIssue';
import { codesOf } from './readings';
import { oneSheet, sourceWorkbook, type TestSheet } from './sourceWorkbook';

const headings = [
  'Code',
  'Authority',
  'Class',
  'Net current expenditure',
  'THE BUDGET REQUIREMENT (TOTAL OF LINES 1 TO 2)',
];
const rows: TestSheet['rows'] = [
  ['Revenue outturn 2011-12 data'],
  [],
  ['Net current expenditure (£ thousand)'],
  [],
  headings,
  [],
  ['E1721', 'Hampshire', 'SC', 1_454_306, 715_585],
  ['E6052', 'Hampshire Police Authority', 'O', 312_916, '314,097'],
  ['E2221', 'Kent', 'SC', 1, '(2)'],
  ['E6022', 'Kent Police Authority (e)', 'O', 3, 219_385.12339],
  ['E9999', 'Nowhere', 'O', 3, '-'],
  [],
  [null, 'ENGLAND', null, { value: 1_767_229, formula: 'SUM(D7:D11)' }, { value: 1_249_065, formula: 'SUM(E7:E11)' }],
  [
    null,
    'SHIRE COUNTIES',
    'SC',
    { value: 1_454_307, formula: 'SUMIF(C$7:C$11,C14,D$7:D$11)' },
    { value: 715_583, formula: 'SUMIF(C$7:C$11,C14,E$7:E$11)' },
  ],
  ['Source: returns'],
];

function read(bytes: Uint8Array, request: MeasureRequest): MeasureReading {
  const result = readMeasure(bytes, 'outturn.xlsx', request);
  assert.ok(result.ok, result.issues.map(issue => describeIssue(issue)).join('\n'));
  return result.value;
}

function pounds(bytes: Uint8Array, ...bodies: string[]): readonly (string | null)[] {
  const reading = read(bytes, { measure: 'budget requirement', bodies });
  return reading.figures.map(figure => figure.pounds?.toFixed() ?? null);
}

test('a figure comes with name, code, pounds, unit as read, sheet, cell and year', () => {
  const [figure] = read(oneSheet(...rows), { measure: 'budget requirement', bodies: ['E6052'] }).figures;
  assert.deepEqual(
    { ...figure, value: figure?.value.toNumber(), pounds: figure?.pounds?.toNumber() },
    {
      asked: 'E6052',
      name: 'Hampshire Police Authority',
      code: 'E6052',
      value: 314_097,
      unit: '£ thousand',
      pounds: 314_097_000,
      sheet: 'Budget',
      cell: 'E8',
      year: '2011/12',
    },
  );
});

test('bodies may be asked for by code, current or former name, short name or the beginning of a name', () => {
  const asked = [
    'E1721',
    'hcc',
    'Hampshire',
    'Hampshire County Council',
    'HPA',
    'Hampshire Constabulary',
    'E7052',
    'Kent Police',
    'PCC for Kent',
  ];
  const found = read(oneSheet(...rows), { measure: 'budget requirement', bodies: asked }).figures.map(
    figure => figure.code,
  );
  assert.deepEqual(found, ['E1721', 'E1721', 'E1721', 'E1721', 'E6052', 'E6052', 'E6052', 'E6022', 'E6022']);
});

test('decimals, brackets and dashes are read exactly', () => {
  assert.deepEqual(pounds(oneSheet(...rows), 'E6022', 'E2221', 'E9999'), ['219385123.39', '-2000', '0']);
});

test('totals over classes of bodies are no bodies', () => {
  const result = readMeasure(oneSheet(...rows), 'outturn.xlsx', {
    measure: 'budget requirement',
    bodies: ['SHIRE COUNTIES'],
  });
  assert.ok(!result.ok);
  assert.deepEqual(codesOf(result.issues), ['body-is-total']);
});

test('a body that is not there is an error beside the figures of the others, with names that come near', () => {
  const result = readMeasure(oneSheet(...rows), 'outturn.xlsx', {
    measure: 'budget requirement',
    bodies: ['HCC', 'Hampton'],
  });
  assert.ok(result.ok);
  assert.equal(result.value.figures.length, 1);
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.severity]),
    [['body-missing', 'error']],
  );
  assert.match(result.issues[0]?.remedy ?? '', /Hampshire Police Authority/);
});

test('a name that fits several bodies is refused, not guessed', () => {
  const more: TestSheet['rows'] = [
    ...rows.slice(0, 11),
    ['E7', 'North Kent', 'SD', 1, 1],
    ['E8', 'North Devon', 'SD', 1, 1],
  ];
  const result = readMeasure(oneSheet(...more), 'outturn.xlsx', { measure: 'budget requirement', bodies: ['North'] });
  assert.deepEqual(codesOf(result.issues), ['body-ambiguous']);
});

test('a visible column with figures is taken before hidden columns, columns of noughts and hidden sheets', () => {
  const nought = rows.map((row, index) => (index >= 6 && index <= 10 ? [...row.slice(0, 4), 0] : row));
  const inPounds: TestSheet['rows'] = [
    ['Pounds (£)'],
    headings,
    ['E1721', 'Hampshire', 'SC', 1, 715_585_000],
    ['E2221', 'Kent', 'SC', 1, 2],
  ];
  const bytes = sourceWorkbook(
    { name: 'Pivot', rows: inPounds, visibility: 'hidden' },
    { name: 'Other', rows, hiddenColumns: [5] },
    { name: 'Empty', rows: nought },
    { name: 'Main', rows },
  );
  const reading = read(bytes, { measure: 'budget requirement', bodies: ['E1721'] });
  assert.deepEqual(
    reading.figures.map(figure => [figure.sheet, figure.pounds?.toNumber()]),
    [['Main', 715_585_000]],
  );
  assert.deepEqual(
    reading.ignored.map(entry => [entry.place.sheet, entry.reason]),
    [
      ['Pivot', 'the sheet is hidden'],
      ['Other', 'the column is hidden'],
      ['Empty', 'the column holds only noughts'],
    ],
  );
});

test('a further key column, helper rows, group titles and unsorted rows do not move the figures', () => {
  const bytes = sourceWorkbook({
    name: 'RS_LA_Data_2017-18',
    hiddenRows: [4, 5],
    rows: [
      ['Revenue Outturn Summary (RS) 2017-18', null, null, null, null, null, null, null],
      ['£ thousand'],
      [],
      ['Hide or delete', null, null, null, null, 690, 805, 890],
      [null, null, null, null, null, 11, 12, 13],
      [null, null, null, null, null, 'Services', 'Financing', null],
      [
        'ONS Code',
        'E-code',
        'Local authority',
        null,
        'Class',
        'Central services',
        'NET BUDGET REQUIREMENT',
        'Council tax requirement',
      ],
      [],
      ['E31000017', 'E6117', 'Hampshire Fire and Rescue Authority (e)', null, 'O', 900, 62_000.5, 40_000],
      ['E10000014', 'E1721', 'Hampshire ', null, 'SC', 20_000, 700_000, 580_000],
      ['E23000030', 'E7052', 'Hampshire Police and Crime Commissioner', null, 'O', '-', '300,000', 110_000],
      ['E99', 'E0', 'Elsewhere', null, 'O', 'Yes', '..', 1],
      [],
      [null, null, 'England', null, null, null, { value: 1_062_000.5, formula: 'SUM(G9:G12)' }, null],
    ],
  });
  const asked = ['E1721', 'E6052', 'E6117', 'Hampshire Police Authority', 'E31000017'];
  const reading = read(bytes, { measure: 'budget requirement', bodies: asked });
  assert.deepEqual(
    reading.figures.map(figure => [figure.code, figure.pounds?.toNumber(), figure.cell, figure.year]),
    [
      ['E1721', 700_000_000, 'G10', '2017/18'],
      ['E7052', 300_000_000, 'G11', '2017/18'],
      ['E6117', 62_000_500, 'G9', '2017/18'],
      ['E7052', 300_000_000, 'G11', '2017/18'],
      ['E31000017', 62_000_500, 'G9', '2017/18'],
    ],
  );
  assert.equal(reading.figures[1]?.name, 'Hampshire Police and Crime Commissioner');
});

test('several columns that fit and differ are listed, and the sheet or more words tell them apart', () => {
  const other = rows.map((row, index) => {
    if (index === 2) return ['Net total cost (£ thousand)'];
    return index >= 6 && index <= 10 ? [...row.slice(0, 4), 5] : row;
  });
  const bytes = sourceWorkbook({ name: 'One', rows }, { name: 'Two', rows: other });
  const ambiguous = readMeasure(bytes, 'outturn.xlsx', { measure: 'budget requirement', bodies: ['E1721'] });
  assert.ok(!ambiguous.ok);
  const [issue] = ambiguous.issues;
  assert.equal(issue?.code, 'measure-ambiguous');
  assert.match(issue.message, /sheet "One", E5.*sheet "Two", E5/);
  assert.match(issue.remedy, /--sheet/);
  const named = read(bytes, { measure: 'budget requirement', bodies: ['E1721'], sheet: 'two' });
  assert.equal(named.figures[0]?.pounds?.toNumber(), 5_000);
  const worded = read(bytes, { measure: 'budget requirement net total cost', bodies: ['E1721'] });
  assert.equal(worded.figures[0]?.sheet, 'Two');
});

test('a measure may stand down and the bodies across', () => {
  const bytes = oneSheet(
    ['Procured spend 2010/11 (£m)'],
    ['', 'HCC', 'HC', 'HFRS'],
    ['Generic', 200, 20, 6],
    ['Specialist', 324, 10, 4],
  );
  const reading = read(bytes, { measure: 'specialist', bodies: ['HFRA', 'E6052'] });
  assert.deepEqual(
    reading.figures.map(figure => [figure.cell, figure.pounds?.toNumber()]),
    [
      ['D4', 4_000_000],
      ['C4', 10_000_000],
    ],
  );
});

test('staff are read in FTE and have no pounds', () => {
  const bytes = oneSheet(['Size 2011/12'], ['Body', 'Gross £m', 'FTE'], ['HCC', 1_913.2, 28_020], ['HC', 338.8, 6_520]);
  const [figure] = read(bytes, { measure: 'FTE', bodies: ['HC'] }).figures;
  assert.deepEqual([figure?.value.toNumber(), figure?.unit, figure?.pounds], [6_520, 'FTE', null]);
});

test('figures without a unit are an error that names the cell', () => {
  const bytes = oneSheet(['Size'], ['Body', 'Budget requirement'], ['HCC', 1], ['HC', 2]);
  const result = readMeasure(bytes, 'outturn.xlsx', { measure: 'budget requirement', bodies: ['HC'] });
  assert.ok(!result.ok);
  assert.deepEqual(
    result.issues.map(issue => [issue.code, issue.place.cell]),
    [['unit-unknown', 'B4']],
  );
});

test('a measure or a sheet that is not there is refused with what is', () => {
  const measure = readMeasure(oneSheet(...rows), 'outturn.xlsx', {
    measure: 'council tax requirement',
    bodies: ['HCC'],
  });
  assert.deepEqual(codesOf(measure.issues), ['measure-missing']);
  assert.match(measure.issues[0]?.remedy ?? '', /THE BUDGET REQUIREMENT/);
  const sheet = readMeasure(oneSheet(...rows), 'outturn.xlsx', {
    measure: 'budget requirement',
    bodies: ['HCC'],
    sheet: 'Nowhere',
  });
  assert.deepEqual(codesOf(sheet.issues), ['sheet-missing']);
  assert.match(sheet.issues[0]?.remedy ?? '', /"Budget"/);
});
