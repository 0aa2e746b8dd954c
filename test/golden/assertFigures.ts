import assert from 'node:assert/strict';

/**
 * Compares nested figures with expected ones: the same keys and entries, numbers within a tolerance, all else equal.
 *
 * A failure names the way to the figure, as in `withBias.net.3`.
 */
export function assertFigures(actual: unknown, expected: unknown, tolerance: number, way = 'figures'): void {
  if (typeof expected === 'number') {
    assert.ok(typeof actual === 'number', `${way} is no number`);
    assert.ok(Math.abs(actual - expected) <= tolerance, `${way} is ${actual}, expected ${expected}`);
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    assert.equal(actual, expected, way);
    return;
  }
  assert.ok(typeof actual === 'object' && actual !== null, `${way} is missing`);
  const entries = new Map<string, unknown>(Object.entries(actual));
  assert.deepEqual([...entries.keys()].sort(), Object.keys(expected).sort(), `${way} has other entries`);
  for (const [key, value] of Object.entries(expected)) {
    assertFigures(entries.get(key), value, tolerance, `${way}.${key}`);
  }
}
