import assert from 'node:assert/strict';
import { Decimal } from '../../src/engine/decimal';

/** Far below a penny, far above what 34 digits lose on the way. */
export const NOTHING = new Decimal('1e-18');

/** Compares two figures, relative to their size above one; two blanks are the same. */
export function assertClose(one: Decimal | undefined, other: Decimal | undefined, what: string): void {
  assert.ok(one !== undefined && other !== undefined, `${what}: there is no figure`);
  if (one.isNaN() && other.isNaN()) return;
  const scale = Decimal.max(1, one.abs(), other.abs());
  assert.ok(one.minus(other).abs().dividedBy(scale).lte(NOTHING), `${what}: ${one.toString()} and ${other.toString()}`);
}
