import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileIssues } from '../../src/refresh/profileIssues';
import type { SourceProfile, StatedMeasure } from '../../src/refresh/sourceProfile';

const profile = (stated: Partial<StatedMeasure>): readonly SourceProfile[] => [
  {
    file: 'avon.xlsx',
    stated: [{ organisation: 'Avon', measure: 'grossExpenditure', units: ["£'000"], years: ['2011/12'], ...stated }],
  },
];

const told = (now: Partial<StatedMeasure>): (readonly [string, string])[] =>
  profileIssues(profile({}), profile(now)).map(({ code, message }) => [code, message] as const);

test('a file that states its figures as before needs no word', () => {
  assert.deepEqual(told({}), []);
});

test('another unit is told with both units', () => {
  assert.deepEqual(told({ units: ['£'] }), [
    ['refresh-unit-changed', "Gross expenditure of Avon was given in £'000 and is now given in £."],
  ]);
});

test('another year is told, a year on top is not', () => {
  assert.deepEqual(told({ years: ['2012/13'] }), [
    ['refresh-year-changed', 'Gross expenditure of Avon was for 2011/12 and is now for 2012/13.'],
  ]);
  assert.deepEqual(told({ years: ['2011/12', '2012/13'] }), []);
});

test('a measure that was not read before is no change of unit or year', () => {
  assert.deepEqual(told({ measure: 'staff', units: ['FTE'], years: [] }), []);
});
