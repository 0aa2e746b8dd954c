import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEquation, isSettled, remainderOf, solutionOf, type EquationSystem } from '../../src/engine/equationSystem';
import { Decimal } from '../../src/engine/decimal';
import { solveLinear } from '../../src/engine/solveLinear';
import { assertClose, decimals, numbersOf } from './decimals';

function systemOf(...equations: readonly (readonly [readonly number[], number])[]): EquationSystem {
  return equations.reduce<EquationSystem>(
    (system, [coefficients, constant]) => addEquation(system, { coefficients, constant: new Decimal(constant) }),
    [],
  );
}

test('a system settles sums before it settles single unknowns', () => {
  // x + y + z = 6 and x + y = 3: z is known, x and y only together.
  const system = systemOf([[1, 1, 1], 6], [[1, 1, 0], 3]);
  assert.equal(solutionOf(system, 2)?.toNumber(), 3);
  assert.equal(solutionOf(system, 0), undefined);
  assert.equal(isSettled(system, [1, 1, 0]), true);
  assert.equal(isSettled(system, [2, 2, 5]), true);
  assert.equal(isSettled(system, [1, 0, 0]), false);
});

test('an equation that follows from the others leaves the system as it is', () => {
  const system = systemOf([[1, 1, 0], 3], [[0, 1, 1], 5]);
  assert.equal(addEquation(system, { coefficients: [1, 2, 1], constant: new Decimal(8) }), system);
});

test('what an equation still says beyond the system is what is left of it', () => {
  // x + y = 3 put into x + y + 2 z = 11 leaves 2 z = 8, or z = 4.
  const rest = remainderOf(systemOf([[1, 1, 0], 3]), { coefficients: [1, 1, 2], constant: new Decimal(11) });
  assert.deepEqual([...rest.coefficients, rest.constant.toNumber()], [0, 0, 1, 4]);
});

test('the pairs of three unknowns settle each of them', () => {
  // x + y = 3, y + z = 5, x + z = 4: x = 1, y = 2, z = 3.
  const system = systemOf([[1, 1, 0], 3], [[0, 1, 1], 5], [[1, 0, 1], 4]);
  assert.deepEqual(
    [0, 1, 2].map(unknown => solutionOf(system, unknown)?.toNumber()),
    [1, 2, 3],
  );
});

test('linear equations are solved whatever their order', () => {
  // The first pivot is zero: 2 y = 4, x − y = −1, x + z = 4.
  const matrix = [decimals(0, 2, 0), decimals(1, -1, 0), decimals(1, 0, 1)];
  assert.deepEqual(numbersOf(solveLinear(matrix, decimals(4, -1, 4))), [1, 2, 3]);
  assertClose(solveLinear([decimals(3)], decimals(1)), [1 / 3], 1e-16);
  assert.deepEqual(solveLinear([], []), []);
});

test('equations that contradict or repeat each other are no answer', () => {
  assert.throws(() => solveLinear([decimals(1, 1), decimals(2, 2)], decimals(1, 2)), /do not settle/);
});
