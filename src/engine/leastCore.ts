import { succeed, type Result } from '../issue/issue';
import { coalitionWeights } from './coalitionWeights';
import { Decimal } from './decimal';
import { reject } from './reject';
import { roundToWorth } from './roundToWorth';
import type { SavingsGame } from './savingsGame';
import { settleNextLevel, startSettling } from './settling';

/** Says how far a game is from, or inside, having a core: the core is empty when `epsilon` is above zero. */
export interface LeastCore {
  readonly epsilon: Decimal;
  readonly isEmpty: boolean;
}

/** The most players whose least core is worked out: one linear programme of 65,534 coalitions takes seconds. */
const mostLeastCorePlayers = 16;

/**
 * Finds the value of the least core: the largest excess of any coalition, made as small as it can be.
 *
 * Above zero, it is what every division leaves some coalition short of, in the unit of the worths; below, what every
 * coalition can be given beyond its worth. No player is kept at what they save alone: that is asked of them as of any
 * coalition. The value is rounded to 20 digits of the largest worth, so that noise in the last digit empties no core.
 *
 * Issues: `game-too-small` (one player has nobody to leave), `game-too-large`.
 *
 * Source: M. Maschler, B. Peleg and L. S. Shapley, "Geometric Properties of the Kernel, Nucleolus, and Related Solution
 * Concepts" (1979).
 *
 * @example Two of three players save 1 with any partner: whoever is left out of a division, a pair lacks ⅓ at least.
 */
export function leastCore(game: SavingsGame): Result<LeastCore> {
  const { playerCount } = game;
  if (playerCount < 2) {
    return reject('game-too-small', 'A game of one player has no coalition that could leave.', 'Add a second player.');
  }
  if (playerCount > mostLeastCorePlayers) {
    return reject(
      'game-too-large',
      `The least core is worked out for up to ${mostLeastCorePlayers} players; this game has ${playerCount}.`,
      'Group the players, or test given shares for their worst coalition instead.',
    );
  }
  const weights = coalitionWeights(playerCount, 'one');
  if (!weights.ok) {
    return weights;
  }
  const weighted = { ...game, weights: weights.value };
  const { levels } = settleNextLevel(weighted, [], startSettling(weighted));
  const [epsilon = new Decimal(0)] = roundToWorth(levels, game);
  return succeed({ epsilon, isEmpty: epsilon.greaterThan(0) });
}
