import { succeed, type Result } from '../issue/issue';
import { checkShares } from './checkShares';
import { grandCoalition, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { reject } from './reject';
import { worthOf, type SavingsGame } from './savingsGame';

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
  let worst: CoreGap | undefined;
  // given[k] is what the members from player k on are given. From one number to the next, the lowest player who joins
  // is the last whose entry changes: everybody below has left.
  const given = Array<Decimal>(game.playerCount + 1).fill(new Decimal(0));
  for (let coalition = 1; coalition < grandCoalition(game.playerCount); coalition += 1) {
    const joining = lowestMember(coalition);
    given.fill(sum(given[joining + 1], shares[joining]), 0, joining + 1);
    const shortfall = worthOf(game, coalition).minus(given[0] ?? 0);
    if (worst === undefined || shortfall.greaterThan(worst.shortfall)) {
      worst = { coalition, shortfall };
    }
  }
  if (worst === undefined) {
    return reject('game-too-small', 'A game of one player has no coalition that could leave.', 'Add a second player.');
  }
  return succeed(worst);
}

function lowestMember(coalition: Coalition): number {
  return 31 - Math.clz32(coalition & -coalition);
}

function sum(one = new Decimal(0), other = new Decimal(0)): Decimal {
  return one.plus(other);
}
