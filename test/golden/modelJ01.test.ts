import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import { jointWorking } from '../../src/model/jointWorking';
import { assertFigures } from './assertFigures';
import { j01Expected, j01Inputs } from './j01';
import { j01Case } from './j01Case';

const assembled = assembleCase({ document: j01Case(j01Expected.baseline, j01Expected.staff), facts: [] });
assert.ok(assembled.ok);
const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);
const figure = (id: string, ...members: string[]): number =>
  evaluation.figure(lineOf(jointWorking, id), ...members).toNumber();
const figures = (id: string): number[] => evaluation.figuresOf(lineOf(jointWorking, id)).map(Number);
const bodies = j01Inputs.organisations;
const years = j01Inputs.years;

test('the model needs no word of warning for the golden case', () => {
  assert.deepEqual(assembled.issues, []);
});

test('the model casts the golden baseline and staff', () => {
  assertFigures([figure('netOfAll'), figure('staffOfAll')], [j01Expected.netTotal, j01Expected.staffTotal], 0);
  assertFigures(
    figures('netOfBody'),
    bodies.map(body => j01Inputs.netTotal[body]),
    0,
  );
});

test('the model saves by body and lever as the golden case does', () => {
  for (const body of bodies) {
    const expected = j01Expected.steadyState.byLever[body];
    const levers = Object.keys(j01Inputs.levers).map(lever => [lever, figure('bodySavingByLever', body, lever)]);
    assertFigures({ ...Object.fromEntries(levers), procurement: figure('procurementSaving', body) }, expected, 1e-6);
  }
  assertFigures(
    figures('yearlySavingOfBody'),
    bodies.map(body => j01Expected.steadyState.byOrganisation[body]),
    1e-6,
  );
  assertFigures(
    [figure('yearlySaving'), figure('additiveSaving')],
    [j01Expected.steadyState.total, j01Expected.steadyState.additiveTotal],
    1e-6,
  );
});

for (const [view, key] of [
  ['As estimated', 'withoutBias'],
  ['With optimism bias', 'withBias'],
] as const) {
  test(`the model appraises the golden case ${view.toLowerCase()}`, () => {
    const expected = j01Expected[key];
    const byYear = (id: string): number[] => years.map(year => figure(id, view, year));
    assertFigures(
      {
        benefits: byYear('benefits'),
        costs: byYear('costs'),
        net: byYear('netBenefit'),
        cumulative: byYear('cumulative'),
        presentBenefits: figure('presentBenefits', view),
        presentCosts: figure('presentCosts', view),
        netPresentValue: figure('npsv', view),
        benefitCostRatio: figure('benefitCostRatio', view),
        returnOnInvestment: figure('returnOnInvestment', view),
        internalRate: figure('internalRateOfReturn', view),
        modifiedInternalRate: figure('modifiedRateOfReturn', view),
        payback: figure('payback', view),
        discountedPayback: figure('discountedPayback', view),
        benefitsCanFallPercent: figure('benefitsCanFall', view) * 100,
        costsCanRisePercent: figure('costsCanRise', view) * 100,
      },
      expected,
      1e-6,
    );
  });
}

test('the model closes the golden share of the funding gap, year by year, and none beyond the forecast', () => {
  for (const expected of j01Expected.gapClosed) {
    assertFigures(
      {
        year: expected.year,
        gap: figure('gapOfAll', expected.year),
        netSaving: figure('netBenefit', 'With optimism bias', expected.year),
        netPercent: figure('gapClosed', expected.year) * 100,
        grossPercent: figure('gapClosedGross', expected.year) * 100,
      },
      expected,
      1e-6,
    );
  }
  assert.ok(years.slice(j01Expected.gapClosed.length).every(year => Number.isNaN(figure('gapClosed', year))));
});

test('the model shares the golden saving to the pound under every key', () => {
  const keys = {
    'Net baseline': 'byBaseline',
    Staff: 'byStaff',
    Investment: 'byInvestment',
    'Blended key': 'byBlend',
    'Shapley value': 'byShapley',
    Nucleolus: 'byNucleolus',
  } as const;
  assert.equal(figure('savingToShare'), j01Expected.pounds.total);
  for (const [basis, key] of Object.entries(keys)) {
    assertFigures(
      Object.fromEntries(bodies.map(body => [body, figure('share', basis, body)])),
      j01Expected.pounds[key],
      0,
    );
    assert.equal(figure('inCore', basis), 1, `${basis} lies in the core`);
    assert.ok(figure('leastShare', basis) >= 0, `every body gains under ${basis}`);
  }
  assertFigures(
    Object.fromEntries(bodies.map(body => [body, figure('blendedKey', body)])),
    j01Expected.blendKey,
    1e-12,
  );
});

test('the model plays the golden absorption game', () => {
  assertFigures(figure('absorptionRate'), j01Expected.game.rho, 1e-9);
  assertFigures(
    Object.fromEntries(bodies.map(body => [body, figure('shapleyValue', body)])),
    j01Expected.game.shapley,
    1e-6,
  );
  assertFigures(
    Object.fromEntries(bodies.map(body => [body, figure('nucleolusValue', body)])),
    j01Expected.game.nucleolus,
    1e-6,
  );
});

test('every check holds in the golden case', () => {
  assert.equal(figure('failedChecks'), 0);
});
