import { Decimal } from '../../engine/decimal';
import { separableCosts } from '../../engine/separableCosts';
import { readCoalitions } from '../arguments/readCoalitions';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';
import { numberOf } from './numberOf';
import { remember } from './remember';

/** Answers `HJW.SCRB`: a row for each player with the name and what it bears. */
export const answerSeparableCosts = remember((coalitions: unknown, costs: unknown): unknown[][] => {
  const { players, game } = orThrow(
    readCoalitions(coalitions, { argument: 'costs', figures: costs, singlesMayBeLeftOut: false }),
  );
  const shares = orThrow(forArgument('costs', separableCosts(game.worth)));
  return players.map((player, at) => [player, numberOf(shares[at] ?? new Decimal(0))]);
});
