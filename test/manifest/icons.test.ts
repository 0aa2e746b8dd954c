import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decodePng, drawIcon, iconFile, icons } from '../../assets/makeIcons';

for (const [name, { draw, sizes }] of Object.entries(icons)) {
  for (const size of sizes) {
    test(`${name}-${size}.png in the repository is the one that the script draws`, () => {
      const kept = decodePng(readFileSync(iconFile(size, name)));
      assert.equal(kept.size, size);
      assert.deepEqual(Buffer.from(kept.pixels), Buffer.from(drawIcon(size, draw)));
    });
  }
}

test('the mark is opaque in the middle and leaves the corners free', () => {
  const pixels = drawIcon(16);
  const opacity = (row: number, column: number) => pixels[(row * 16 + column) * 4 + 3];
  assert.equal(opacity(8, 8), 255);
  assert.deepEqual([opacity(0, 0), opacity(0, 15), opacity(15, 0), opacity(15, 15)], [0, 0, 0, 0]);
});
