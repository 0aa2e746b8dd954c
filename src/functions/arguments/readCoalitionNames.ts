import { mostPlayers, type Coalition } from '../../engine/coalition';
import { isSameName, namesInCoalition } from '../../engine/coalitionName';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { cellsOf } from './cellsOf';
import { describeValue } from './describeValue';
import { isBlank } from './isBlank';
import { counted, describeShape } from './readSeries';

/** The players of a game in order of first appearance, and where in their column its coalitions stand. */
export interface CoalitionNames {
  readonly players: readonly string[];
  readonly places: ReadonlyMap<Coalition, number>;
}

/**
 * Reads a column of coalitions, their players joined by `+`, beside a column of figures called `argument`.
 *
 * Names are the same whatever their case. Rows in which both columns are blank are passed over.
 */
export function readCoalitionNames(given: unknown, givenFigures: unknown, argument: string): Result<CoalitionNames> {
  const cells = cellsOf(given);
  if (cells[0]?.length !== 1) {
    return argumentIssue('coalitions', `are ${describeShape(cells)}`, 'Give one column of names.');
  }
  const names = cells.flat();
  const figures = cellsOf(givenFigures).flat();
  // Blank cells at the end of a whole column are figures of nothing as far as there are names beside them.
  const room = Array.isArray(givenFigures) ? Math.max(1, givenFigures.length) : 1;
  const players: string[] = [];
  const places = new Map<Coalition, number>();
  for (let at = 0; at < Math.max(names.length, figures.length); at += 1) {
    const name = names[at];
    if (isBlank(name) && isBlank(figures[at])) continue;
    if (isBlank(name)) {
      const fault = `are blank in cell ${at + 1}, where ${argument} hold a figure`;
      return argumentIssue('coalitions', fault, 'Name the coalition.');
    }
    if (at >= room) {
      const fault = `are ${counted(room, 'cell')} for ${names.length} coalitions`;
      return argumentIssue(argument, fault, 'Give one for each coalition.');
    }
    const members = playersOf(name);
    if (members === null) {
      const remedy = 'Give the names of different players joined by +, such as HCC+HC.';
      return argumentIssue('coalitions', `hold ${describeValue(name)} in cell ${at + 1}`, remedy);
    }
    const coalition = numberOf(members, players);
    if (players.length > mostPlayers) {
      return argumentIssue('coalitions', `name more than ${mostPlayers} players`, 'Group the players.');
    }
    if (places.has(coalition)) {
      const fault = `name ${members.join('+')} twice, again in cell ${at + 1}`;
      return argumentIssue('coalitions', fault, 'Give each coalition once.');
    }
    places.set(coalition, at);
  }
  if (players.length === 0) return argumentIssue('coalitions', 'are blank', 'Give names joined by +, such as HCC+HC.');
  return succeed({ players, places });
}

/** The players that a cell names, or null when it names none, one twice, or leaves a gap. */
function playersOf(name: unknown): readonly string[] | null {
  if (typeof name !== 'string' && typeof name !== 'number') return null;
  return namesInCoalition(String(name));
}

/** The number of a coalition; players who have not appeared before join the list. */
function numberOf(members: readonly string[], players: string[]): Coalition {
  return members.reduce((coalition, member) => {
    const known = players.findIndex(player => isSameName(player, member));
    return coalition + 2 ** (known < 0 ? players.push(member) - 1 : known);
  }, 0);
}
