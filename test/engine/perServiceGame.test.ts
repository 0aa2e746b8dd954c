import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { absorbedBaselines } from '../../src/engine/absorbedBaselines';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { Decimal } from '../../src/engine/decimal';
import { perServiceGame } from '../../src/engine/perServiceGame';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';

const worthOf = (baselines: readonly (readonly number[])[], savings: readonly number[]): readonly number[] =>
  numbersOf(
    valueOf(
      perServiceGame(
        baselines.map(row => decimals(...row)),
        decimals(...savings),
      ),
    ).worth,
  );

test('the largest body of every coalition absorbs the rest', () => {
  assert.deepEqual(absorbedBaselines([60n, 30n, 10n]), [0n, 0n, 0n, 30n, 0n, 10n, 10n, 40n]);
  assert.deepEqual(absorbedBaselines([10n, 30n, 60n]), [0n, 0n, 0n, 10n, 0n, 10n, 30n, 40n]);
  assert.deepEqual(absorbedBaselines([]), [0n]);
});

test('in every service its own largest body absorbs', () => {
  // First service 60, 30, 10 saves 8, so 0.2 of what is absorbed; second 4, 20, 6 saves 5, so 0.5.
  // 1+2: 0.2 × 30 + 0.5 × 4 = 8; 1+3: 0.2 × 10 + 0.5 × 4 = 4; 2+3: 0.2 × 10 + 0.5 × 6 = 5.
  const rows = [
    [60, 4],
    [30, 20],
    [10, 6],
  ];
  assert.deepEqual(worthOf(rows, [8, 5]), [0, 0, 0, 8, 0, 4, 5, 13]);
});

test('a service that one body alone has saves for that body, in any company or none', () => {
  const rows = [
    [60, 5],
    [30, 0],
  ];
  assert.deepEqual(worthOf(rows, [6, 1]), [0, 1, 0, 7]);
});

test('a saving in a service that nobody has is refused by its place, and one of nothing passed over', () => {
  const rows = [decimals(60, 0, 0, 0), decimals(30, 0, 0, 0)];
  const result = perServiceGame(rows, decimals(6, 2, 0, -1));
  assert.deepEqual(codesOf(result), ['service-without-baseline', 'service-without-baseline']);
  assert.match(result.issues[0]!.message, /Service 2 saves 2/);
  assert.match(result.issues[1]!.message, /Service 4 saves -1/);
  assert.deepEqual(numbersOf(valueOf(perServiceGame(rows, decimals(6, 0, 0, 0))).worth), [0, 0, 0, 6]);
});

test('what makes no game is refused by name', () => {
  const one = new Decimal(1);
  assert.deepEqual(codesOf(perServiceGame([[one]], [one])), ['player-count']);
  assert.deepEqual(codesOf(perServiceGame(Array<readonly Decimal[]>(21).fill([one]), [one])), ['player-count']);
  assert.deepEqual(codesOf(perServiceGame([[one], []], [one])), ['services-count']);
  assert.deepEqual(codesOf(perServiceGame([[one], decimals(-1)], [one])), ['baseline-negative']);
  assert.deepEqual(codesOf(perServiceGame([[one], decimals(NaN)], [one])), ['number-not-finite']);
});

const table = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([bodies, services]) =>
  fc.tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: services, maxLength: services }), {
      minLength: bodies,
      maxLength: bodies,
    }),
    fc.array(fc.integer({ min: 0, max: 90 }), { minLength: services, maxLength: services }),
  ),
);

test('the worths are the sums over the services of what each coalition absorbs', () => {
  fc.assert(
    fc.property(table, ([rows, savings]) => {
      const absorbed = (coalition: number, service: number): number => {
        const own = rows.map(row => row[service]!).filter((_baseline, body) => ((coalition >> body) & 1) === 1);
        return own.reduce((sum, baseline) => sum + baseline, 0) - Math.max(0, ...own);
      };
      const everybody = 2 ** rows.length - 1;
      const sums = Array.from({ length: everybody + 1 }, (_, coalition) =>
        savings.reduce(
          (sum, saving, service) => sum + (saving * absorbed(coalition, service)) / absorbed(everybody, service),
          0,
        ),
      );
      assertClose(decimals(...worthOf(rows, savings)), sums, 1e-9);
    }),
  );
});

test('a third of a saving is a third to the last digit', () => {
  const game = valueOf(absorptionGame(decimals(2, 2, 1), new Decimal(1)));
  assert.equal(game.worth[0b101]?.toString(), new Decimal(1).dividedBy(3).toString());
});

test('everybody together saves exactly the sum of the savings, and the order of the services does not matter', () => {
  fc.assert(
    fc.property(table, ([rows, savings]) => {
      const quarters = savings.map(saving => new Decimal(saving).dividedBy(4));
      const game = valueOf(
        perServiceGame(
          rows.map(row => decimals(...row)),
          quarters,
        ),
      );
      assert.ok(
        game.worth
          .at(-1)
          ?.times(4)
          .equals(savings.reduce((sum, saving) => sum + saving, 0)),
      );
      const turned = valueOf(
        perServiceGame(
          rows.map(row => decimals(...row.toReversed())),
          quarters.toReversed(),
        ),
      );
      assert.deepEqual(turned.worth.map(String), game.worth.map(String));
    }),
  );
});
