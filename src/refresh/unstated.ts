import { Decimal } from '../engine/decimal';
import type { Line } from '../lines/line';

/** What a cell holds that nobody states: what the model says otherwise, else nothing where it allows that, else nil. */
export function unstated({ unit, origin }: Line): Decimal {
  const otherwise = origin.kind === 'input' ? origin.limits.otherwise : undefined;
  return new Decimal(otherwise ?? (unit.endsWith('?') || unit === 'key' ? NaN : 0));
}
