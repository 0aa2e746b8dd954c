import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allocate } from '../../src/engine/allocate';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { leastCore } from '../../src/engine/leastCore';
import { nucleolus, type NucleolusOptions } from '../../src/engine/nucleolus';
import { separableCosts } from '../../src/engine/separableCosts';
import { shapley } from '../../src/engine/shapley';
import { assertClose, decimals, numbersOf, valueOf } from './decimals';
import { chargesOf, costsInOrder, savingsOfCosts } from './games';

// The cases' numbers also stand, with their sources, in the tests of each file; here they are read from the cases.
const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const skip = existsSync(folder) ? false : 'no ../shared/cases here';

type Amounts = Readonly<Record<string, number>>;

function readCase(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
}

test('case F01: a runway for four aircraft', { skip }, () => {
  const { inputs, expected } = readCase('F01_airport_4') as {
    inputs: { cost: Amounts };
    expected: { shapley: Amounts };
  };
  const players = Object.keys(inputs.cost).join('');
  const costs = Object.fromEntries(
    Array.from({ length: 2 ** players.length - 1 }, (_, index) => {
      const members = Array.from(players).filter((_player, place) => (((index + 1) >> place) & 1) === 1);
      return [members.join(''), Math.max(...members.map(member => inputs.cost[member]!))];
    }),
  );
  const charges = chargesOf(players, costs, shapley(savingsOfCosts(players, costs)));
  assertClose(charges, Object.values(expected.shapley), 1e-9);
});

interface CostCase {
  readonly inputs: { readonly cost: Amounts };
  readonly expected: {
    readonly separable: Amounts;
    readonly scrb: Amounts;
    readonly shapley: Amounts;
    readonly nucleolus: Amounts;
    readonly shapley_in_core: boolean;
    readonly scrb_in_core: boolean;
    readonly nucleolus_in_core: boolean;
    readonly weak_per_capita_nucleolus?: Amounts;
    readonly proportional_nucleolus?: Amounts;
    readonly shapley_core_violations?: readonly (readonly [string, number])[];
  };
  readonly tolerance: { readonly abs: number };
}

for (const [name, players] of [
  ['F03_tva', '123'],
  ['F04_sweden_six_municipalities', 'AHKLMT'],
] as const) {
  test(`case ${name}: charges and the core`, { skip }, () => {
    const { inputs, expected, tolerance } = readCase(name) as CostCase;
    const game = savingsOfCosts(players, inputs.cost);
    const costs = costsInOrder(players, inputs.cost);
    const alone = Array.from(players).map(player => inputs.cost[player]!);
    const listed = (amounts: Amounts): readonly number[] => Array.from(players).map(player => amounts[player]!);
    const close = (charges: readonly Decimal[], amounts: Amounts): void =>
      assertClose(charges, listed(amounts), tolerance.abs);
    const isInCore = (charges: readonly Decimal[]): boolean => {
      const shares = charges.map((charge, player) => new Decimal(alone[player]!).minus(charge));
      return valueOf(coreGap(game, shares)).shortfall.lessThanOrEqualTo(0);
    };
    const nucleolusCharges = (options: NucleolusOptions): readonly Decimal[] =>
      chargesOf(players, inputs.cost, valueOf(nucleolus(game, options)).shares);

    const scrb = valueOf(separableCosts(costs));
    close(scrb, expected.scrb);
    assert.equal(isInCore(scrb), expected.scrb_in_core);
    const shapleyShares = shapley(game);
    const shapleyCharges = chargesOf(players, inputs.cost, shapleyShares);
    close(shapleyCharges, expected.shapley);
    assert.equal(isInCore(shapleyCharges), expected.shapley_in_core);
    close(nucleolusCharges({}), expected.nucleolus);
    assert.equal(isInCore(nucleolusCharges({})), expected.nucleolus_in_core);
    assert.equal(valueOf(leastCore(game)).isEmpty, false);
    if (expected.weak_per_capita_nucleolus !== undefined && expected.proportional_nucleolus !== undefined) {
      close(nucleolusCharges({ weights: 'members' }), expected.weak_per_capita_nucleolus);
      close(nucleolusCharges({ weights: costs }), expected.proportional_nucleolus);
    }
    for (const [members, shortfall] of expected.shapley_core_violations ?? []) {
      const gap = valueOf(coreGap(game, shapleyShares));
      assertClose([gap.shortfall], [shortfall], tolerance.abs);
      const named = Array.from(players).filter((_player, place) => ((gap.coalition >> place) & 1) === 1);
      assert.equal(named.join(''), members);
    }
  });
}

test('case F08: an empty core is said', { skip }, () => {
  const { inputs, expected } = readCase('F08_empty_core') as {
    inputs: { savings: Amounts };
    expected: { shapley: Amounts; core_empty: boolean; least_core_epsilon: number };
  };
  const worth = costsInOrder('123', inputs.savings);
  const game = { playerCount: 3, worth };
  const found = valueOf(leastCore(game));
  assert.equal(found.isEmpty, expected.core_empty);
  assertClose([found.epsilon], [expected.least_core_epsilon], 1e-9);
  assertClose(shapley(game), Object.values(expected.shapley), 1e-9);
});

test('cases G01, G03 and G04: largest remainder', { skip }, () => {
  const seats = readCase('G01_hamilton_1790') as {
    inputs: { weights: Amounts; units: number };
    expected: { allocation: Amounts };
  };
  const split = (total: number, weights: readonly number[], unit: number): readonly number[] =>
    numbersOf(valueOf(allocate(new Decimal(total), decimals(...weights), new Decimal(unit))));
  assert.deepEqual(
    split(seats.inputs.units, Object.values(seats.inputs.weights), 1),
    Object.keys(seats.inputs.weights).map(state => seats.expected.allocation[state]),
  );
  const groups = readCase('G03_three_groups') as {
    inputs: { weights: readonly number[]; units: number };
    expected: { allocation: readonly number[] };
  };
  assert.deepEqual(split(groups.inputs.units, groups.inputs.weights, 1), groups.expected.allocation);
  const pennies = readCase('G04_pennies') as {
    inputs: { cases: readonly { total: number; weights: readonly number[] }[]; unit: number };
    expected: { allocations: readonly (readonly number[])[] };
  };
  assert.deepEqual(
    pennies.inputs.cases.map(({ total, weights }) => split(total, weights, pennies.inputs.unit)),
    pennies.expected.allocations,
  );
});
