import { grandCoalition, membersOf, type Coalition } from './coalition';

/** Says whether two names are the same player's: their case and the spaces around them do not matter. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * Reads the players that a coalition names, joined by `+` with spaces or none; null when it names one twice or a blank.
 *
 * @example `HCC + HC` names HCC and HC.
 */
export function namesInCoalition(name: string): readonly string[] | null {
  const names = name.split('+').map(part => part.trim());
  const isClear = names.every((one, at) => one !== '' && names.findIndex(other => isSameName(one, other)) === at);
  return isClear ? names : null;
}

/** Writes the name of a coalition, its players joined by `+` in their order: `HCC+HC`. */
export function nameOfCoalition(coalition: Coalition, players: readonly string[]): string {
  return membersOf(coalition)
    .map(player => players[player] ?? '')
    .join('+');
}

/** Lists the coalitions of a game that are not known; single players are passed over when they may be left out. */
export function coalitionsLeftOut(
  playerCount: number,
  isKnown: (coalition: Coalition) => boolean,
  singlesMayBeLeftOut: boolean,
): readonly Coalition[] {
  const leftOut: Coalition[] = [];
  for (let coalition = 1; coalition <= grandCoalition(playerCount); coalition += 1) {
    // The number of a single player has one bit, which the number before it has not.
    const isSingle = (coalition & (coalition - 1)) === 0;
    if (!isKnown(coalition) && !(isSingle && singlesMayBeLeftOut)) {
      leftOut.push(coalition);
    }
  }
  return leftOut;
}
