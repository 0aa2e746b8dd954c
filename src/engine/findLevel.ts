import { membershipOf, type Coalition } from './coalition';
import { Decimal } from './decimal';
import { addEquation, type EquationSystem } from './equationSystem';
import { leastExcess, type CoalitionAmount } from './leastExcess';
import { partOf } from './partOf';
import { worthOf } from './savingsGame';
import { solveLevel } from './solveLevel';
import { weightOf, type WeightedGame } from './weightedGame';

/**
 * Says what is known before a level is: the sums of shares that are settled, as equations (`system`) and as parts of the
 * scale of the game (`settled`), and the coalitions whose sum is open.
 */
export interface KnownSums {
  readonly scale: Decimal;
  readonly system: EquationSystem;
  readonly settled: readonly CoalitionAmount[];
  readonly open: readonly Coalition[];
}

/** Names a level, exactly, and what holds it: open coalitions, and players at their floor. */
export interface HeldLevel {
  readonly level: Decimal;
  readonly coalitions: readonly Coalition[];
  readonly playersAtFloor: readonly number[];
}

/** Each step takes another set of coalitions; a handful of steps is usual. */
const mostSteps = 100;

/** How near two levels are that count as one, as a part of their size or of the scale of the game. */
const sameness = '1e-25';

/** How far an exact level may be from what the linear programme says, as a part of the scale of the game. */
const agreement = 1e-8;

/**
 * Finds how low the largest excess per weight of the open coalitions goes, and what holds it there.
 *
 * With every worth lowered by a guessed level times its weight, the least excess without weights is zero where the guess
 * is right. The coalitions that hold it there settle a better guess, exactly: W. Dinkelbach's steps (1967), which end
 * after finitely many. Where all weigh alike the first step is the last. Throws when the linear programme and the exact
 * level disagree.
 */
export function findLevel(game: WeightedGame, floors: readonly Decimal[], known: KnownSums): HeldLevel {
  const { scale, system, settled, open } = known;
  const weight = open[0] === undefined ? new Decimal(1) : weightOf(game, open[0]);
  const allWeighAlike = open.every(coalition => weightOf(game, coalition).equals(weight));

  let level = new Decimal(0);
  for (let step = 0; step < mostSteps; step += 1) {
    const guess = level;
    const { excess, coalitions, playersAtFloor } = leastExcess({
      playerCount: game.playerCount,
      open: open.map(coalition => ({
        coalition,
        amount: partOf(worthOf(game, coalition).minus(guess.times(weightOf(game, coalition))), scale),
      })),
      settled,
      floors: floors.map(floor => partOf(floor, scale)),
    });
    level = solveLevel(game, withFloors(game, system, playersAtFloor), coalitions);
    const change = level.minus(guess);
    const negligible = Decimal.max(level.abs().times(weight), scale).times(sameness);
    if (allWeighAlike || change.abs().times(weight).lessThanOrEqualTo(negligible)) {
      if (Math.abs(excess - partOf(change.times(weight), scale)) > agreement) {
        throw new Error('The exact level of a stage is not the one that the linear programme found.');
      }
      return { level, coalitions, playersAtFloor };
    }
  }
  throw new Error('The level of a stage is not found.');
}

function withFloors(game: WeightedGame, system: EquationSystem, players: readonly number[]): EquationSystem {
  return players.reduce((sofar, player) => {
    const alone = 2 ** player;
    return addEquation(sofar, {
      coefficients: membershipOf(game.playerCount, alone),
      constant: worthOf(game, alone),
    });
  }, system);
}
