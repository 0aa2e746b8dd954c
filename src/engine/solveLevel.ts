import { membershipOf, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { addEquation, remainderOf, type EquationSystem } from './equationSystem';
import { worthOf } from './savingsGame';
import { weightOf, type WeightedGame } from './weightedGame';

/**
 * Solves the level that coalitions share, exactly: shares(S) = worth(S) − level × weight(S) for each of them.
 *
 * `settled` states the sums of shares that are known. Where a sum of the equations has no shares left in it, worth and
 * weight alone give the level. Throws when the coalitions leave it open.
 */
export function solveLevel(game: WeightedGame, settled: EquationSystem, coalitions: readonly Coalition[]): Decimal {
  // The two parts of the right-hand sides are carried through the same elimination side by side.
  let worths = settled;
  let weights: EquationSystem = settled.map(row => ({ ...row, constant: new Decimal(0) }));
  let found = { worth: new Decimal(0), weight: new Decimal(0) };
  for (const coalition of coalitions) {
    const coefficients = membershipOf(game.playerCount, coalition);
    const worth = remainderOf(worths, { coefficients, constant: worthOf(game, coalition) });
    const weight = remainderOf(weights, { coefficients, constant: weightOf(game, coalition) });
    if (worth.coefficients.some(coefficient => coefficient !== 0)) {
      worths = addEquation(worths, worth);
      weights = addEquation(weights, weight);
    } else if (weight.constant.abs().greaterThan(found.weight.abs())) {
      // Equations that follow from the others in weight too leave only the noise of the last digit.
      found = { worth: worth.constant, weight: weight.constant };
    }
  }
  if (found.weight.isZero()) {
    throw new Error('The coalitions found do not settle the least excess.');
  }
  return found.worth.dividedBy(found.weight);
}
