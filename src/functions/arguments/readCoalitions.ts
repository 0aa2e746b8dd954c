import { coalitionsLeftOut, nameOfCoalition } from '../../engine/coalitionName';
import { Decimal } from '../../engine/decimal';
import { savingsGame, type SavingsGame } from '../../engine/savingsGame';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { readCoalitionNames, type CoalitionNames } from './readCoalitionNames';
import { readColumn } from './readSeries';

/** A game with the names of its players, in order of first appearance: player 0 is the first of them. */
export interface NamedGame {
  readonly players: readonly string[];
  readonly game: SavingsGame;
}

/** What the figures of coalitions are: the argument's name, and whether players alone may be left out as nothing. */
export interface CoalitionFigures {
  readonly argument: string;
  readonly figures: unknown;
  readonly singlesMayBeLeftOut: boolean;
}

/** As many of the coalitions that are left out are named in a message. */
const NAMED_IN_MESSAGE = 3;

/**
 * Reads a game from a column of coalitions, their players joined by `+`, and a column of their figures.
 *
 * A coalition of two or more players must not be left out.
 */
export function readCoalitions(
  given: unknown,
  { argument, figures, singlesMayBeLeftOut }: CoalitionFigures,
): Result<NamedGame> {
  const read = readColumn(argument, figures);
  if (!read.ok) return read;
  const coalitions = readCoalitionNames(given, figures, argument);
  if (!coalitions.ok) return coalitions;
  const { players, places } = coalitions.value;
  const complete = checkComplete(coalitions.value, singlesMayBeLeftOut);
  if (!complete.ok) return complete;
  const worth = Array.from({ length: 2 ** players.length }, (_, coalition) => {
    const place = places.get(coalition);
    return (place === undefined ? undefined : read.value[place]) ?? new Decimal(0);
  });
  const game = savingsGame(worth);
  return game.ok ? succeed({ players, game: game.value }) : game;
}

function checkComplete({ players, places }: CoalitionNames, singlesMayBeLeftOut: boolean): Result<null> {
  const leftOut = coalitionsLeftOut(players.length, coalition => places.has(coalition), singlesMayBeLeftOut);
  if (leftOut.length === 0) return succeed(null);
  const named = leftOut.slice(0, NAMED_IN_MESSAGE).map(coalition => nameOfCoalition(coalition, players));
  const more = leftOut.length > NAMED_IN_MESSAGE ? ` and ${leftOut.length - NAMED_IN_MESSAGE} more` : '';
  const all = singlesMayBeLeftOut ? 'every coalition of two or more players' : 'every player alone and every coalition';
  return argumentIssue('coalitions', `leave out ${named.join(', ')}${more}`, `Give ${all}.`);
}
