/**
 * Names a group of players by one whole number: bit i is set when player i belongs to it.
 *
 * Players are numbered from 0, so of three players 0b101 is the first with the third, and 0b111 is everybody.
 */
export type Coalition = number;

/** The most players a game may have: above this the list of coalitions itself (a million) outgrows its use. */
export const mostPlayers = 20;

/** Returns the coalition of all players. */
export function grandCoalition(playerCount: number): Coalition {
  return 2 ** playerCount - 1;
}

/** Tells whether a player belongs to a coalition. */
export function includes(coalition: Coalition, player: number): boolean {
  return ((coalition >> player) & 1) === 1;
}

/** Lists the players of a coalition in their order: 0b101 is players 0 and 2. */
export function membersOf(coalition: Coalition): readonly number[] {
  const members: number[] = [];
  for (let player = 0; coalition >> player > 0; player += 1) {
    if (includes(coalition, player)) {
      members.push(player);
    }
  }
  return members;
}

/** Writes a coalition as a one for each player who belongs to it and a zero for each other: of three, 0b101 is 1, 0, 1. */
export function membershipOf(playerCount: number, coalition: Coalition): readonly number[] {
  return Array.from({ length: playerCount }, (_, player) => (includes(coalition, player) ? 1 : 0));
}

/** Lists every coalition that is neither empty nor everybody, in the order of its number. */
export function properCoalitions(playerCount: number): readonly Coalition[] {
  return Array.from({ length: Math.max(0, grandCoalition(playerCount) - 1) }, (_, index) => index + 1);
}
