import type { Coalition } from './coalition';
import type { Decimal } from './decimal';
import type { SavingsGame } from './savingsGame';

/** Adds to a game the weights by which the excesses of its coalitions are divided, in the order of their numbers. */
export interface WeightedGame extends SavingsGame {
  readonly weights: readonly Decimal[];
}

/** Returns the weight of a coalition. A number beyond the game's coalitions throws. */
export function weightOf(game: WeightedGame, coalition: Coalition): Decimal {
  const weight = game.weights[coalition];
  if (weight === undefined) {
    throw new RangeError(`Coalition ${coalition} has no weight in a game of ${game.playerCount} players.`);
  }
  return weight;
}
