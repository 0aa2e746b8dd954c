import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { placeOfWords } from '../../src/refresh/placeOfWords';
import { fileOfPlace, goneWords, keptWords, overrideWords, readOrigin } from '../../src/refresh/originWords';
import { typedOver } from '../../src/refresh/typedOver';

const PLACE = "budget, v2.xlsx, Budget of 2011-12!C9:G9,'Other of it'!D7";

test('a place is read as its file, sheet and cell', () => {
  assert.deepEqual(readOrigin('budget.xlsx, Budget!C7'), { kind: 'source', file: 'budget.xlsx' });
  assert.deepEqual(readOrigin('this workbook, Budget!C7'), { kind: 'source', file: 'this workbook' });
  assert.equal(fileOfPlace(PLACE), 'budget, v2.xlsx');
  assert.deepEqual(placeOfWords('budget.xlsx, Budget!C7'), { file: 'budget.xlsx', sheet: 'Budget', cell: 'C7' });
  assert.deepEqual(placeOfWords('budget.xlsx'), { file: 'budget.xlsx' });
});

test('words that name no cell are of no kind', () => {
  for (const words of [
    undefined,
    'case document',
    'HM Treasury, The Green Book 2022, annex A6',
    'not given: follows the staff',
  ])
    assert.deepEqual(readOrigin(words), { kind: 'other' });
});

test('an override says what the source states and where, and is read back', () => {
  const words = overrideWords(new Decimal('5145.25'), 'budget.xlsx, Budget!C7');
  assert.equal(words, 'override: the source says 5145.25 (Budget!C7 of budget.xlsx)');
  assert.equal(overrideWords(null, 'budget.xlsx'), 'override: the source says nothing (budget.xlsx)');
  assert.deepEqual(readOrigin('override: the source says nothing (budget.xlsx)'), {
    kind: 'override',
    says: null,
    at: 'budget.xlsx',
  });
});

test('whatever is said of an override or a declined change is read back, for any figure and any place', () => {
  // Words know one nil, where numbers have a negative one as well.
  const figure = fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => new Decimal(value === 0 ? 0 : value)),
    { nil: null },
  );
  const place = fc.constantFrom(PLACE, 'a of b.xlsx, Sheet!A1', 'x.csv, x!B2', 'this workbook, Budget!C7');
  fc.assert(
    fc.property(figure, place, fc.option(place, { nil: null }), (says, at, from) => {
      assert.deepEqual(readOrigin(overrideWords(says, at)), { kind: 'override', says, at });
      assert.deepEqual(readOrigin(keptWords(from, says, at)), { kind: 'kept', from, says, at });
    }),
  );
});

test('what is no longer stated says by which file', () => {
  assert.equal(goneWords('budget.xlsx'), 'no longer in budget.xlsx');
  assert.deepEqual(readOrigin('no longer in budget.xlsx'), { kind: 'gone', file: 'budget.xlsx' });
});

test('what is typed over a source is an override, over anything else a change on the sheet', () => {
  const value = new Decimal(7);
  const over = (origin: string): string | undefined => typedOver({ value: new Decimal(5), origin }, value).origin;
  assert.equal(over('a.xlsx, B!C1'), 'override: the source says 5 (B!C1 of a.xlsx)');
  assert.equal(over('override: the source says 6 (B!C1 of a.xlsx)'), 'override: the source says 6 (B!C1 of a.xlsx)');
  assert.equal(over('override: the source says 7 (B!C1 of a.xlsx)'), 'a.xlsx, B!C1', 'the source’s own again');
  assert.equal(over('no longer in a.xlsx'), 'override: the source says nothing (a.xlsx)');
  assert.equal(over('case document'), 'changed on the sheet');
});
