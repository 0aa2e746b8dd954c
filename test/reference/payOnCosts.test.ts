import assert from 'node:assert/strict';
import { test } from 'node:test';
import { employerInsurance, employerPension } from '../../src/reference/payOnCosts';

test('the rates of national insurance are those published, in order of their dates', () => {
  // HMRC: 13.8% from 2011/12, 15.05% from 6 April to 5 November 2022 (NIM01610), 13.8% again, 15% from 6 April 2025.
  const rates = employerInsurance.rates.map(({ from, rate }) => `${from} ${(Number(rate) * 100).toFixed(2)}`);
  assert.deepEqual(rates, ['2011-04-06 13.80', '2022-04-06 15.05', '2022-11-06 13.80', '2025-04-06 15.00']);
  assert.deepEqual(rates, [...rates].sort());
});

test('a pay of £28,000 in 2011/12 bears the effective rate that is told', () => {
  // £136 a week for 52 weeks is £7,072; 13.8% of the remaining £20,928 is £2,888.06, or 10.31% of the pay.
  const [first] = employerInsurance.rates;
  const paid = (28_000 - 52 * Number(employerInsurance.weeklyThreshold.pounds)) * Number(first.rate);
  assert.equal(paid.toFixed(2), '2888.06');
  assert.equal(((paid / 28_000) * 100).toFixed(1), '10.3');
});

test('the average of the pension rates is the one told to Parliament and lies within the working range', () => {
  assert.equal(employerPension.average, '0.152'); // Hansard, 25 June 2007: 15.2 per cent. of payroll in 2005-06
  assert.ok(Number(employerPension.low) < Number(employerPension.average));
  assert.ok(Number(employerPension.average) < Number(employerPension.high));
});
