import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absorptionGame } from '../../src/engine/absorptionGame';
import { allocate } from '../../src/engine/allocate';
import { blendKeys } from '../../src/engine/blendKeys';
import { coreGap } from '../../src/engine/coreGap';
import { Decimal } from '../../src/engine/decimal';
import { discountedFlows } from '../../src/engine/discountedFlows';
import { discountFactors } from '../../src/engine/discountFactors';
import { internalRateOfReturn } from '../../src/engine/internalRateOfReturn';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { nucleolus } from '../../src/engine/nucleolus';
import { payback } from '../../src/engine/payback';
import { shapley } from '../../src/engine/shapley';
import { decimals, numbersOf, valueOf } from '../engine/decimals';
import { assertFigures } from './assertFigures';
import { j01Expected, j01Inputs } from './j01';

const rate = new Decimal(j01Inputs.discountRate);
const factors = valueOf(discountFactors([{ firstYear: 0, rate }], 10));

for (const appraisal of ['withoutBias', 'withBias'] as const) {
  test(`the engine appraises the golden flows ${appraisal === 'withBias' ? 'with' : 'without'} optimism bias`, () => {
    const expected = j01Expected[appraisal];
    const flows = decimals(...expected.net);
    const fromFirst = flows.slice(1);
    assertFigures(
      [
        valueOf(netPresentValue(flows, factors)),
        valueOf(netPresentValue(decimals(...expected.benefits), factors)),
        valueOf(netPresentValue(decimals(...expected.costs), factors)),
        valueOf(internalRateOfReturn(flows)).rate,
        payback(fromFirst).sustained,
        payback(valueOf(discountedFlows(fromFirst, factors))).sustained,
      ].map(Number),
      [
        expected.netPresentValue,
        expected.presentBenefits,
        expected.presentCosts,
        expected.internalRate,
        expected.payback,
        expected.discountedPayback,
      ],
      1e-6,
    );
  });
}

test('the engine splits the golden baseline and staff over the services', () => {
  for (const organisation of j01Inputs.organisations) {
    const weights = decimals(...j01Inputs.serviceWeights[organisation]);
    const split = (total: number, unit: number): readonly number[] =>
      numbersOf(valueOf(allocate(new Decimal(total), weights, new Decimal(unit))));
    assertFigures(split(j01Inputs.netTotal[organisation], j01Inputs.netUnit), j01Expected.baseline[organisation], 0);
    assertFigures(split(j01Inputs.staffTotal[organisation], j01Inputs.staffUnit), j01Expected.staff[organisation], 0);
  }
});

test('the engine shares the golden saving to the pound, inside the core, by every key', () => {
  const { investment, use, driver } = j01Inputs.keys;
  const perOrganisation = (key: Readonly<Record<'HCC' | 'HC' | 'HFRA', number>>): readonly Decimal[] =>
    decimals(key.HCC, key.HC, key.HFRA);
  const measures = j01Inputs.organisations.map(name => decimals(investment[name], use[name], driver[name]));
  const weights = j01Inputs.keyWeights;
  const blend = valueOf(blendKeys(measures, decimals(weights.investment, weights.use, weights.driver)));
  const total = new Decimal(j01Expected.steadyState.total);
  const game = valueOf(absorptionGame(perOrganisation(j01Inputs.netTotal), total));

  const keys = {
    byBaseline: perOrganisation(j01Inputs.netTotal),
    byStaff: perOrganisation(j01Inputs.staffTotal),
    byInvestment: perOrganisation(investment),
    byBlend: blend,
    byShapley: shapley(game),
    byNucleolus: valueOf(nucleolus(game)).shares,
  };
  for (const name of Object.keys(keys) as (keyof typeof keys)[]) {
    const pounds = valueOf(allocate(total.times(1000).round(), keys[name], new Decimal(1)));
    assert.deepEqual(numbersOf(pounds), Object.values(j01Expected.pounds[name]), name);
    const thousands = pounds.map(share => share.dividedBy(1000));
    assert.ok(valueOf(coreGap(game, thousands)).shortfall.lessThanOrEqualTo('0.002'), name);
  }
});
