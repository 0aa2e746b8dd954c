import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edgeAt, edgesOf, sizeAt } from '../../src/preview/gridGeometry';
import { gridTracks } from '../../src/preview/gridTracks';

const edges = edgesOf(10, index => 10 * (index + 1));

test('edges add up the sizes, and beyond the last stays the end', () => {
  assert.deepEqual([edgeAt(edges, 0), edgeAt(edges, 1), edgeAt(edges, 3), edgeAt(edges, 10)], [0, 10, 60, 550]);
  assert.equal(edgeAt(edges, 99), 550);
  assert.equal(sizeAt(edges, 9), 100);
});

test('frozen rows stay, a gap stands for those out of sight, then come those in sight', () => {
  assert.deepEqual(gridTracks(edges, 1, [4, 5]), [
    { kind: 'cells', index: 0, size: 10, frozenAt: 0 },
    { kind: 'gap', size: 90 },
    { kind: 'cells', index: 4, size: 50, frozenAt: null },
    { kind: 'cells', index: 5, size: 60, frozenAt: null },
  ]);
});

test('a frozen row in sight is drawn once', () => {
  const drawn = gridTracks(edges, 2, [0, 1, 2, 3]).flatMap(track => (track.kind === 'cells' ? [track.index] : []));
  assert.deepEqual(drawn, [0, 1, 2, 3]);
});

test('whatever is in sight, the tracks before a scrolling row take up the room that its place asks for', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(9), fc.integer({ min: 1, max: 5 }), (frozen, first, count) => {
      const inSight = Array.from({ length: count }, (_, step) => first + step).filter(index => index < 10);
      const tracks = gridTracks(edges, frozen, inSight);
      tracks.forEach((track, place) => {
        if (track.kind === 'gap' || track.frozenAt !== null) return;
        const before = tracks.slice(0, place).reduce((sum, one) => sum + one.size, 0);
        assert.equal(before, edgeAt(edges, track.index));
      });
    }),
  );
});
