import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspectWorkbook } from '../../src/sources/inspectWorkbook';
import { readMeasure } from '../../src/sources/readMeasure';
import { sharedData } from '../xlsx/sharedData';
import { bodyCodes, published } from './publishedFigures';

const workbook = sharedData('revenue-outturn-2011-12.xlsx');
const oldFormat = sharedData('revenue-outturn-2011-12.xls');

/**
 * The budget requirement of the three Hampshire bodies in £'000, as printed in the sheet "RS LA Data 2011-12 (1)".
 * Source: Department for Communities and Local Government, Revenue Outturn Summary 2011-12, revised November 2013.
 */
const outturn = [
  { code: 'E1721', name: 'Hampshire', thousands: 715_585 },
  { code: 'E6052', name: 'Hampshire Police Authority', thousands: 314_097 },
  { code: 'E6117', name: 'Hampshire Combined Fire Authority', thousands: 68_674 },
];
const sheet = 'RS LA Data 2011-12 (1)';

function readBodies(bodies: readonly string[]): ReturnType<typeof readMeasure> {
  const bytes = new Uint8Array(readFileSync(workbook.path));
  return readMeasure(bytes, 'revenue-outturn-2011-12.xlsx', { measure: 'budget requirement', bodies });
}

test(
  'the budget requirement of the Hampshire bodies is read from the government workbook',
  { skip: workbook.skip },
  () => {
    const result = readBodies(outturn.map(body => body.code));
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.figures.map(figure => [
        figure.code,
        figure.name,
        figure.pounds?.toNumber(),
        figure.unit,
        figure.sheet,
        figure.year,
      ]),
      outturn.map(body => [body.code, body.name, body.thousands * 1_000, '£ thousand', sheet, '2011/12']),
    );
    assert.deepEqual(result.issues, []);
  },
);

test('the other sheets with the same heading are named with the reason they were left', { skip: workbook.skip }, () => {
  const result = readBodies(['E1721']);
  assert.ok(result.ok);
  const reasons = Object.fromEntries(result.value.ignored.map(entry => [entry.place.sheet ?? '', entry.reason]));
  assert.match(reasons['RS LA Data 2011-12 (2)'] ?? '', /hidden.*noughts/);
  assert.match(reasons['RS LA Data 2011-12 (3)'] ?? '', /hidden.*noughts/);
});

test('it agrees with the net budgets of the strategic case, but for £1k of the police', { skip: workbook.skip }, () => {
  const result = readBodies(bodyCodes);
  assert.ok(result.ok);
  const differences = result.value.figures.map((figure, index) => {
    const code = bodyCodes[index] ?? 'HCC';
    return [code, (figure.pounds?.toNumber() ?? 0) / 1_000 - published[code].size.net];
  });
  assert.deepEqual(differences, [
    ['HCC', 0],
    ['HC', 1],
    ['HFRA', 0],
  ]);
});

test(
  'of 444 authorities each is found once by its own name, and England and the classes are none',
  { skip: workbook.skip },
  () => {
    const some = [
      'Bath & North East Somerset',
      'Kent Police Authority',
      'The Broads Authority',
      'New Forest National Park Authority',
    ];
    const result = readBodies([...some, 'ENGLAND', 'OTHER AUTHORITIES']);
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.figures.map(figure => figure.asked),
      some,
    );
    assert.deepEqual(
      result.issues.map(issue => issue.code),
      ['body-is-total', 'body-is-total'],
    );
  },
);

test('a measure that stands on three sheets with different figures is not guessed', { skip: workbook.skip }, () => {
  const bytes = new Uint8Array(readFileSync(workbook.path));
  const request = { measure: 'total service expenditure', bodies: ['E1721'] };
  const result = readMeasure(bytes, 'revenue-outturn-2011-12.xlsx', request);
  assert.deepEqual(
    result.issues.map(issue => issue.code),
    ['measure-ambiguous'],
  );
  const named = readMeasure(bytes, 'revenue-outturn-2011-12.xlsx', { ...request, sheet });
  assert.ok(named.ok);
  assert.equal(named.value.figures[0]?.pounds?.toNumber(), 1_460_937_000);
});

test('inspecting it finds the tables of authorities below their two heading rows', { skip: workbook.skip }, () => {
  const result = inspectWorkbook(new Uint8Array(readFileSync(workbook.path)), 'revenue-outturn-2011-12.xlsx');
  assert.ok(result.ok);
  const [table] = result.value.sheets.find(other => other.name === sheet)?.tables ?? [];
  assert.deepEqual([table?.headingRows, table?.rows, table?.totals.length], [[5, 6], 444, 7]);
  const budget = table?.columns.find(column => column.column === 'BK');
  assert.match(budget?.heading ?? '', /^THE BUDGET REQUIREMENT/);
  assert.equal(budget?.unit, '£ thousand');
});

test('the same workbook in the old format is refused with what to do', { skip: oldFormat.skip }, () => {
  const bytes = new Uint8Array(readFileSync(oldFormat.path));
  const result = readMeasure(bytes, 'revenue-outturn-2011-12.xls', {
    measure: 'budget requirement',
    bodies: ['E1721'],
  });
  assert.ok(!result.ok);
  assert.match(result.issues[0]?.remedy ?? '', /Save As/);
});
