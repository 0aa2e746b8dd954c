import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { mitigatedBias } from '../../src/engine/mitigatedBias';
import { switchingValue } from '../../src/engine/switchingValue';
import { optimismBias, optimismBiasCategories, type OptimismBiasMeasure } from '../../src/reference/optimismBias';
import { decimals, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { c06, c07, c08, c10 } from './appraisal';
import { flowsCase, modelOf } from './caseModel';

const AS_ESTIMATED = 'As estimated';

test('C06: the deflator restates an amount in the prices of another year', () => {
  const { index, nominal202021 } = c06.inputs;
  const rise = new Decimal(index['2024/25']).dividedBy(index['2020/21']).minus(1).toString();
  const model = modelOf(flowsCase([0, nominal202021], { inflation: [0, rise] }));
  assertFigures(
    {
      factor4dp: model.figure('priceLevel', 'Year 1'),
      in202425Prices: model.figure('nominalNet', AS_ESTIMATED, 'Year 1'),
    },
    { factor4dp: c06.expected.factor4dp, in202425Prices: c06.expected.in202425Prices },
    c06.tolerance,
  );
});

test("C06: the model's two routes give the published present value, and its check holds them together", () => {
  const { realRate, inflation, cashFlowNominalYr3 } = c06.inputs;
  const realFlow = new Decimal(cashFlowNominalYr3).dividedBy(new Decimal(inflation).plus(1).pow(3)).toString();
  const model = modelOf(flowsCase([0, 0, 0, realFlow], { discountRate: realRate, inflation: [0, 0.02, 0.02, 0.02] }));
  const nominalRoute = model.figures('discountedNominal').slice(0, 4);
  assertFigures(
    {
      flow: model.figure('nominalNet', AS_ESTIMATED, 'Year 3'),
      rate: 1 / (model.figures('nominalFactor')[1] ?? NaN) - 1,
      pvByRealRoute: model.figure('npsv', AS_ESTIMATED),
      pvByNominalRoute: nominalRoute.reduce((sum, value) => sum + value, 0),
      holds: model.figure('checkHolds', 'Real and nominal cash flows have the same present value'),
    },
    {
      flow: cashFlowNominalYr3,
      rate: c06.expected.nominalRateFisher,
      pvByRealRoute: c06.expected.pvByRealRoute,
      pvByNominalRoute: c06.expected.pvByNominalRoute,
      holds: 1,
    },
    1e-6,
  );
});

test('C07: the bounds of optimism bias stand by kind of project and measure', () => {
  for (const [title, published] of Object.entries(c07.expected)) {
    const plain = (name: string): string => name.toLowerCase().replace('/', ' and ');
    const kind = Object.entries(optimismBiasCategories).find(([, name]) => plain(name) === plain(title))?.[0];
    assert.ok(kind !== undefined, title);
    const bounds = (measure: OptimismBiasMeasure): number[] | null => {
      const bound = optimismBias.bounds.find(each => each.category === kind && each.measure === measure);
      return bound === undefined
        ? null
        : [bound.upper, bound.lower].map(part => new Decimal(part).times(100).toNumber());
    };
    for (const [measure, expected] of Object.entries(published)) {
      assert.deepEqual(bounds(measure as OptimismBiasMeasure), expected, `${title}, ${measure}`);
    }
  }
});

test('C07 and C08: the model starts from the upper bound and leaves what is not mitigated, cost and risk added', () => {
  const { npcCapexM, upperPct, reductionPct, riskManagementCostM } = c08.inputs;
  const model = modelOf({
    members: { biasFactor: ['Procurement', 'Project specific'] },
    inputs: {
      costEstimate: [[npcCapexM * 1000, 0, 0, 0, 0]],
      costBias: upperPct / 100,
      // Causes of 60% and 40% of the bias, managed so that 92% of it is taken off: 0.6 × 0.95 + 0.4 × 0.875 = 0.92.
      costContribution: [[0.6, 0.4]],
      factorMitigated: [0.95, 0.875],
      riskCost: [riskManagementCostM * 1000, 0, 0, 0, 0],
    },
  });
  const engine = mitigatedBias(new Decimal(upperPct), new Decimal(reductionPct).dividedBy(100)).toNumber();
  const bias = model.figure('costBiasUsed', 'Cost') * 100;
  const withBias = model.figure('costOf', 'With optimism bias', 'Cost', 'Year 0') / 1000;
  assertFigures([engine, bias], [c08.expected.resultantObPct, c08.expected.resultantObPct], 1e-9);
  assertFigures(withBias, c08.expected.npcWithObExactM, 1e-9);
  assertFigures(
    [bias, withBias, model.figure('presentCosts', 'With optimism bias') / 1000],
    [c08.expected.resultantObPctPublished, c08.expected.npcWithObPublishedM, c08.expected.finalNpcPublishedM],
    c08.tolerance,
  );
});

for (const [published, upper] of Object.entries(c07.expected).flatMap(([title, bounds]) =>
  'capex' in bounds ? [[title, bounds.capex[0]] as const] : [],
)) {
  test(`C07: a cost of ${published} carries the upper bound in the model until something is managed`, () => {
    const model = modelOf({ inputs: { costEstimate: [[100, 0, 0, 0, 0]], costBias: upper / 100 } });
    assertFigures(
      [model.figure('presentCosts', AS_ESTIMATED), model.figure('presentCosts', 'With optimism bias')],
      [100, 100 + upper],
      1e-9,
    );
  });
}

test('C10: the switching values of benefits and costs, by the engine and by the model', () => {
  const { pvBenefits, pvCosts } = c10.inputs;
  const engine = valueOf(switchingValue(decimals(pvBenefits), decimals(pvCosts), decimals(1)));
  assertFigures(engine.toNumber() * 100, c10.expected.benefitsCanFallPct, c10.tolerance);
  const model = modelOf({
    members: { year: ['Year 0'] },
    inputs: { societalBenefit: [pvBenefits], costEstimate: [[pvCosts]] },
  });
  assertFigures(
    {
      npv: model.figure('npsv', AS_ESTIMATED),
      bcr: model.figure('benefitCostRatio', AS_ESTIMATED),
      benefitsCanFallPct: model.figure('benefitsCanFall', AS_ESTIMATED) * 100,
      costsCanRisePct: model.figure('costsCanRise', AS_ESTIMATED) * 100,
    },
    c10.expected,
    c10.tolerance,
  );
});
