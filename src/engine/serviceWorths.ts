import { absorbedBaselines } from './absorbedBaselines';
import { includes } from './coalition';
import type { Decimal } from './decimal';
import { mostDecimalPlaces } from './mostDecimalPlaces';
import { toScaledInteger } from './scaledInteger';

/**
 * Lists what every coalition saves in one service whose largest body absorbs the rest, in units of 10^-places.
 *
 * Everybody together saves `saving`, a coalition the part of it that its absorbed baseline is of all that is absorbed.
 * When only one body has a baseline, every coalition with it saves all, others nothing; when none has, all save nothing.
 * Fractions of a unit are dropped.
 */
export function serviceWorths(baselines: readonly Decimal[], saving: Decimal, places: number): readonly bigint[] {
  const basePlaces = mostDecimalPlaces(baselines);
  const absorbed = absorbedBaselines(baselines.map(baseline => toScaledInteger(baseline, basePlaces)));
  const units = toScaledInteger(saving, places);
  const byAll = absorbed.at(-1) ?? 0n;
  if (byAll > 0n) {
    return absorbed.map(sum => (units * sum) / byAll);
  }
  const owner = baselines.findIndex(baseline => baseline.greaterThan(0));
  return absorbed.map((_, coalition) => (owner >= 0 && includes(coalition, owner) ? units : 0n));
}
