import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseSavings } from '../../src/engine/phaseSavings';
import { decimals, numbersOf } from './decimals';

test('every amount is spread by the same profile', () => {
  assert.deepEqual(phaseSavings(decimals(200, 50), decimals('0', '0.1', '1')).map(numbersOf), [
    [0, 20, 200],
    [0, 5, 50],
  ]);
});
