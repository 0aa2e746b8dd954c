import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumberInBytes } from '../../../src/xlsx/reading/numberInBytes';

function readNumber(text: string): { value: number; rest: string } | null {
  const found = { value: NaN, end: 0 };
  const bytes = new TextEncoder().encode(`<v>${text}`);
  if (!readNumberInBytes(bytes, 3, found)) return null;
  return { value: found.value, rest: text.slice(found.end - 3) };
}

test('any number is read as the language reads it, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
      const text = String(number).toUpperCase();
      assert.deepEqual(readNumber(`${text}</v>`), { value: Number(text), rest: '</v>' });
    }),
  );
});

test('so is any run of digits with a point anywhere', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat(25), fc.boolean(), (digits, point, isNegative) => {
      const plain = String(digits);
      const text = `${isNegative ? '-' : ''}${plain.slice(0, point)}.${plain.slice(point)}`;
      assert.deepEqual(readNumber(text), { value: Number(text), rest: '' });
    }),
  );
});

test('what is no number is none, and what follows a number is left', () => {
  for (const text of ['', '-', '.', 'n/a', ' 1', '+1', '-.', '1E+']) assert.equal(readNumber(text), null, text);
  assert.deepEqual(readNumber('12.5.1'), { value: 12.5, rest: '.1' });
  assert.deepEqual(readNumber('7&#49;'), { value: 7, rest: '&#49;' });
});
