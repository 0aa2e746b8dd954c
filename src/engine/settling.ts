import { grandCoalition, includes, properCoalitions, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { addEquation, isSettled, solutionOf, type Equation, type EquationSystem } from './equationSystem';
import { leastExcess, type CoalitionAmount } from './leastExcess';
import { scaleOf, worthOf, type SavingsGame } from './savingsGame';

/**
 * Holds how far the search for the nucleolus has come.
 *
 * `system` states what is settled, with the shares as unknowns and the excess of the stage as the last; `settled` says
 * the same to the linear programme, as parts of `scale`. `open` are the coalitions whose sum is not settled, `levelOf`
 * the excess that the others could not be brought below.
 */
export interface Settling {
  readonly scale: Decimal;
  readonly system: EquationSystem;
  readonly settled: readonly CoalitionAmount[];
  readonly open: readonly Coalition[];
  readonly levels: readonly Decimal[];
  readonly levelOf: ReadonlyMap<Coalition, Decimal>;
}

/** Starts with one thing settled: the shares of all players add to what they save together. */
export function startSettling(game: SavingsGame): Settling {
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
export function settleNextLevel(game: SavingsGame, floors: readonly Decimal[], before: Settling): Settling {
  const { scale } = before;
  const bottleneck = leastExcess({
    playerCount: game.playerCount,
    open: before.open.map(coalition => ({ coalition, amount: partOf(scale, worthOf(game, coalition)) })),
    settled: before.settled,
    floors: floors.map(floor => partOf(scale, floor)),
  });

  let settling = before;
  for (const player of bottleneck.playersAtFloor) {
    const coalition = 2 ** player;
    settling = settle(game, settling, coalition, worthOf(game, coalition));
  }
  const level = solveLevel(game, settling.system, bottleneck.coalitions);
  for (const coalition of bottleneck.coalitions) {
    settling = settle(game, settling, coalition, worthOf(game, coalition).minus(level));
  }

  const { system } = settling;
  const isOpen = (coalition: Coalition): boolean => !isSettled(system, sumOfShares(game, coalition, 0));
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
export function solvedShares(game: SavingsGame, settling: Settling): readonly Decimal[] {
  return Array.from({ length: game.playerCount }, (_, player) => {
    const share = solutionOf(settling.system, player);
    if (share === undefined) {
      throw new Error(`The share of player ${player} is not settled.`);
    }
    return share;
  });
}

function solveLevel(game: SavingsGame, system: EquationSystem, coalitions: readonly Coalition[]): Decimal {
  const atLevel = coalitions.reduce<EquationSystem>(
    (sofar, coalition) => addEquation(sofar, equation(game, coalition, 1, worthOf(game, coalition))),
    system,
  );
  const level = solutionOf(atLevel, game.playerCount);
  if (level === undefined) {
    throw new Error('The coalitions found do not settle the least excess.');
  }
  return level;
}

function settle(game: SavingsGame, settling: Settling, coalition: Coalition, sum: Decimal): Settling {
  const system = addEquation(settling.system, equation(game, coalition, 0, sum));
  if (system === settling.system) {
    return settling;
  }
  return { ...settling, system, settled: [...settling.settled, { coalition, amount: partOf(settling.scale, sum) }] };
}

function equation(game: SavingsGame, coalition: Coalition, levels: number, constant: Decimal): Equation {
  return { coefficients: sumOfShares(game, coalition, levels), constant };
}

function sumOfShares(game: SavingsGame, coalition: Coalition, levels: number): readonly number[] {
  const shares = Array.from({ length: game.playerCount }, (_, player) => (includes(coalition, player) ? 1 : 0));
  return [...shares, levels];
}

function partOf(scale: Decimal, amount: Decimal): number {
  return amount.dividedBy(scale).toNumber();
}
