import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 as ofNode } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../src/xlsx/package/crc32';

test('the check value of the published polynomial is met', () => {
  // CRC-32/ISO-HDLC of "123456789" in the catalogue of CRC algorithms (G. Cook).
  assert.equal(crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
});

test('any bytes, at any place of a buffer, have the checksum that zlib gives them', { skip: noneInNode() }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(9), (bytes, offset) => {
      const part = bytes.subarray(Math.min(offset, bytes.length));
      assert.equal(crc32(part), ofNode(part));
    }),
  );
});

function noneInNode(): string | false {
  return typeof ofNode === 'function' ? false : 'this Node has no CRC-32 of its own';
}
