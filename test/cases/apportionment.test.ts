import { test } from 'node:test';
import { allocate } from '../../src/engine/allocate';
import { Decimal } from '../../src/engine/decimal';
import { decimals, numbersOf, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { g01, g03, g04 } from './apportionment';
import { modelOf } from './caseModel';

const byEngine = (total: number, weights: readonly number[], unit: number): readonly number[] =>
  numbersOf(valueOf(allocate(new Decimal(total), decimals(...weights), new Decimal(unit))));

/**
 * The model's shares of a yearly saving of so many pounds by the number of staff. The saving is buildings given up, of
 * the first body.
 */
function byModel(total: number, weights: readonly number[], unit: number): readonly number[] {
  const bodies = weights.map((_, at) => `Body ${at + 1}`);
  const model = modelOf({
    members: { organisation: bodies },
    inputs: {
      staff: weights.map(weight => [weight]),
      siteCostReleased: { 'Body 1': new Decimal(total).dividedBy(1000).toString() },
      roundingStep: unit,
    },
  });
  return bodies.map(body => model.figure('share', 'Staff', body));
}

test('G01: sixty seats are apportioned to fifteen states by the largest remainders', () => {
  const { weights, units } = g01.inputs;
  const states = Object.keys(weights);
  for (const seats of [byEngine, byModel].map(split => split(units, Object.values(weights), 1))) {
    assertFigures(
      Object.fromEntries(states.map((state, at) => [state, seats[at]])),
      g01.expected.allocation,
      g01.tolerance,
    );
  }
});

test('G03: half, three tenths and a fifth of seven', () => {
  const { weights, units, quotas } = g03.inputs;
  assertFigures(
    weights.map(weight => (weight / weights.reduce<number>((sum, each) => sum + each, 0)) * units),
    quotas,
    1e-12,
  );
  assertFigures(byEngine(units, weights, 1), g03.expected.allocation, g03.tolerance);
  assertFigures(byModel(units, weights, 1), g03.expected.allocation, g03.tolerance);
});

for (const [at, { total, weights }] of g04.inputs.cases.entries()) {
  test(`G04: ${total} by ${weights.join(', ')} to the penny`, () => {
    const expected = g04.expected.allocations[at];
    assertFigures(byEngine(total, weights, g04.inputs.unit), expected, g04.tolerance);
    assertFigures(byModel(total, weights, g04.inputs.unit), expected, g04.tolerance);
  });
}
