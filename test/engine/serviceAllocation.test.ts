import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { directAllocation } from '../../src/engine/directAllocation';
import { reciprocalAllocation } from '../../src/engine/reciprocalAllocation';
import type { ServiceAllocation, ServiceUsage } from '../../src/engine/serviceUsage';
import { stepDownAllocation } from '../../src/engine/stepDownAllocation';
import type { Result } from '../../src/issue/issue';
import { assertClose, codesOf, decimals, valueOf } from './decimals';

type Method = (service: ServiceUsage) => Result<ServiceAllocation>;

const methods: Readonly<Record<string, Method>> = { directAllocation, stepDownAllocation, reciprocalAllocation };

function usageOf(costs: readonly number[], usage: readonly (readonly number[])[]): ServiceUsage {
  return { costs: decimals(...costs), usage: usage.map(row => decimals(...row)) };
}

/** Adds what the receivers cost by themselves to what they bear. */
function withOwn(allocation: ServiceAllocation, own: readonly number[]): readonly Decimal[] {
  return allocation.receivers.map((charge, receiver) => charge.plus(own[receiver]!));
}

test('two deliveries bear administration and maintenance as Young prints', () => {
  // D. W. Young, note on cost allocation (Crimson Press): A = 1,738, M = 2,690, Two-Day 2,328, Next-Day 6,772.
  const allocation = valueOf(
    reciprocalAllocation(
      usageOf(
        [1200, 2400],
        [
          [0, 1, 1, 4],
          [1, 0, 1, 3],
        ],
      ),
    ),
  );
  assertClose(allocation.passedOn, [1738, 2690], 0.5);
  assertClose(withOwn(allocation, [1500, 4000]), [2328, 6772], 0.5);
  // A = 1200 + M / 5 and M = 2400 + A / 6 give A = 50400 / 29.
  assertClose(allocation.passedOn, [50400 / 29, 78000 / 29], 1e-9);
});

const workshops = usageOf(
  [360000, 95000],
  [
    [0, 10, 50, 40],
    [5, 0, 45, 50],
  ],
);

test('maintenance and systems are charged as the CMA examination answers, by each method', () => {
  // HOCK/CMA: machining ends at 445,000 (direct) and 442,053 (maintenance first, systems then pass on 131,000).
  const own = [200000, 300000];
  assertClose(withOwn(valueOf(directAllocation(workshops)), own), [445000, 510000], 1e-9);
  const stepDown = valueOf(stepDownAllocation(workshops));
  assertClose(withOwn(stepDown, own), [442053, 512947], 0.5);
  assertClose(stepDown.passedOn, [360000, 131000], 1e-9);
  // M = 360,000 + 0.05 S and S = 95,000 + 0.1 M give M = 364,750 / 0.995.
  const reciprocal = valueOf(reciprocalAllocation(workshops));
  const [maintenance, systems] = [364750 / 0.995, 95000 + 36475 / 0.995];
  assertClose(reciprocal.passedOn, [maintenance, systems], 1e-9);
  assertClose(reciprocal.receivers, [0.5 * maintenance + 0.45 * systems, 0.4 * maintenance + 0.5 * systems], 1e-9);
});

test('plant maintenance and information systems are charged as in Horngren', () => {
  // Horngren, Cost Accounting, chapter 15: PM = 6,300,000 + 0.1 IS, IS = 1,452,150 + 0.2 PM.
  const castleford = usageOf(
    [6300000, 1452150],
    [
      [0, 20, 30, 50],
      [10, 0, 80, 10],
    ],
  );
  const own = [2000000, 4000000];
  const reciprocal = valueOf(reciprocalAllocation(castleford));
  assertClose(reciprocal.passedOn, [6576750, 2767500], 1e-9);
  assertClose(withOwn(reciprocal, own), [6187025, 7565125], 1e-9);
  assertClose(withOwn(valueOf(directAllocation(castleford)), own), [5653300, 8098850], 1e-9);
  assertClose(withOwn(valueOf(stepDownAllocation(castleford)), own), [6300800, 7451350], 1e-9);
});

test('water and electricity are charged with water closed first', () => {
  // Balco problem, departments in the order water, electricity: water sends half of 300,000 to electricity.
  const balco = usageOf(
    [300000, 200000],
    [
      [0, 50, 10, 40],
      [10, 0, 30, 60],
    ],
  );
  // Electricity passes on 350,000 by 30:60; clear also bears 10 % and cream 40 % of water.
  assertClose(valueOf(stepDownAllocation(balco)).receivers, [30000 + 350000 / 3, 120000 + 700000 / 3], 1e-9);
  // E = 200,000 + 0.5 W and W = 300,000 + 0.1 E give E = 350,000 / 0.95.
  const reciprocal = valueOf(reciprocalAllocation(balco));
  assertClose(reciprocal.passedOn, [300000 + 35000 / 0.95, 350000 / 0.95], 1e-9);
});

test('a closed loop is refused by the reciprocal method, and its cost has no receiver by the others', () => {
  const loop = usageOf(
    [100, 200, 300],
    [
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ],
  );
  for (const method of Object.values(methods)) {
    assert.deepEqual(codesOf(method(loop)), ['usage-without-receiver']);
  }
});

test('a loop with a way out over another department is no closed loop', () => {
  // The third department is the only way out: 100 + 200 come to it, and 600 leave.
  const service = usageOf(
    [100, 200, 300],
    [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 1],
    ],
  );
  assertClose(valueOf(reciprocalAllocation(service)).receivers, [600], 1e-20);
});

test('an idle department without cost or use stands in nobody’s way', () => {
  const service = usageOf(
    [0, 200],
    [
      [0, 0, 0, 0],
      [0, 0, 1, 3],
    ],
  );
  for (const method of Object.values(methods)) {
    assertClose(valueOf(method(service)).receivers, [50, 150], 1e-20);
  }
});

test('usage that does not fit the costs is refused', () => {
  const ill: readonly (readonly [ServiceUsage, string])[] = [
    [usageOf([1, 2], [[0, 1, 1]]), 'usage-shape'],
    [usageOf([1], [[0]]), 'usage-shape'],
    [usageOf([], []), 'usage-shape'],
    [usageOf([1], [[0, -1]]), 'usage-negative'],
    [usageOf([NaN], [[0, 1]]), 'number-not-finite'],
  ];
  for (const method of Object.values(methods)) {
    for (const [service, code] of ill) {
      assert.deepEqual(codesOf(method(service)), [code]);
    }
  }
});

const anyService = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([departments, receivers]) =>
    fc.record({
      departments: fc.constant(departments),
      costs: fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: departments, maxLength: departments }),
      usage: fc.array(
        fc
          .tuple(
            fc.array(fc.integer({ min: 0, max: 50 }), { minLength: departments, maxLength: departments }),
            fc.array(fc.integer({ min: 1, max: 50 }), { minLength: receivers, maxLength: receivers }),
          )
          .map(([services, others]) => [...services, ...others]),
        { minLength: departments, maxLength: departments },
      ),
    }),
  );

test('by each method the receivers bear exactly what the departments cost', () => {
  fc.assert(
    fc.property(anyService, ({ costs, usage }) => {
      for (const method of Object.values(methods)) {
        const { receivers } = valueOf(method(usageOf(costs, usage)));
        const sum = receivers.reduce((total, charge) => total.plus(charge), new Decimal(0));
        const cost = costs.reduce((total, each) => total + each, 0);
        assert.ok(sum.minus(cost).abs().lessThan('1e-24'), `${sum.toString()} is not ${cost}`);
      }
    }),
  );
});

test('where departments do not use each other, all methods agree', () => {
  fc.assert(
    fc.property(anyService, ({ departments, costs, usage }) => {
      const apart = usage.map(row => row.map((use, user) => (user < departments ? 0 : use)));
      const direct = valueOf(directAllocation(usageOf(costs, apart))).receivers;
      for (const method of Object.values(methods)) {
        const charges = valueOf(method(usageOf(costs, apart))).receivers;
        assert.ok(charges.every((charge, index) => charge.minus(direct[index]!).abs().lessThan('1e-24')));
      }
    }),
  );
});

test('a department’s use of itself and the unit of its usage change nothing', () => {
  fc.assert(
    fc.property(anyService, ({ costs, usage }) => {
      const changed = usage.map((row, department) => row.map((use, user) => (user === department ? 99 : 7 * use)));
      for (const method of Object.values(methods)) {
        const plain = valueOf(method(usageOf(costs, usage))).receivers;
        const other = valueOf(method(usageOf(costs, changed))).receivers;
        const same = plain.every((charge, index) => charge.minus(other[index]!).abs().lessThan('1e-24'));
        assert.ok(same);
      }
    }),
  );
});
