import { includes, type Coalition } from './coalition';
import type { Decimal } from './decimal';
import { worthOf, type SavingsGame } from './savingsGame';

/** Returns what a coalition would save by itself less what its members are given: above zero, it has cause to leave. */
export function excessOf(game: SavingsGame, shares: readonly Decimal[], coalition: Coalition): Decimal {
  return shares.reduce(
    (excess, share, player) => (includes(coalition, player) ? excess.minus(share) : excess),
    worthOf(game, coalition),
  );
}
