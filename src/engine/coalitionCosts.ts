import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import { coalitionSums } from './coalitionSums';
import { Decimal } from './decimal';
import { reject } from './reject';
import type { SavingsGame } from './savingsGame';

/**
 * Lists what every coalition spends by itself: what its members spend alone less what the coalition saves.
 *
 * The list is in the order of the coalitions' numbers, in the unit of the game; `standAloneCosts` are by player. It is the
 * weights of the proportional nucleolus and the costs that separable costs are read from.
 *
 * Issues: `costs-count`, `number-not-finite`.
 *
 * @example Players who spend 60 and 50 alone and save 20 together spend 0, 60, 50, 90.
 */
export function coalitionCosts(game: SavingsGame, standAloneCosts: readonly Decimal[]): Result<readonly Decimal[]> {
  if (standAloneCosts.length !== game.playerCount) {
    return reject(
      'costs-count',
      `There are ${standAloneCosts.length} costs for ${game.playerCount} players.`,
      'Give what each player spends alone, in the order of the game.',
    );
  }
  const finite = checkFinite('The costs of the players alone', standAloneCosts);
  if (!finite.ok) {
    return finite;
  }
  const sums = coalitionSums(standAloneCosts);
  return succeed(game.worth.map((worth, coalition) => (sums[coalition] ?? new Decimal(0)).minus(worth)));
}
