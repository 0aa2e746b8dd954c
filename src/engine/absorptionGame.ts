import type { Result } from '../issue/issue';
import { checkBaselines } from './checkBaselines';
import { mostPlayers } from './coalition';
import type { Decimal } from './decimal';
import { perServiceGame } from './perServiceGame';
import type { SavingsGame } from './savingsGame';

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
  const checked = checkBaselines(baselines, total, mostPlayers);
  if (!checked.ok) {
    return checked;
  }
  const oneService = baselines.map(baseline => [baseline]);
  return perServiceGame(oneService, [total]);
}
