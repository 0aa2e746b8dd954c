import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intersectAreas } from '../../../../src/host/book/area';
import { createDependencyIndex } from '../../../../src/host/calculation/graph/dependencyIndex';
import type { SheetArea } from '../../../../src/host/calculation/graph/sheetArea';

const area: fc.Arbitrary<SheetArea> = fc.record({
  sheetId: fc.constantFrom('a', 'b'),
  row: fc.oneof(fc.nat(60), fc.nat(5000)),
  column: fc.nat(6),
  rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(2000), fc.constant(1_048_576)),
  columns: fc.integer({ min: 1, max: 4 }),
});

test('the readers found are those that a look at every formula finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(area, { maxLength: 4 }), { maxLength: 30 }),
      area,
      fc.nat(29),
      (formulas, asked, gone) => {
        const index = createDependencyIndex<number>();
        formulas.forEach((precedents, formula) => index.add(formula, precedents));
        index.remove(gone, formulas[gone] ?? []);
        const expected = formulas.flatMap((precedents, formula) => {
          const reads = precedents.some(
            read => read.sheetId === asked.sheetId && intersectAreas(read, asked) !== undefined,
          );
          return reads && formula !== gone ? [formula] : [];
        });
        assert.deepEqual(
          [...index.dependents(asked)].sort((one, other) => one - other),
          expected,
        );
      },
    ),
  );
});
