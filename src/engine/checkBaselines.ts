import type { Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Passes on baselines of which a savings game can be made.
 *
 * Issues: `number-not-finite` (the total included), `player-count` (2 to `most` bodies), `baseline-negative`,
 * `baselines-too-few` when fewer than two bodies have a baseline above zero.
 */
export function checkBaselines(
  baselines: readonly Decimal[],
  total: Decimal,
  most: number,
): Result<readonly Decimal[]> {
  const finite = checkFinite('The baselines and the total saving', [...baselines, total]);
  if (!finite.ok) {
    return finite;
  }
  if (baselines.length < 2 || baselines.length > most) {
    return reject(
      'player-count',
      `Savings are shared between ${Number.isFinite(most) ? `2 and ${most}` : 'two or more'} bodies; there are ${baselines.length}.`,
      'Add or group bodies.',
    );
  }
  if (baselines.some(baseline => baseline.lessThan(0))) {
    return reject('baseline-negative', 'A baseline is below zero.', 'Give baselines of zero or more.');
  }
  if (baselines.filter(baseline => baseline.greaterThan(0)).length < 2) {
    return reject(
      'baselines-too-few',
      'Fewer than two bodies have a baseline above zero, so there is nothing to join.',
      'Give the baselines of at least two bodies.',
    );
  }
  return finite;
}
