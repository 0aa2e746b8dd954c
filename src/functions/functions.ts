// The add-in's worksheet functions. Their comments are what Excel shows while a formula is typed. Ids, names and the
// order of parameters never change; functions.json is made from this file by `npm run functions`.
import { allocate as allocateExactly } from '../engine/allocate';
import { figureResult } from './figureResult';
import { liveFigures } from './liveFigures';
import { readAmount } from './readAmount';
import { orThrow } from './orThrow';
import { readNothing } from './readNothing';
import { readUnit } from './readUnit';
import { readWeights } from './readWeights';
import { valueError } from './valueError';

/**
 * Gives the programme's yearly saving at steady state in £'000, gross before costs of change, and follows the model: the cell changes when the model is run again or an assumption is edited. Example: =HJW.SAVINGS()
 * @customfunction SAVINGS
 * @param [organisation] Leave empty for the whole programme.
 * @param [service] Leave empty for all services.
 * @param [year] Leave empty for the steady state.
 * @param invocation Tells Excel of every new figure.
 */
export function savings(
  organisation: unknown,
  service: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  for (const [name, given] of Object.entries({ organisation, service, year })) {
    const chosen = readNothing(name, given);
    if (!chosen.ok) {
      invocation.setResult(valueError(chosen.issues));
      return;
    }
  }
  invocation.onCanceled = liveFigures.follow('HJW_yearly_saving', figure => {
    invocation.setResult(figureResult(figure));
  });
}

/**
 * Splits an amount over weights by largest remainder, so that the parts add to it exactly. Ties go to the larger weight, then to the first; a zero weight gets nothing. Example: =HJW.ALLOCATE(100, A2:A4) splits £100.00 to the penny.
 * @customfunction ALLOCATE
 * @param amount The amount to split, in any unit of money.
 * @param weights One row or one column of numbers, zero or more: head counts, shares, use.
 * @param [unit] The smallest amount that may be handed out, in the unit of the amount. Empty: 0.01, a penny.
 * @returns The parts, in a row or a column as the weights are.
 */
export function allocate(amount: unknown, weights: unknown[][], unit?: unknown): number[][] {
  const { values, isRow } = orThrow(readWeights('weights', weights));
  const parts = orThrow(
    allocateExactly(orThrow(readAmount('amount', amount)), values, orThrow(readUnit('unit', unit))),
  );
  const numbers = parts.map(part => part.toNumber());
  return isRow ? [numbers] : numbers.map(part => [part]);
}
