import { succeed, type Result } from '../issue/issue';
import { checkShares } from './checkShares';
import { properCoalitions, type Coalition } from './coalition';
import type { Decimal } from './decimal';
import { excessOf } from './excessOf';
import { reject } from './reject';
import type { SavingsGame } from './savingsGame';

/** Names the coalition that fares worst, and by how much it falls short of what it would save by itself. */
export interface CoreGap {
  readonly coalition: Coalition;
  readonly shortfall: Decimal;
}

/**
 * Finds the coalition with the most cause to leave under given shares.
 *
 * The shortfall is what the coalition would save by itself less what its members are given; at or below zero no
 * coalition gains by leaving. Shares in the core also add to what everybody saves together, which is not asked here. Of
 * several coalitions that fare alike the one with the lowest number is named.
 *
 * Issues: `game-too-small` (one player has nobody to leave), `shares-count`, `number-not-finite`.
 *
 * Source: the core, D. B. Gillies (1959).
 *
 * @example Two of three players save 1 with any partner; under shares of ⅓ each a pair falls short by ⅓.
 */
export function coreGap(game: SavingsGame, shares: readonly Decimal[]): Result<CoreGap> {
  const checked = checkShares(game, shares);
  if (!checked.ok) {
    return checked;
  }
  const [worst, ...others] = properCoalitions(game.playerCount).map(coalition => ({
    coalition,
    shortfall: excessOf(game, shares, coalition),
  }));
  if (worst === undefined) {
    return reject('game-too-small', 'A game of one player has no coalition that could leave.', 'Add a second player.');
  }
  return succeed(others.reduce((most, next) => (next.shortfall.greaterThan(most.shortfall) ? next : most), worst));
}
