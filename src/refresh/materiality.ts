/**
 * From what size on a change is shown first. `absolute` is in £'000 and judges money alone; `relative` is a share of the
 * figure before and judges every figure. Where both are given, either of them suffices.
 */
export interface Threshold {
  readonly absolute?: number;
  readonly relative?: number;
}

/** A hundred thousand pounds, or a tenth of the figure: what a month-end review asks about when nobody says otherwise. */
export const DEFAULT_THRESHOLD: Threshold = { absolute: 100, relative: 0.1 };

/**
 * Tells whether a move is material. `share` is null where there was nothing or nil before, which counts as more than any
 * share. Without a part that can judge the figure, such as staff under an absolute threshold alone, every move is.
 *
 * @example 5,145 to 5,162 in £'000 is not: 17 is less than 100 and 0.3% less than 10%.
 */
export function isMaterial(unit: string, difference: number, share: number | null, threshold: Threshold): boolean {
  const { absolute, relative } = threshold;
  const isMoney = unit.replace('?', '') === '£k';
  if (difference === 0) return false;
  const byAmount = isMoney && absolute !== undefined ? Math.abs(difference) >= absolute : undefined;
  const byShare = relative === undefined ? undefined : share === null || Math.abs(share) >= relative;
  return byAmount === undefined && byShare === undefined ? true : byAmount === true || byShare === true;
}
