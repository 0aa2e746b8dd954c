import { coreGap } from '../../engine/coreGap';
import { argumentIssue } from '../arguments/argumentIssue';
import { readCoalitions } from '../arguments/readCoalitions';
import { counted, readColumn } from '../arguments/readSeries';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';
import { numberOf } from './numberOf';
import { remember } from './remember';

/** Answers `HJW.COREGAP`: the largest shortfall of any coalition of some of the players, in the unit of the values. */
export const answerCoreGap = remember((coalitions: unknown, values: unknown, shares: unknown): number => {
  const { players, game } = orThrow(
    readCoalitions(coalitions, { argument: 'values', figures: values, singlesMayBeLeftOut: true }),
  );
  const column = orThrow(readColumn('shares', shares));
  if (column.length !== players.length) {
    const fault = `are ${counted(column.length, 'cell')} for ${counted(players.length, 'player')}`;
    return orThrow(argumentIssue('shares', fault, `Give one for each of ${players.join(', ')}, in this order.`));
  }
  return numberOf(orThrow(forArgument('coalitions', coreGap(game, column))).shortfall);
});
