import { succeed, type Result } from '../issue/issue';
import { grandCoalition } from './coalition';
import { Decimal } from './decimal';
import { reject } from './reject';
import { savingsGame } from './savingsGame';
import { sumOf } from './sumOf';

/**
 * Shares a joint cost by separable costs and remaining benefits.
 *
 * `costs[coalition]` is what each coalition would spend by itself, in the order of the coalitions' numbers, the empty
 * one first. Every player bears what the joint cost rises by through joining last; the rest is shared in proportion to
 * what each would still save against going alone, which is never counted below nothing. The shares add to the joint
 * cost.
 *
 * Issues: `no-remaining-benefit` when there is a rest and nobody saves by joining, and those of a game.
 *
 * Source: H. P. Young, N. Okada and T. Hashimoto, "Cost Allocation in Water Resources Development" (1979), IIASA working
 * paper 79-77, which compares the method with others.
 *
 * @example Two players who spend 60 and 50 alone and 90 together bear 40 and 30, and half of the 20 left each.
 */
export function separableCosts(costs: readonly Decimal[]): Result<readonly Decimal[]> {
  const game = savingsGame(costs);
  if (!game.ok) {
    return game;
  }
  const everybody = grandCoalition(game.value.playerCount);
  const costOf = (coalition: number): Decimal => costs[coalition] ?? new Decimal(0);
  const players = Array.from({ length: game.value.playerCount }, (_, player) => {
    const separable = costOf(everybody).minus(costOf(everybody - 2 ** player));
    return { separable, remaining: Decimal.max(0, costOf(2 ** player).minus(separable)) };
  });
  const rest = costOf(everybody).minus(sumOf(players.map(({ separable }) => separable)));
  const benefits = sumOf(players.map(({ remaining }) => remaining));
  if (rest.isZero()) {
    return succeed(players.map(({ separable }) => separable));
  }
  if (benefits.isZero()) {
    return reject(
      'no-remaining-benefit',
      'No player saves anything by joining, so there is nothing to share the rest of the cost by.',
      'Check the costs of the single players and of all together.',
    );
  }
  return succeed(players.map(({ separable, remaining }) => rest.times(remaining).dividedBy(benefits).plus(separable)));
}
