import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { mostPlayers, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { reject } from './reject';

/**
 * States what every coalition of players could save by itself.
 *
 * `worth[coalition]` is the saving of that coalition, in the unit of the caller; the empty coalition is worth nothing.
 * Two players have four entries: nobody, the first, the second, both.
 */
export interface SavingsGame {
  readonly playerCount: number;
  readonly worth: readonly Decimal[];
}

/**
 * Makes a game from the worth of every coalition, in the order of the coalitions' numbers.
 *
 * Issues: `game-incomplete` when the list does not hold 2^n entries for n players, 1 to 20; `game-empty-worth` when
 * nobody is worth something; `number-not-finite`.
 */
export function savingsGame(worth: readonly Decimal[]): Result<SavingsGame> {
  const playerCount = Math.log2(worth.length);
  if (!Number.isInteger(playerCount) || playerCount < 1 || playerCount > mostPlayers) {
    return reject(
      'game-incomplete',
      `A game of n players lists 2^n worths, for 1 to ${mostPlayers} players; there are ${worth.length}.`,
      'Give one worth for each coalition, the empty one included.',
    );
  }
  const finite = checkFinite('The worths of the coalitions', worth);
  if (!finite.ok) {
    return finite;
  }
  if (worth[0]?.isZero() !== true) {
    return reject('game-empty-worth', 'The empty coalition must be worth nothing.', 'Start the list with zero.');
  }
  return succeed({ playerCount, worth });
}

/** Returns the saving of a coalition. A number beyond the game's coalitions throws. */
export function worthOf(game: SavingsGame, coalition: Coalition): Decimal {
  const worth = game.worth[coalition];
  if (worth === undefined) {
    throw new RangeError(`Coalition ${coalition} is not part of a game of ${game.playerCount} players.`);
  }
  return worth;
}

/** Returns the size of the largest worth, gain or loss: the scale by which differences in the game are small or large. */
export function scaleOf(game: SavingsGame): Decimal {
  return game.worth.reduce((largest, worth) => Decimal.max(largest, worth.abs()), new Decimal(0));
}
