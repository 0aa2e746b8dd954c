import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { Decimal } from '../../src/engine/decimal';
import { assertClose, codesOf, decimals, numbersOf, valueOf } from './decimals';

test('the largest body absorbs the others', () => {
  // ρ = 8 / (100 − 60) = 0.2: 0.2 × 30, 0.2 × 10, 0.2 × 10 and 0.2 × 40.
  const game = valueOf(absorptionGame(decimals(60, 30, 10), new Decimal(8)));
  assert.deepEqual(numbersOf(game.worth), [0, 0, 0, 6, 0, 2, 2, 8]);
});

test('the three Hampshire bodies give the worths of the golden case', () => {
  // ρ = 6171.733115381218 / (87200 − 59800) = 0.225245734138…; × 21700 and × 5700.
  const total = new Decimal('6171.733115381218');
  const game = valueOf(absorptionGame(decimals(59800, 21700, 5700), total));
  const rho = 6171.733115381218 / 27400;
  assertClose(game.worth, [0, 0, 0, rho * 21700, 0, rho * 5700, rho * 5700, 6171.733115381218], 1e-9);
  assert.equal(game.worth[7]?.toString(), total.toString());
});

test('baselines that leave nothing to absorb are refused', () => {
  const total = new Decimal(10);
  assert.deepEqual(codesOf(absorptionGame(decimals(5), total)), ['player-count']);
  assert.deepEqual(codesOf(absorptionGame(Array(21).fill(total), total)), ['player-count']);
  assert.deepEqual(codesOf(absorptionGame(decimals(5, 0), total)), ['baselines-too-few']);
  assert.deepEqual(codesOf(absorptionGame(decimals(5, -1), total)), ['baseline-negative']);
  assert.deepEqual(codesOf(absorptionGame(decimals(5, 1), new Decimal('Infinity'))), ['number-not-finite']);
});
