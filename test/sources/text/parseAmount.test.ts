import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAmount } from '../../../src/sources/text/parseAmount';

function numberIn(text: string): string | null {
  const amount = parseAmount(text);
  return amount?.kind === 'number' ? amount.value.toFixed() : null;
}

test('brackets, leading and trailing minus signs and CR are negative, DR is positive', () => {
  for (const text of [
    '(1,500)',
    '-1,500',
    '1,500-',
    '1500 CR',
    '\u22121 500',
    '£(1,500)',
    '(£1,500)',
    '-£1,500',
    '£-1,500',
  ]) {
    assert.equal(numberIn(text), '-1500', text);
  }
  for (const text of ['1,500', '£1,500', '1,500 DR', '+1500', '1\u00a0500', ' 1500.0 ', 'GBP 1,500']) {
    assert.equal(numberIn(text)?.replace(/\.0$/, ''), '1500', text);
  }
});

test('a number may say its own scale', () => {
  const scaled = (text: string): unknown => {
    const amount = parseAmount(text);
    return amount?.kind === 'number' ? [amount.value.toNumber(), amount.pounds] : null;
  };
  assert.deepEqual(scaled('£1.2m'), [1.2, 1_000_000]);
  assert.deepEqual(scaled('(1.2 million)'), [-1.2, 1_000_000]);
  assert.deepEqual(scaled('1,234k'), [1234, 1_000]);
  assert.deepEqual(scaled('£80'), [80, undefined]);
});

test('percentages and staff say what they are', () => {
  assert.deepEqual(parseAmount('4.5%'), { ...parseAmount('4.5'), unit: 'percent' });
  assert.deepEqual(parseAmount('0.8 FTE'), { ...parseAmount('0.8'), unit: 'staff' });
});

test('dashes and nil are nought, n/a and dots are a missing figure: the two are not the same', () => {
  for (const text of ['-', '–', '—', 'nil', 'Nil', '£-']) assert.deepEqual(parseAmount(text), { kind: 'nil' }, text);
  for (const text of ['n/a', 'N/A', '..', '*', 'c', 'TBC']) {
    assert.deepEqual(parseAmount(text), { kind: 'notAvailable' }, text);
  }
});

test('footnote marks behind a number do not hide it', () => {
  assert.equal(numberIn('1,500*'), '1500');
  assert.equal(numberIn('1,500 [2]'), '1500');
  assert.equal(numberIn('219,385 (e)'), '219385');
});

test('what only looks like a number is none: units, years, dates, codes, odd commas, two signs', () => {
  const texts = [
    '£000',
    '£ 000',
    "'000",
    '2011/12',
    '11-12',
    '1E05',
    'HF1234',
    '1,50',
    '1.234,56',
    '(-1,500)',
    '-1,500-',
  ];
  for (const text of texts.concat(['Yes', '', '12 Acacia Road', '1,500 (including schools)'])) {
    assert.equal(parseAmount(text), null, text);
  }
});

test('every whole number written with commas, in brackets when negative, is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), value => {
      const digits = Math.abs(value).toLocaleString('en-GB');
      assert.equal(numberIn(value < 0 ? `(${digits})` : digits), String(value));
    }),
  );
});
