import { Decimal } from '../../src/engine/decimal';
import type { SavingsGame } from '../../src/engine/savingsGame';
import { gameOf } from './decimals';

/** Makes the game of an estate that cannot meet all claims: a coalition is worth what it leaves once the others are paid. */
export function estateGame(estate: number, claims: readonly number[]): SavingsGame {
  const worth = Array.from({ length: 2 ** claims.length }, (_, coalition) => {
    const othersClaim = claims.reduce((sum, claim, player) => (hasPlayer(coalition, player) ? sum : sum + claim), 0);
    return Math.max(0, estate - othersClaim);
  });
  return gameOf(...worth);
}

/** Makes the savings game of joint costs, keyed by the players' letters or digits: `{ A: 3, B: 4, AB: 5 }` saves 2. */
export function savingsOfCosts(players: string, costs: Readonly<Record<string, number>>): SavingsGame {
  const worth = Array.from({ length: 2 ** players.length }, (_, coalition) => {
    const members = Array.from(players).filter((_player, index) => hasPlayer(coalition, index));
    const alone = members.reduce((sum, member) => sum.plus(costs[member]!), new Decimal(0));
    return coalition === 0 ? '0' : alone.minus(costs[members.join('')]!).toString();
  });
  return gameOf(...worth);
}

/** Lists the costs of coalitions, keyed by their players' letters or digits, in the order of the coalitions' numbers. */
export function costsInOrder(players: string, costs: Readonly<Record<string, number>>): readonly Decimal[] {
  return Array.from({ length: 2 ** players.length }, (_, coalition) => {
    const members = Array.from(players).filter((_player, index) => hasPlayer(coalition, index));
    return new Decimal(coalition === 0 ? 0 : costs[members.join('')]!);
  });
}

/** Turns shares of a saving back into what each player pays: the cost alone less the share. */
export function chargesOf(
  players: string,
  costs: Readonly<Record<string, number>>,
  shares: readonly Decimal[],
): readonly Decimal[] {
  return shares.map((share, index) => new Decimal(costs[players[index]!]!).minus(share));
}

/**
 * The Tennessee Valley Authority's joint costs of navigation (1), flood control (2) and power (3), in thousand dollars.
 *
 * Source: P. D. Straffin and J. P. Heaney, "Game Theory and the Tennessee Valley Authority" (1981).
 */
export const tennesseeCosts = {
  1: 163520,
  2: 140826,
  3: 250096,
  12: 301607,
  13: 378821,
  23: 367370,
  123: 412584,
} as const;

/**
 * Water supply of six groups of Swedish municipalities, in million kronor.
 *
 * Source: H. P. Young, N. Okada and T. Hashimoto, IIASA working paper 79-77 (1979), tables 7 and 8.
 */
// prettier-ignore
export const swedishCosts = {
  A: 21.95, H: 17.08, K: 10.91, L: 15.88, M: 20.81, T: 21.98, AH: 34.69, AK: 32.86, AL: 37.83, AM: 42.76, AT: 43.93,
  HK: 22.96, HL: 25, HM: 37.89, HT: 39.06, KL: 26.79, KM: 31.45, KT: 32.89, LM: 31.1, LT: 37.86, MT: 39.41,
  AHK: 40.74, AHL: 43.22, AHM: 55.5, AHT: 56.67, AKL: 48.74, AKM: 53.4, AKT: 54.84, ALM: 53.05, ALT: 59.81,
  AMT: 61.36, HKL: 27.26, HKM: 42.55, HKT: 44.94, HLM: 45.81, HLT: 46.98, HMT: 56.49, KLM: 42.01, KLT: 48.77,
  KMT: 50.32, LMT: 51.46, AHKL: 48.95, AHKM: 60.25, AHKT: 62.72, AHLM: 64.03, AHLT: 65.2, AHMT: 74.1, AKLM: 63.96,
  AKLT: 70.72, AKMT: 72.27, ALMT: 73.41, HKLM: 48.07, HKLT: 49.24, HKMT: 59.35, HLMT: 64.41, KLMT: 56.61,
  AHKLM: 69.76, AHKLT: 70.93, AHKMT: 77.42, AHLMT: 83, AKLMT: 73.97, HKLMT: 66.46, AHKLMT: 83.82,
} as const;

/** Charges a runway to aircraft by the lengths they need: every further stretch is paid alike by those who need it. */
export function runwayCharges(lengths: readonly number[]): readonly number[] {
  const ascending = lengths.toSorted((one, other) => one - other);
  return lengths.map(length =>
    ascending.reduce((charge, reach, rank) => {
      const stretch = reach - (ascending[rank - 1] ?? 0);
      return reach <= length ? charge + stretch / (ascending.length - rank) : charge;
    }, 0),
  );
}

/** Makes a game in which players bear other numbers: player `places[i]` of the new game is player i of the old one. */
export function renumbered(game: SavingsGame, places: readonly number[]): SavingsGame {
  const worth = Array<Decimal>(game.worth.length).fill(new Decimal(0));
  for (const [coalition, saving] of game.worth.entries()) {
    worth[places.reduce((sum, place, player) => (hasPlayer(coalition, player) ? sum + 2 ** place : sum), 0)] = saving;
  }
  return { ...game, worth };
}

/**
 * Makes a convex game: every group of players has a dividend of zero or more, which it saves once all of it are together.
 *
 * Its core is never empty and holds the Shapley value: L. S. Shapley, "Cores of Convex Games" (1971).
 */
export function convexGame(dividends: readonly number[]): SavingsGame {
  const worth = dividends.map((_, coalition) =>
    dividends.reduce((sum, dividend, group) => ((group & coalition) === group && group > 0 ? sum + dividend : sum), 0),
  );
  return gameOf(...worth);
}

function hasPlayer(coalition: number, player: number): boolean {
  return Math.floor(coalition / 2 ** player) % 2 === 1;
}
