import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteLength } from '../../../src/host/client/messages';

test('a text’s bytes are counted as UTF-8 has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      assert.equal(byteLength(text), new TextEncoder().encode(text).length);
    }),
  );
  assert.equal(byteLength('£1 – 😀'), 2 + 1 + 1 + 3 + 1 + 4);
});
