import { Decimal } from '../../engine/decimal';
import type { SavingsGame } from '../../engine/savingsGame';
import type { Result } from '../../issue/issue';
import { readCoalitions } from '../arguments/readCoalitions';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';
import { numberOf } from './numberOf';
import { remember } from './remember';

/** Makes the answer of `HJW.SHAPLEY` or `HJW.NUCLEOLUS`: a row for each player with the name and the share. */
export function answerSavingsGame(
  divide: (game: SavingsGame) => Result<readonly Decimal[]>,
): (coalitions: unknown, values: unknown) => unknown[][] {
  return remember((coalitions: unknown, values: unknown) => {
    const { players, game } = orThrow(
      readCoalitions(coalitions, { argument: 'values', figures: values, singlesMayBeLeftOut: true }),
    );
    const shares = orThrow(forArgument('coalitions', divide(game)));
    return players.map((player, at) => [player, numberOf(shares[at] ?? new Decimal(0))]);
  });
}
