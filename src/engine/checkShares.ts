import type { Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { reject } from './reject';
import type { SavingsGame } from './savingsGame';

/** Passes shares on when there is one finite share for each player. Issues: `shares-count`, `number-not-finite`. */
export function checkShares(game: SavingsGame, shares: readonly Decimal[]): Result<readonly Decimal[]> {
  if (shares.length !== game.playerCount) {
    return reject(
      'shares-count',
      `There are ${shares.length} shares for ${game.playerCount} players.`,
      'Give one share for each player, in the order of the game.',
    );
  }
  return checkFinite('The shares', shares);
}
