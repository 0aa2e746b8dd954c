import type { Result } from '../issue/issue';
import { checkBaselines } from './checkBaselines';
import { grandCoalition, mostPlayers } from './coalition';
import { coalitionSums } from './coalitionSums';
import { Decimal } from './decimal';
import { powersOf } from './powersOf';
import { reject } from './reject';
import { savingsGame, type SavingsGame } from './savingsGame';

/**
 * Makes a savings game from baselines whose joint cost grows by a power of their sum: economies of scale.
 *
 * c(S) = a × (sum of the baselines in S)^exponent and v(S) = Σ c(i) − c(S), with `a` such that all bodies together save
 * `total`. The exponent is at least 0 (one office costs what ten cost) and below 1 (no economies at all); a body without
 * a baseline costs nothing. One body alone saves nothing. `baselines` are in one unit, the worth in the unit of `total`.
 * Sixteen bodies take a second, twenty about twenty.
 *
 * Issues: `exponent-out-of-range`, `player-count` (2 to 20 bodies), `baseline-negative`, `baselines-too-few` when fewer
 * than two bodies have a baseline above zero, `number-not-finite`.
 *
 * Source: method, section 2.7, the generator "power-law scale".
 *
 * @example Baselines 9 and 16 with exponent ½ cost 3 and 4 alone and 5 together: of a total of 10 each unit is 5.
 */
export function powerLawGame(baselines: readonly Decimal[], exponent: Decimal, total: Decimal): Result<SavingsGame> {
  const checked = checkBaselines(baselines, total, mostPlayers);
  if (!checked.ok) {
    return checked;
  }
  if (!exponent.greaterThanOrEqualTo(0) || !exponent.lessThan(1)) {
    return outOfRange(exponent);
  }
  const power = powersOf(exponent);
  const apart = coalitionSums(baselines.map(power));
  const saved = coalitionSums(baselines).map((sum, coalition) => (apart[coalition] ?? sum).minus(power(sum)));
  const everybody = grandCoalition(baselines.length);
  const savedByAll = saved[everybody] ?? new Decimal(0);
  if (!savedByAll.greaterThan(0)) {
    return outOfRange(exponent);
  }
  // Everybody's worth is the total by definition; dividing could leave a last digit of difference.
  return savingsGame(
    saved.map((units, coalition) => (coalition === everybody ? total : total.times(units).dividedBy(savedByAll))),
  );
}

function outOfRange(exponent: Decimal): Result<never> {
  return reject(
    'exponent-out-of-range',
    `The exponent of scale is ${exponent.toString()}; it must be at least 0 and below 1.`,
    'Give the part of a cost that grows with size, for example 0.85: a lower exponent means more economies of scale.',
  );
}
