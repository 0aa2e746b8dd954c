import { succeed, type Result } from '../issue/issue';
import type { Decimal } from './decimal';
import type { SavingsGame } from './savingsGame';
import { separableCosts } from './separableCosts';

/**
 * Shares a saving by separable costs and remaining benefits: each player's share is what they spend alone less what the
 * method charges them of the joint cost.
 *
 * What the players spend alone is not asked, as it cancels out: it raises a player's separable cost and the charge by the
 * same amount. Where nobody saves alone, the shares are in proportion to what everybody would lose without the player,
 * and a player without whom the others save more bears that. The shares add to what everybody saves together.
 *
 * Issue: `no-remaining-benefit`.
 *
 * @example Two players who spend 60 and 50 alone and 90 together save 20: each would take all of it away, so 10 each.
 */
export function separableCostSavings(game: SavingsGame): Result<readonly Decimal[]> {
  const charges = separableCosts(game.worth.map(worth => worth.negated()));
  return charges.ok ? succeed(charges.value.map(charge => charge.negated().plus(0))) : charges;
}
