import assert from 'node:assert/strict';
import type { CellValue } from '../../src/xlsx/cell';
import type { ExpectedFigure } from './computeExpected';

/** A penny, in thousands of pounds; the same bound serves rates, which are far smaller. */
const PENNY = 0.00001;

/** A blank figure is an empty text in a formula's cell. */
export function agrees(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= PENNY;
  return (one ?? '') === (other ?? '');
}

/** Holds every result of ours against that of another program, to the penny. */
export function assertSameResults(ours: ReadonlyMap<string, CellValue>, theirs: ReadonlyMap<string, CellValue>): void {
  assert.equal(theirs.size, ours.size);
  const differing = [...ours].filter(([address, value]) => !agrees(value, theirs.get(address) ?? null));
  assert.deepEqual(
    differing.map(([address, value]) => [address, value, theirs.get(address)]),
    [],
  );
}

/** Holds the results of a workbook against the engine's figures, to the penny. */
export function assertSameFigures(expected: readonly ExpectedFigure[], results: ReadonlyMap<string, CellValue>): void {
  const differing = expected.filter(({ address, figure }) => !agrees(figure, results.get(address) ?? null));
  assert.deepEqual(
    differing.map(({ line, address, figure }) => [line, address, figure, results.get(address)]),
    [],
  );
}
