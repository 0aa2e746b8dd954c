import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import { jointWorking } from '../../src/model/jointWorking';
import { independentWide } from './independentWide';
import { figuresIn } from './wide/arithmetic';
import { dissatisfaction, headsOf, isBetter, moves, spendOf } from './wide/deriveGames';
import { modelOfWide } from './wide/modelOfWide';
import { anyWideInputs } from './wide/shakenInputs';
import { wideBase, wideCase, wideMembers, wideVariants } from './wideCase';

/** The named ways of running the case, and the same case shaken thirty times with a fixed seed. */
const cases = [
  ...Object.entries(wideVariants),
  ...fc
    .sample(anyWideInputs, { seed: 2011, numRuns: 30 })
    .map((inputs, index) => [`shaken ${index + 1}`, inputs] as const),
].map(([name, inputs]) => ({ name, model: modelOfWide(inputs), ...independentWide(inputs) }));

/** Relative to the figure, or absolute below one: plain numbers carry sixteen digits, long sums lose a few. */
const TOLERANCE = 1e-9;

for (const id of Object.keys(independentWide(wideBase).lines)) {
  const line = lineOf(jointWorking, id);
  test(`${line.name} (${id}, ${line.chapter.title}) is what a second derivation finds`, () => {
    for (const { name, model, lines } of cases) {
      const found = model(id);
      const expected = figuresIn(lines[id]!);
      assert.equal(found.length, expected.length, `${name}: another number of figures`);
      found.forEach((figure, at) => {
        const wanted = expected[at]!;
        if (Number.isNaN(figure) && Number.isNaN(wanted)) return;
        const difference = Math.abs(figure - wanted) / Math.max(1, Math.abs(wanted));
        assert.ok(difference <= TOLERANCE, `${name}: figure ${at} is ${figure}, expected ${wanted}`);
      });
    }
  });
}

test('the wide case gives every input of the model, and none has the value that a new model starts from', () => {
  const inputs = jointWorking.lines.filter(line => line.origin.kind === 'input');
  assert.deepEqual(Object.keys(wideBase).sort(), inputs.map(line => line.id).sort());
  const wide = assembleCase({ document: wideCase(), facts: [] });
  const started = assembleCase({ document: { format: 'hjw-case/1', members: wideMembers }, facts: [] });
  assert.ok(wide.ok && started.ok);
  for (const { id } of inputs) {
    assert.ok(
      wide.value.origins.get(id)?.every(origin => origin === 'case document'),
      `${id} is given in every cell`,
    );
    if (id === 'poundsPerThousand' || id === 'monthsPerYear') continue;
    assert.notDeepEqual(wide.value.figures.get(id)?.map(Number), started.value.figures.get(id)?.map(Number), id);
  }
});

for (const [id, weightOf] of [
  ['nucleolusValue', () => () => 1],
  ['perCapitaValue', () => headsOf],
  ['proportionalValue', spendOf],
] as const) {
  test(`no transfer between bodies leaves the worst-off group better off than ${lineOf(jointWorking, id).name}`, () => {
    for (const { name, model, worths } of cases) {
      const shares = model(id);
      const weight = weightOf(worths, model('standAloneCost'));
      const here = dissatisfaction(worths, shares, weight);
      const least = Math.max(...here.map(Math.abs)) * 1e-9;
      for (const step of [100, 10, 1, 0.1, 0.01])
        for (const move of moves) {
          const moved = shares.map((share, body) => share + step * move[body]!);
          const found = isBetter(dissatisfaction(worths, moved, weight), here, least);
          assert.ok(!found, `${name}: bettered by ${step} times ${move.join(', ')}`);
        }
    }
  });
}
