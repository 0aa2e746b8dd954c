import { allocate } from '../../engine/allocate';
import { readAmount } from '../arguments/readAmount';
import { readUnit } from '../arguments/readUnit';
import { readWeights } from '../arguments/readWeights';
import { orThrow } from '../orThrow';
import { numberOf } from './numberOf';

/** Answers `HJW.ALLOCATE`: the parts of an amount, in a row or a column as the weights are. */
export function answerAllocate(amount: unknown, weights: unknown, unit: unknown): number[][] {
  const { values, isRow } = orThrow(readWeights('weights', weights));
  const parts = orThrow(allocate(orThrow(readAmount('amount', amount)), values, orThrow(readUnit('unit', unit))));
  const numbers = parts.map(numberOf);
  return isRow ? [numbers] : numbers.map(part => [part]);
}
