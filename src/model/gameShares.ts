import { absorptionRule } from '../engine/absorptionRule';
import { membersOf, mostPlayers } from '../engine/coalition';
import { coalitionCosts } from '../engine/coalitionCosts';
import { coreGap } from '../engine/coreGap';
import { Decimal } from '../engine/decimal';
import { leastCore } from '../engine/leastCore';
import { nucleolus } from '../engine/nucleolus';
import type { SavingsGame } from '../engine/savingsGame';
import { sampledShapley } from '../engine/sampledShapley';
import { separableCostSavings } from '../engine/separableCostSavings';
import { shapley } from '../engine/shapley';
import { sumOf } from '../engine/sumOf';
import type { Result } from '../issue/issue';
import type { Algorithm } from '../lines/line';
import { caseGame, gameFigures } from './caseGame';
import type { GameFigures } from './caseGame';

const ZERO = new Decimal(0);
const ABSENT = new Decimal(NaN);
type Shares = readonly Decimal[];

/** How many pairs of orders are drawn beyond 20 bodies: enough for about half a per cent of the saving. */
const SAMPLED_PAIRS = 1000;

/**
 * Shares the yearly saving by the Shapley value of the case's game; figures are those of the game lines. Beyond 20 bodies
 * it is sampled, by the absorption rule, from the case's seed.
 */
export const shapleyShares: Algorithm = figures => {
  const read = gameFigures(figures);
  if (read.baselines.length <= mostPlayers || read.kind !== 0) return sharesOf(figures, game => shapley(game));
  const rule = absorptionRule(read.baselines, read.saving);
  const sampled = rule.ok
    ? sampledShapley(read.baselines.length, rule.value, { seed: read.seed, pairs: SAMPLED_PAIRS })
    : rule;
  return sampled.ok ? sampled.value.shares : inProportion(read);
};

/** Shares the yearly saving by the nucleolus of the case's game; figures are those of the game lines. */
export const nucleolusShares: Algorithm = figures =>
  sharesOf(figures, game => valueOf(nucleolus(game), found => found.shares));

/** Shares the yearly saving by the per-capita nucleolus of the case's game; figures are those of the game lines. */
export const perCapitaShares: Algorithm = figures =>
  sharesOf(figures, game => valueOf(nucleolus(game, { weights: 'members' }), found => found.shares));

/** Shares the yearly saving by the nucleolus against what each group would spend alone; figures are those of the game lines. */
export const proportionalShares: Algorithm = figures =>
  sharesOf(figures, (game, read) => {
    const costs = coalitionCosts(
      game,
      read.baselines.map((baseline, body) => baseline.plus(read.addressable[body] ?? ZERO)),
    );
    return costs.ok ? valueOf(nucleolus(game, { weights: costs.value }), found => found.shares) : null;
  });

/** Shares the yearly saving by separable costs and remaining benefits; figures are those of the game lines. */
export const separableShares: Algorithm = figures =>
  sharesOf(figures, game => valueOf(separableCostSavings(game), found => found));

/** Finds the value of the least core in the unit of the saving, absent without a game or when it is too large. */
export const leastCoreValue: Algorithm = figures => {
  const game = caseGame(gameFigures(figures));
  const found = game.ok ? leastCore(game.value) : game;
  return [found.ok ? found.value.epsilon : ABSENT];
};

/**
 * Finds for every key how much the worst-off group falls short under its shares, in pounds: at or below zero the shares
 * are in the core. Figures are the shares by key and body, the pounds in the unit of the saving, then the game lines.
 * Without a game (fewer than two bodies with a baseline) nobody can leave: zero.
 */
export const coreShortfalls: Algorithm = figures => gapsOf(figures).map(gap => gap?.shortfall ?? ZERO);

/** Marks for every key the bodies of the worst-off group by 1, the others by 0; figures as for `coreShortfalls`. */
export const worstGroups: Algorithm = (figures, [, bodyCount = 0]) =>
  gapsOf(figures).flatMap(gap => {
    const members = gap === null ? [] : membersOf(gap.coalition);
    return Array.from({ length: bodyCount }, (_, body) => new Decimal(members.includes(body) ? 1 : 0));
  });

/** Marks the bodies of the worst-off group under one split; figures as for `coreShortfalls`. */
export const worstGroupOfOne: Algorithm = (figures, [bodyCount = 0]) => worstGroups(figures, [1, bodyCount]);

function gapsOf([shares = [], pounds = [], ...rest]: readonly (readonly Decimal[])[]) {
  const read = gameFigures(rest);
  const bodies = read.baselines.length;
  const game = caseGame(read);
  const scale = pounds[0] ?? ZERO;
  const inPounds = game.ok ? { ...game.value, worth: game.value.worth.map(worth => worth.times(scale)) } : null;
  return Array.from({ length: shares.length / bodies }, (_, key) => {
    const gap = inPounds === null ? null : coreGap(inPounds, shares.slice(key * bodies, (key + 1) * bodies));
    return gap?.ok === true ? gap.value : null;
  });
}

/** Without a game, or when it is too large to solve, the saving is shared in proportion to the net baselines. */
function sharesOf(
  figures: readonly (readonly Decimal[])[],
  solve: (game: SavingsGame, read: GameFigures) => Shares | null,
): Shares {
  const read = gameFigures(figures);
  const game = caseGame(read);
  return (game.ok ? solve(game.value, read) : null) ?? inProportion(read);
}

function inProportion({ baselines, saving }: GameFigures): Shares {
  const total = sumOf(baselines);
  return baselines.map(baseline =>
    total.isZero() ? saving.dividedBy(baselines.length) : saving.times(baseline).dividedBy(total),
  );
}

function valueOf<Found>(result: Result<Found>, pick: (found: Found) => Shares): Shares | null {
  return result.ok ? pick(result.value) : null;
}
