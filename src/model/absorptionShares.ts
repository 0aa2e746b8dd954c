import { absorptionGame } from '../engine/absorptionGame';
import { coreGap } from '../engine/coreGap';
import { Decimal } from '../engine/decimal';
import { nucleolus } from '../engine/nucleolus';
import type { SavingsGame } from '../engine/savingsGame';
import { shapley } from '../engine/shapley';
import type { Algorithm } from '../lines/line';

const ZERO = new Decimal(0);

/** Shares the yearly saving by the Shapley value of the absorption game: figures are net baselines, then the saving. */
export const shapleyShares: Algorithm = ([baselines = [], saving = []]) =>
  sharesOf(baselines, saving[0] ?? ZERO, game => shapley(game));

/** Shares the yearly saving by the nucleolus of the absorption game: figures are net baselines, then the saving. */
export const nucleolusShares: Algorithm = ([baselines = [], saving = []]) =>
  sharesOf(baselines, saving[0] ?? ZERO, game => {
    const found = nucleolus(game);
    return found.ok ? found.value.shares : null;
  });

/**
 * Finds for every key how much the worst-off coalition falls short under its shares, in the unit of the shares: at or
 * below zero the shares are in the core. Figures are the shares by key and body, net baselines, the saving and the
 * pounds in its unit. Without a game (fewer than two bodies with a baseline) nobody can leave: zero.
 */
export const coreShortfalls: Algorithm = ([shares = [], baselines = [], saving = [], pounds = []]) => {
  const bodies = baselines.length;
  const game = absorptionGame(baselines, (saving[0] ?? ZERO).times(pounds[0] ?? ZERO));
  return Array.from({ length: shares.length / bodies }, (_, key) => {
    const gap = game.ok ? coreGap(game.value, shares.slice(key * bodies, (key + 1) * bodies)) : game;
    return gap.ok ? gap.value.shortfall : ZERO;
  });
};

/** Without a game, or when it is too large to solve, the saving is shared in proportion to the net baselines. */
function sharesOf(
  baselines: readonly Decimal[],
  saving: Decimal,
  solve: (game: SavingsGame) => readonly Decimal[] | null,
): readonly Decimal[] {
  const game = absorptionGame(baselines, saving);
  const solved = game.ok ? solve(game.value) : null;
  if (solved !== null) return solved;
  const total = baselines.reduce((sum, baseline) => sum.plus(baseline), ZERO);
  return baselines.map(baseline =>
    total.isZero() ? saving.dividedBy(baselines.length) : saving.times(baseline).dividedBy(total),
  );
}
