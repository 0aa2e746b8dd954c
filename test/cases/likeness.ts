import assert from 'node:assert/strict';

/** Names by their letters and digits alone: `npvAt5` and `NPV at 5` are one. */
const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

type Leaf = number | boolean | null | string;

/** Lists the values of nested data under the way to them: `weights/hcc/0`. */
function leavesOf(value: unknown, way = ''): readonly (readonly [string, Leaf])[] {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' || value === null)
    return [[way, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${way}/${fold(name)}`));
}

/**
 * Compares a copy of a published case with what it was copied from: every number, truth and gap of either stands in the
 * other, and every text that the copy keeps stands there too, spelling of names apart.
 */
export function assertLike(copy: unknown, original: unknown, name: string): void {
  const leaves = new Map(leavesOf(original));
  const copied = new Map(leavesOf(copy));
  for (const [way, value] of leaves) {
    if (typeof value === 'string') continue;
    assert.ok(copied.has(way), `${name}${way} is not in the copy`);
    const kept = copied.get(way);
    if (typeof value !== 'number' || typeof kept !== 'number') assert.equal(kept, value, `${name}${way}`);
    else assert.ok(Math.abs(kept - value) <= 1e-12 * Math.abs(value), `${name}${way} is ${kept}, was ${value}`);
  }
  for (const [way, value] of copied) {
    const published = leaves.get(way);
    if (typeof value === 'string') assert.equal(fold(value), fold(String(published)), `${name}${way}`);
    else assert.ok(leaves.has(way), `${name}${way} is only in the copy`);
  }
}
