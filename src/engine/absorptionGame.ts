import type { Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { grandCoalition, membersOf, mostPlayers } from './coalition';
import { Decimal } from './decimal';
import { reject } from './reject';
import { savingsGame, type SavingsGame } from './savingsGame';
import { sumOf } from './sumOf';

/**
 * Makes a savings game from baselines: the largest body of a coalition absorbs the rest, and saves on what it absorbs.
 *
 * v(S) = ρ × (sum of the baselines in S − the largest of them), with ρ such that all bodies together save `total`. One
 * body alone saves nothing. `baselines` are in one unit, the worth in the unit of `total`.
 *
 * Issues: `player-count` (2 to 20 bodies), `baseline-negative`, `baselines-too-few` when fewer than two bodies have a
 * baseline above zero, `number-not-finite`.
 *
 * Source: method, section 2.7, the generator "absorption".
 *
 * @example Baselines 60, 30, 10 that save 8 together have ρ = 0.2: the first two save 6, either with the third saves 2.
 */
export function absorptionGame(baselines: readonly Decimal[], total: Decimal): Result<SavingsGame> {
  const finite = checkFinite('The baselines and the total saving', [...baselines, total]);
  if (!finite.ok) {
    return finite;
  }
  if (baselines.length < 2 || baselines.length > mostPlayers) {
    return reject(
      'player-count',
      `Savings are shared between 2 and ${mostPlayers} bodies; there are ${baselines.length}.`,
      'Add or group bodies.',
    );
  }
  if (baselines.some(baseline => baseline.lessThan(0))) {
    return reject('baseline-negative', 'A baseline is below zero.', 'Give baselines of zero or more.');
  }
  const everybody = grandCoalition(baselines.length);
  const absorbedByAll = absorbed(baselines);
  if (absorbedByAll.isZero()) {
    return reject(
      'baselines-too-few',
      'Fewer than two bodies have a baseline above zero, so there is nothing to absorb.',
      'Give the baselines of at least two bodies.',
    );
  }
  const worth = Array.from({ length: everybody + 1 }, (_, coalition) => {
    const members = membersOf(coalition).flatMap(player => baselines[player] ?? []);
    // Everybody's worth is the total by definition; dividing could leave a last digit of difference.
    return coalition === everybody ? total : total.times(absorbed(members)).dividedBy(absorbedByAll);
  });
  return savingsGame(worth);
}

function absorbed(baselines: readonly Decimal[]): Decimal {
  return sumOf(baselines).minus(Decimal.max(0, ...baselines));
}
