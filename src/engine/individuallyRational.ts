import { succeed, type Result } from '../issue/issue';
import { checkShares } from './checkShares';
import type { Decimal } from './decimal';
import { worthOf, type SavingsGame } from './savingsGame';

/**
 * Tells for each player whether the share is at least what the player would save alone.
 *
 * Issues: `shares-count`, `number-not-finite`.
 *
 * @example Players who save 2 and 0 alone, with shares 1 and 4: the first is worse off, the second is not.
 */
export function individuallyRational(game: SavingsGame, shares: readonly Decimal[]): Result<readonly boolean[]> {
  const checked = checkShares(game, shares);
  if (!checked.ok) {
    return checked;
  }
  return succeed(shares.map((share, player) => share.greaterThanOrEqualTo(worthOf(game, 2 ** player))));
}
