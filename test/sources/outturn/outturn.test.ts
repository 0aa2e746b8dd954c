import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectWorkbook } from '../../../src/sources/inspectWorkbook';
import { readMeasure } from '../../../src/sources/readMeasure';
import { codesOf } from '../readings';
import { outturnYears, type OutturnYear } from './outturnYears';

/** The ways in which somebody asks for a body: by its code then or now, its name then or now, in capitals. */
const asked: readonly (readonly [ons: string, ways: readonly string[]])[] = [
  ['E10000014', ['E1721', 'E10000014', 'HCC', 'Hampshire', 'HAMPSHIRE', 'Hampshire County Council']],
  [
    'E23000030',
    [
      'E6052',
      'E7052',
      'e7052',
      'Hampshire Police Authority',
      'HAMPSHIRE POLICE AUTHORITY',
      'Hampshire Police and Crime Commissioner',
      'Police and Crime Commissioner for Hampshire',
      'HAMPSHIRE POLICE & CRIME COMMISSIONER AND CHIEF CONSTABLE',
    ],
  ],
  [
    'E31000017',
    [
      'E6117',
      'Hampshire Combined Fire Authority',
      'Hampshire Fire and Rescue Authority',
      'HAMPSHIRE COMBINED FIRE AND RESCUE AUTHORITY',
    ],
  ],
  ['E23000032', ['E6022', 'E7022', 'Kent Police Authority', 'KENT POLICE AND CRIME COMMISSIONER', 'Kent PCC']],
  ['E06000045', ['E1702', 'Southampton', 'Southampton UA', 'SOUTHAMPTON CITY COUNCIL']],
];

function cellOf({ bodies, column, firstRow }: OutturnYear, ons: string): string {
  return `${column}${firstRow + bodies.findIndex(body => body.ons === ons)}`;
}

for (const outturn of outturnYears) {
  test(`the outturn of ${outturn.year} is read for a body by any of its codes and names`, () => {
    for (const [ons, ways] of asked) {
      const thousands = outturn.bodies.find(body => body.ons === ons)?.thousands;
      const result = readMeasure(outturn.bytes(), 'outturn.xlsx', { measure: 'budget requirement', bodies: ways });
      assert.ok(result.ok, JSON.stringify(result.issues));
      assert.deepEqual(
        result.value.figures.map(figure => [
          figure.asked,
          figure.pounds?.toNumber(),
          figure.sheet,
          figure.cell,
          figure.year,
        ]),
        ways.map(way => [
          way,
          Math.round(Number(thousands) * 1_000),
          outturn.sheet,
          cellOf(outturn, ons),
          outturn.year,
        ]),
        `${outturn.year} ${ons}`,
      );
      assert.deepEqual(result.issues, []);
    }
  });

  test(`the outturn of ${outturn.year} gives a dash as nought and says that a total is no body`, () => {
    const result = readMeasure(outturn.bytes(), 'outturn.xlsx', {
      measure: 'budget requirement',
      bodies: ['City of London', 'ENGLAND TOTAL'],
    });
    assert.ok(result.ok, JSON.stringify(result.issues));
    assert.deepEqual(
      result.value.figures.map(({ name, value }) => [name, value.toNumber()]),
      [['City of London', 0]],
    );
    assert.deepEqual(codesOf(result.issues), ['body-is-total']);
  });

  test(`inspecting the outturn of ${outturn.year} shows one table of bodies in £ thousand`, () => {
    const result = inspectWorkbook(outturn.bytes(), 'outturn.xlsx');
    assert.ok(result.ok, 'inspected');
    const tables = result.value.sheets.find(({ name }) => name === outturn.sheet)?.tables ?? [];
    assert.equal(tables.length, 1);
    assert.equal(tables[0]?.columns.find(({ column }) => column === outturn.column)?.unit, '£ thousand');
    assert.equal(result.value.year, outturn.year);
  });
}
