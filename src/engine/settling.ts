import { grandCoalition, membershipOf, properCoalitions, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { addEquation, isSettled, solutionOf } from './equationSystem';
import { findLevel, type KnownSums } from './findLevel';
import { partOf } from './partOf';
import { scaleOf, worthOf } from './savingsGame';
import { weightOf, type WeightedGame } from './weightedGame';

/**
 * Holds how far the search for the nucleolus has come.
 *
 * `system` has the shares as its unknowns; `levelOf` is the excess per weight that coalitions no longer open could not be
 * brought below.
 */
export interface Settling extends KnownSums {
  readonly levels: readonly Decimal[];
  readonly levelOf: ReadonlyMap<Coalition, Decimal>;
}

/** Starts with one thing settled: the shares of all players add to what they save together. */
export function startSettling(game: WeightedGame): Settling {
  const scale = scaleOf(game);
  const start: Settling = {
    scale: scale.isZero() ? new Decimal(1) : scale,
    system: [],
    settled: [],
    open: properCoalitions(game.playerCount),
    levels: [],
    levelOf: new Map(),
  };
  const everybody = grandCoalition(game.playerCount);
  return settle(game, start, everybody, worthOf(game, everybody));
}

/**
 * Brings the largest excess of the open coalitions as low as it goes and settles the coalitions that hold it there.
 *
 * Each stage settles at least one sum that did not follow from the earlier ones, so there are fewer stages than players.
 */
export function settleNextLevel(game: WeightedGame, floors: readonly Decimal[], before: Settling): Settling {
  const { level, coalitions, playersAtFloor } = findLevel(game, floors, before);
  let settling = before;
  for (const player of playersAtFloor) {
    const coalition = 2 ** player;
    settling = settle(game, settling, coalition, worthOf(game, coalition));
  }
  for (const coalition of coalitions) {
    settling = settle(
      game,
      settling,
      coalition,
      worthOf(game, coalition).minus(level.times(weightOf(game, coalition))),
    );
  }

  const { system } = settling;
  const isOpen = (coalition: Coalition): boolean => !isSettled(system, membershipOf(game.playerCount, coalition));
  const open = before.open.filter(isOpen);
  if (open.length === before.open.length) {
    throw new Error('A stage of the nucleolus settled nothing.');
  }
  const stillOpen = new Set(open);
  const closed = before.open.filter(coalition => !stillOpen.has(coalition));
  return {
    ...settling,
    open,
    levels: [...before.levels, level],
    levelOf: new Map([...before.levelOf, ...closed.map(coalition => [coalition, level] as const)]),
  };
}

/** Reads the shares once every sum is settled. Throws while one is open. */
export function solvedShares(game: WeightedGame, settling: Settling): readonly Decimal[] {
  return Array.from({ length: game.playerCount }, (_, player) => {
    const share = solutionOf(settling.system, player);
    if (share === undefined) {
      throw new Error(`The share of player ${player} is not settled.`);
    }
    return share;
  });
}

function settle(game: WeightedGame, settling: Settling, coalition: Coalition, sum: Decimal): Settling {
  const coefficients = membershipOf(game.playerCount, coalition);
  const system = addEquation(settling.system, { coefficients, constant: sum });
  if (system === settling.system) {
    return settling;
  }
  return { ...settling, system, settled: [...settling.settled, { coalition, amount: partOf(sum, settling.scale) }] };
}
