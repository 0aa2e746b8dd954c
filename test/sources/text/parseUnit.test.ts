import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseUnit } from '../../../src/sources/text/parseUnit';

function poundsIn(text: string): number | null {
  const unit = parseUnit(text);
  return unit?.kind === 'money' ? unit.pounds : null;
}

test('thousands of pounds are known in every spelling', () => {
  const texts = [
    '£ thousand',
    "£'000",
    '£’000',
    '£000',
    '£000s',
    '£ 000',
    "£'000s",
    '000s',
    "'000",
    '£k',
    '£K',
    'GBP k',
  ];
  for (const text of texts.concat(['Net current expenditure (£ thousand)', 'in thousands of pounds', 'Budget £000'])) {
    assert.equal(poundsIn(text), 1_000, text);
  }
});

test('millions and single pounds are known too', () => {
  for (const text of ['£m', '£ million', 'Gap (£m)', '£M', '£000,000', '£mn'])
    assert.equal(poundsIn(text), 1_000_000, text);
  for (const text of ['£', 'Amount (£)', 'All money in pounds', 'GBP', 'Budget £ 2011/12'])
    assert.equal(poundsIn(text), 1, text);
});

test('an amount of money within a sentence is no unit', () => {
  assert.equal(parseUnit('includes approximately £80m of schools spend'), null);
  assert.equal(parseUnit('rounded to the nearest £100k'), null);
  assert.equal(poundsIn('£m; excludes £4.5m of fees'), 1_000_000);
});

test('staff, percentages, ratios and foreign money are told apart from pounds', () => {
  assert.equal(parseUnit('FTE (gross)')?.kind, 'staff');
  assert.equal(parseUnit('Full-time equivalents')?.kind, 'staff');
  assert.equal(parseUnit('WTE')?.kind, 'staff');
  assert.equal(parseUnit('£ per FTE')?.kind, 'ratio');
  assert.equal(parseUnit('% of budget')?.kind, 'percent');
  assert.equal(parseUnit('€m')?.kind, 'foreign');
});

test('words without a unit have none', () => {
  for (const text of ['Gross expenditure', '2011/12', 'Thousands of people use it', 'Hampshire']) {
    assert.equal(parseUnit(text), null, text);
  }
});

test('the unit is given as the source writes it', () => {
  assert.equal(parseUnit('Net current expenditure (£ thousand)')?.text, '£ thousand');
});
