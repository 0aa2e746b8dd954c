import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../../src/engine/decimal';
import { inPercent, inPounds, inWords, inYears } from '../../../src/model/plausibility/wording';

test('amounts read in millions, thousands or pounds, whichever is the largest that fits', () => {
  const written = (thousands: string): string => inPounds(new Decimal(thousands));
  assert.equal(written('6171.733'), '£6.2m');
  assert.equal(written('1400000'), '£1,400.0m');
  assert.equal(written('999.4'), '£999k');
  assert.equal(written('999.5'), '£1.0m');
  assert.equal(written('0.9994'), '£999');
  assert.equal(written('0.9995'), '£1k');
  assert.equal(written('0'), '£0');
  assert.equal(written('-0'), '£0');
  assert.equal(written('-1500'), '-£1.5m');
});

test('shares have one decimal, and years too', () => {
  assert.equal(inPercent(new Decimal('0.045872')), '4.6%');
  assert.equal(inPercent(new Decimal('12.345')), '1,234.5%');
  assert.equal(inYears(new Decimal('2.25')), '2.3 years');
  assert.equal(inYears(new Decimal(Infinity)), 'never within the horizon');
});

test('names are joined as in a sentence', () => {
  assert.equal(inWords([]), '');
  assert.equal(inWords(['HC']), 'HC');
  assert.equal(inWords(['HC', 'HFRA']), 'HC and HFRA');
  assert.equal(inWords(['HCC', 'HC', 'HFRA']), 'HCC, HC and HFRA');
});
