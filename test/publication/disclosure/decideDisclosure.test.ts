import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BodyTable } from '../../../src/publication/disclosure/bodyTable';
import { decideDisclosure } from '../../../src/publication/disclosure/decideDisclosure';
import { findBridges } from '../../../src/publication/disclosure/findBridges';
import { isSafe } from '../../../src/publication/disclosure/isSafe';
import { tellsClosely } from '../../../src/publication/disclosure/tellsClosely';
import { isSolvable } from './solvable';

const table = (rows: readonly (readonly number[])[]): BodyTable => ({
  columns: (rows[0] ?? []).map((_, column) => `Service ${column + 1}`),
  rows,
});

const withheldFrom = (rows: readonly (readonly number[])[]): readonly string[] =>
  [...(decideDisclosure([table(rows)], true)?.withheld ?? [])].sort();

test('three bodies of like size behind each total give nothing away', () => {
  assert.deepEqual(
    withheldFrom([
      [100, 200, 300],
      [120, 180, 330],
      [90, 210, 310],
    ]),
    [],
  );
});

test('the total of two bodies is withheld, since each of them knows its own figure', () => {
  const withheld = withheldFrom([
    [100, 200, 300, 50],
    [120, 180, 330, 60],
    [90, 210, 310, 0],
  ]);
  assert.ok(withheld.includes('Service 4'));
});

test('a withheld total is never alone: it would be what the others leave of the grand total', () => {
  const withheld = withheldFrom([
    [100, 200, 300, 50],
    [120, 180, 330, 60],
    [90, 210, 310, 0],
  ]);
  assert.deepEqual(withheld, ['Service 1', 'Service 4']);
});

test('a total of which one body has nearly all is withheld, although three stand behind it', () => {
  // The second knows its 200 and so comes within 100 of the 2,400 of the first: 4%.
  assert.ok(tellsClosely([2400, 100]));
  assert.ok(!tellsClosely([2400, 120]));
  assert.ok(
    withheldFrom([
      [2400, 500, 700],
      [400, 600, 650],
      [100, 550, 720],
    ]).includes('Service 1'),
  );
});

test('of two bodies no service is published, but their own totals are', () => {
  const decided = decideDisclosure(
    [
      table([
        [100, 200, 300],
        [120, 180, 330],
      ]),
    ],
    true,
  );
  assert.equal(decided?.withheld.size, 3);
  assert.equal(decided.showsBodies, true);
});

test('where a body has a single service nothing is published by body', () => {
  const decided = decideDisclosure(
    [
      table([
        [100, 200, 300],
        [120, 180, 330],
        [90, 210, 310],
        [0, 0, 300],
      ]),
    ],
    true,
  );
  assert.equal(decided?.showsBodies, false);
});

test('of two bodies with one service each even the grand total would tell', () => {
  assert.equal(decideDisclosure([table([[100], [120]])], true), null);
});

test('all tables withhold the same columns', () => {
  const even = table([
    [100, 200, 300],
    [120, 180, 330],
    [90, 210, 310],
  ]);
  const uneven = table([
    [100, 200, 300],
    [0, 180, 330],
    [90, 210, 310],
  ]);
  assert.ok(decideDisclosure([even, uneven], true)?.withheld.has('Service 1'));
});

test('the bridges of a graph are the edges on no circle', () => {
  const edges = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [4, 5],
  ] as const;
  assert.deepEqual([...findBridges(edges)].sort(), [3, 4]);
});

const anyTable = fc
  .record({ bodies: fc.integer({ min: 1, max: 5 }), services: fc.integer({ min: 1, max: 5 }) })
  .chain(({ bodies, services }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })), {
          minLength: services,
          maxLength: services,
        }),
        { minLength: bodies, maxLength: bodies },
      ),
      withheld: fc.subarray(Array.from({ length: services }, (_, index) => `Service ${index + 1}`)),
      showsBodies: fc.boolean(),
    }),
  );

test('what is called safe cannot be solved by linear algebra, whoever reads and whatever is withheld', () => {
  let safe = 0;
  fc.assert(
    fc.property(anyTable, ({ rows, withheld, showsBodies }) => {
      const totals = { withheld: new Set(withheld), showsBodies };
      if (!isSafe(table(rows), totals)) return;
      safe += 1;
      for (const reader of [-1, ...rows.keys()]) assert.ok(!isSolvable(table(rows), totals, reader));
    }),
    { seed: 1988, numRuns: 3000 },
  );
  assert.ok(safe > 100, `${safe} safe tables were tried`);
});

test('what is decided is safe, and what is refused could not be published in any way', () => {
  fc.assert(
    fc.property(anyTable, ({ rows }) => {
      const decided = decideDisclosure([table(rows)], true);
      if (decided !== null) {
        assert.ok(isSafe(table(rows), decided));
        return;
      }
      const nothing = { withheld: new Set(table(rows).columns), showsBodies: false };
      assert.ok(!isSafe(table(rows), nothing));
    }),
    { seed: 2002, numRuns: 1000 },
  );
});

test('a graph says the same as linear algebra of tables that no single total gives away', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyTable, ({ rows, withheld, showsBodies }) => {
      // Figures of one size, so that only differences of several totals can tell.
      const alike = table(rows.map(row => row.map(figure => (figure === 0 ? 0 : 100))));
      const totals = { withheld: new Set(withheld), showsBodies };
      const solvable = [-1, ...rows.keys()].some(reader => isSolvable(alike, totals, reader));
      assert.equal(isSafe(alike, totals), !solvable);
      compared += solvable ? 0 : 1;
    }),
    { seed: 1974, numRuns: 2000 },
  );
  assert.ok(compared > 50, `${compared} were safe`);
});
