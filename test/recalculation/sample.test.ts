import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { CellValue } from '../../src/xlsx/cell';
import { skipWithoutLibreOffice } from './libreOffice';
import { readFormulas } from './readFormulas';
import { recalculate } from './recalculate';
import { run, sampleRequest, theHost } from '../usecases/sampleRun';
import { computeExpected } from './computeExpected';

/** A penny, in thousands of pounds; the same bound serves rates, which are far smaller. */
const PENNY = 0.00001;

let saved: Uint8Array;
let formulas = 0;

before(async () => {
  formulas = (await run(sampleRequest())).formulas;
  saved = (await theHost()).save();
});

test('every formula that the run planned stands in the saved file with its result', () => {
  const results = readFormulas(saved);
  assert.equal(results.size, formulas);
  assert.deepEqual(
    [...results].filter(([, value]) => value === null || typeof value === 'object'),
    [],
  );
});

test(
  'LibreOffice recalculates every formula of the saved file to the figure that the host shows',
  { skip: skipWithoutLibreOffice },
  async () => {
    const ours = readFormulas(saved);
    const theirs = readFormulas(await recalculate(saved));
    assert.equal(theirs.size, ours.size);
    const differing = [...ours].filter(([address, value]) => !agrees(value, theirs.get(address) ?? null));
    assert.deepEqual(
      differing.map(([address, value]) => [address, value, theirs.get(address)]),
      [],
    );
  },
);

test(
  "LibreOffice recalculates every line of the model to the engine's figure, to the penny",
  { skip: skipWithoutLibreOffice },
  async () => {
    const theirs = readFormulas(await recalculate(saved));
    const expected = await computeExpected(sampleRequest());
    assert.ok(expected.length > 1200, `${expected.length} figures`);
    const differing = expected.filter(({ address, figure }) => !agrees(figure, theirs.get(address) ?? null));
    assert.deepEqual(
      differing.map(({ line, address, figure }) => [line, address, figure, theirs.get(address)]),
      [],
    );
  },
);

/** A blank figure is an empty text in a formula's cell. */
function agrees(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= PENNY;
  return (one ?? '') === (other ?? '');
}
