import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculationOrder } from '../../../../src/host/calculation/graph/calculationOrder';

const size = 12;
const graph = fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size });

/** Everything that depends on a formula, itself only when it is in a circle. */
function reached(dependents: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>();
  const open = [...(dependents[from] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(dependents[next] ?? []));
  }
  return found;
}

test('what is read comes before what reads it, and exactly the formulas in circles are circular', () => {
  fc.assert(
    fc.property(graph, fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 4 }), (dependents, roots) => {
      const { order, circular } = calculationOrder(roots, formula => dependents[formula] ?? []);
      const concerned = new Set(roots.flatMap(root => [root, ...reached(dependents, root)]));
      assert.deepEqual(
        [...order].sort((one, other) => one - other),
        [...concerned].sort((one, other) => one - other),
      );
      assert.deepEqual(new Set(order.filter(formula => reached(dependents, formula).has(formula))), circular);
      for (const [at, formula] of order.entries()) {
        for (const dependent of dependents[formula] ?? []) {
          const isCircle = reached(dependents, dependent).has(formula);
          assert.ok(isCircle || order.indexOf(dependent) > at, `${formula} comes before ${dependent}`);
        }
      }
    }),
  );
});
