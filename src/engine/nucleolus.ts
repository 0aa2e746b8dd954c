import { succeed, type Issue, type Result } from '../issue/issue';
import { grandCoalition, properCoalitions } from './coalition';
import { coalitionWeights, type CoalitionWeights } from './coalitionWeights';
import type { Decimal } from './decimal';
import { excessOf } from './excessOf';
import { reject } from './reject';
import { roundToWorth } from './roundToWorth';
import { worthOf, type SavingsGame } from './savingsGame';
import { settleNextLevel, solvedShares, startSettling, type Settling } from './settling';
import { sumOf } from './sumOf';
import { weightOf, type WeightedGame } from './weightedGame';

/**
 * Holds the shares of the players and the excess settled at each stage, largest first.
 *
 * A level is in the unit of the worths per unit of weight. At or below zero, the first one says that the core is not
 * empty and that the shares lie in it; without floors and weights it is the value of the least core.
 */
export interface Nucleolus {
  readonly shares: readonly Decimal[];
  readonly levels: readonly Decimal[];
}

/** Chooses the variant: `members` is the per-capita nucleolus, a list of stand-alone costs the proportional one. */
export interface NucleolusOptions {
  readonly weights?: CoalitionWeights;
}

/** The most players whose nucleolus is worked out: 4,094 coalitions take a fraction of a second. */
const mostNucleolusPlayers = 12;

/** How far an excess may pass its level, as a part of the largest worth, before the answer counts as unproven. */
const proofTolerance = '1e-9';

const noImputation: Issue = {
  code: 'game-no-imputation',
  severity: 'warning',
  message: 'Together the players save less than the sum of what each saves alone, so somebody must lose by joining.',
  remedy: 'Check the savings of the single players; the shares keep nobody at what they would save alone.',
  place: {},
};

/**
 * Shares a saving by the nucleolus: the division whose most dissatisfied coalition is as content as can be, then the
 * next, and so on.
 *
 * A coalition's dissatisfaction is its excess: what it would save by itself less what its members are given, divided by
 * its weight. Unless `options.weights` says otherwise the weight is one; see `CoalitionWeights` for the others. Nobody
 * gets less than they save alone, unless that is impossible (warning `game-no-imputation`). The shares add to what
 * everybody saves together (to 20 digits), and lie in the core whenever there is one.
 *
 * Linear programmes in double precision find which coalitions settle each stage; the shares then follow from exact
 * equations. Every stage is checked against what its programme says, and every excess against its stage, which proves the
 * answer. Issues: `game-too-large`, and those of the weights.
 *
 * Source: D. Schmeidler, "The Nucleolus of a Characteristic Function Game" (1969); the variants H. P. Young, N. Okada and
 * T. Hashimoto, "Cost Allocation in Water Resources Development" (1979), IIASA working paper 79-77.
 *
 * @example The estate game of the Talmud with claims 100, 200, 300 and an estate of 200 gives 50, 75, 75.
 */
export function nucleolus(game: SavingsGame, options: NucleolusOptions = {}): Result<Nucleolus> {
  if (game.playerCount > mostNucleolusPlayers) {
    return reject(
      'game-too-large',
      `The nucleolus is worked out for up to ${mostNucleolusPlayers} players; this game has ${game.playerCount}.`,
      'Group the players, or share by the Shapley value.',
    );
  }
  const weights = coalitionWeights(game.playerCount, options.weights ?? 'one');
  if (!weights.ok) {
    return weights;
  }
  const weighted: WeightedGame = { ...game, weights: weights.value };
  const alone = Array.from({ length: game.playerCount }, (_, player) => worthOf(game, 2 ** player));
  const everybodyCanGain = sumOf(alone).lessThanOrEqualTo(worthOf(game, grandCoalition(game.playerCount)));
  const floors = everybodyCanGain ? alone : [];

  let settling = startSettling(weighted);
  while (settling.open.length > 0) {
    settling = settleNextLevel(weighted, floors, settling);
  }
  const shares = solvedShares(weighted, settling);
  prove(weighted, settling, floors, shares);
  return succeed(
    { shares: roundToWorth(shares, game), levels: settling.levels },
    everybodyCanGain ? [] : [noImputation],
  );
}

function prove(game: WeightedGame, settling: Settling, floors: readonly Decimal[], shares: readonly Decimal[]): void {
  const allowed = settling.scale.times(proofTolerance);
  const excessesHold = properCoalitions(game.playerCount).every(coalition => {
    const level = settling.levelOf.get(coalition);
    if (level === undefined) return true;
    const most = level.times(weightOf(game, coalition));
    return excessOf(game, shares, coalition).minus(most).lessThanOrEqualTo(allowed);
  });
  const floorsHold = floors.every(
    (floor, player) => shares[player]?.plus(allowed).greaterThanOrEqualTo(floor) === true,
  );
  if (!excessesHold || !floorsHold) {
    throw new Error('The shares found miss a level or a floor, so they are not proven to be the nucleolus.');
  }
}
