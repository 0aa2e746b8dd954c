import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import type { Spread } from '../../src/model/jointCase';
import { assertFigures } from '../golden/assertFigures';
import { c12 } from './appraisal';
import { modelOf, type CaseText } from './caseModel';

// Faults that the change notes of another public appraisal model put right (case C12); each is tried on this one.
const AS_ESTIMATED = 'As estimated';
const BIASED = 'With optimism bias';

test('C12: every stream of cost, benefit and risk has its discount factor in every year from 0 to 70', () => {
  // The Treasury's schedule, worked here by powers: 3.5% to year 30, then 3.0% to year 75.
  const factor = (year: number): number => 1.035 ** -Math.min(year, 30) * 1.03 ** -Math.max(year - 30, 0);
  const years = Array.from({ length: 71 }, (_, year) => `Year ${year}`);
  const stream = (input: string, spread: Spread, id: string, sign: 1 | -1): void => {
    const model = modelOf({ members: { year: years }, inputs: { [input]: spread } });
    for (const [at, year] of years.entries()) {
      assertFigures(model.figure(id, BIASED, year) * sign, factor(at), 1e-12, `${input} in ${year}`);
    }
  };
  stream('societalBenefit', 1, 'discountedBenefits', 1);
  stream('assetReceipt', 1, 'discountedBenefits', 1);
  stream('costEstimate', 1, 'discountedCosts', 1);
  stream('riskCost', 1, 'discountedCosts', 1);
  stream('usualRisk', 1, 'discountedCosts', -1);
  stream('usualCost', 1, 'discountedCosts', -1);
});

const services = { ICT: 4000, HR: 1700, Legal: 300 };
const costs: Readonly<Record<string, readonly number[]>> = {
  Team: [50, 30, 0, 0],
  System: [0, 90, 10, 10],
  Leaving: [0, 0, 25, 5],
};
const bodies = ['North', 'South', 'East'];

/** The same programme with its services, costs and bodies in the order given, every figure by name. */
function programme(order: readonly number[]): CaseText {
  const inOrder = (names: readonly string[]): string[] => order.map(at => names[at]!);
  return {
    members: {
      organisation: inOrder(bodies),
      service: inOrder(Object.keys(services)),
      costCategory: inOrder(Object.keys(costs)),
      year: ['Year 0', 'Year 1', 'Year 2', 'Year 3'],
    },
    inputs: {
      grossExpenditure: Object.fromEntries(bodies.map((body, at) => [body, scaled(services, at + 1)])),
      staff: 1,
      leverRate: { Lever: 0.04, 'Further lever': 0.03 },
      servicePace: { ICT: 'Standard', HR: 'Priority', Legal: 'Quick win' },
      phasingOfPace: { Priority: [0, 0.3, 1, 1], 'Quick win': [0.5, 1, 1, 1] },
      costEstimate: costs,
      costBias: { Team: 0.1, System: 0.6, Leaving: 0 },
      investment: { North: 3, South: 2, East: 1 },
      keyChosen: 'Net baseline',
    },
  };
}

function scaled(amounts: Readonly<Record<string, number>>, by: number): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount * by]));
}

test('C12: each row discounts its own flow, in whatever order bodies, services and costs are listed', () => {
  const orders = [
    [0, 1, 2],
    [2, 0, 1],
    [1, 0, 2],
    [2, 1, 0],
  ];
  const found = orders.map(order => {
    const model = modelOf(programme(order));
    return {
      npsv: model.figure('npsv', BIASED),
      estimated: model.figure('npsv', AS_ESTIMATED),
      bodies: Object.fromEntries(bodies.map(body => [body, model.figure('netTotal', body)])),
      services: Object.fromEntries(
        Object.keys(services).map(service => [
          service,
          model.figure('grossSavingOfService', 'South', service, 'Year 1'),
        ]),
      ),
      costs: Object.fromEntries(
        Object.keys(costs).map(cost => [cost, model.figure('costOfBodyByCategory', 'North', cost, 'Year 1')]),
      ),
    };
  });
  // By hand: 7% sequential is 1 − 0.96 × 0.97 of twice 1,700, of which the priority pace has 30% in year 1.
  assertFigures(found[0]?.services['HR'], 2 * 1700 * (1 - 0.96 * 0.97) * 0.3, 1e-9);
  for (const other of found.slice(1)) assertFigures(other, found[0], 1e-9);
});

test('C12: optimism bias is the upper bound times one less what each factor causes and is mitigated', () => {
  const contribution = [0.35, 0.25, 0.2, 0.15, 0.05];
  const mitigated = [1, 0.6, 0, 0.4, 0.9];
  const model = modelOf({
    inputs: {
      costEstimate: 10,
      costBias: 2,
      costContribution: [contribution],
      benefitBias: 0.4,
      benefitContribution: contribution,
      durationBias: 0.54,
      durationContribution: contribution,
      programmeMonths: 24,
      factorMitigated: mitigated,
    },
  });
  const left = 1 - (0.35 * 1 + 0.25 * 0.6 + 0.2 * 0 + 0.15 * 0.4 + 0.05 * 0.9);
  assertFigures(
    [model.figure('costBiasUsed', 'Cost'), model.figure('benefitBiasUsed'), model.figure('overrunMonths')],
    [2 * left, 0.4 * left, 24 * 0.54 * left],
    c12.tolerance,
  );
});

test('C12: cost, benefit and risk are counted beyond business as usual', () => {
  const year = ['Year 0', 'Year 1', 'Year 2'];
  const saving = { grossExpenditure: 1000, leverRate: { Lever: 0.1 } };
  const own = { ...saving, costEstimate: [[60, 30, 0]], riskCost: [5, 10, 10] };
  const change = (usual: Readonly<Record<string, Spread>>): number =>
    modelOf({ members: { year }, inputs: { ...own, ...usual } }).figure('npsv', AS_ESTIMATED) -
    modelOf({ members: { year }, inputs: own }).figure('npsv', AS_ESTIMATED);
  // Each moves the result by its own present value: 20 in year 1, 4 and 8 in years 1 and 2, a saving of 40 a year.
  assertFigures(
    [change({ usualCost: [0, 20, 0] }), change({ usualRisk: [0, 4, 8] }), change({ plannedSaving: [[[0, 40, 40]]] })],
    [20 / 1.035, 4 / 1.035 + 8 / 1.035 ** 2, -40 / 1.035 - 40 / 1.035 ** 2],
    c12.tolerance,
  );
  // A programme that does what the bodies would do anyway is worth nothing.
  const same = modelOf({
    members: { year },
    inputs: { ...own, usualCost: [60, 30, 0], usualRisk: [5, 10, 10], plannedSaving: [[[0, 100, 100]]] },
  });
  assertFigures([same.figure('npsv', AS_ESTIMATED), same.figure('npsv', BIASED)], [0, 0], 1e-9);
});

test('C12: one row of discount factors serves every view, stream and body', () => {
  assert.deepEqual(
    lineOf(jointWorking, 'discountFactor').per.map(({ name }) => name),
    ['year'],
  );
  const model = modelOf({
    ...programme([0, 1, 2]),
    inputs: { ...programme([0, 1, 2]).inputs, discountRate: [null, 0.035, 0.05, 0.02] },
  });
  const factors = model.figures('discountFactor');
  assertFigures(factors, [1, 1 / 1.035, 1 / 1.035 / 1.05, 1 / 1.035 / 1.05 / 1.02], 1e-12);
  for (const [discounted, flow] of [
    ['discountedBenefits', 'benefits'],
    ['discountedCosts', 'costs'],
    ['discountedNet', 'netBenefit'],
  ] as const) {
    const expected = model.figures(flow).map((amount, at) => amount * (factors[at % 4] ?? NaN));
    assertFigures(model.figures(discounted), expected, 1e-9, discounted);
    assert.ok(expected.some(amount => amount !== 0));
  }
});
