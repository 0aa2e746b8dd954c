// Single rules of the model, each on the smallest case that tells it from its neighbours, against an answer worked by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { lineOf } from '../../src/lines/model';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';

type Given = Pick<CaseDocument, 'members' | 'inputs'>;

/** The model's figures of a case that saves and spends nothing but what is given, in the order of their members. */
function figuresOf(id: string, { members, inputs }: Given): readonly number[] {
  const assembled = assembleCase({
    document: {
      format: 'hjw-case/1',
      members: {
        organisation: ['Ashby', 'Brook'],
        service: ['Finance'],
        lever: ['Process'],
        year: ['2026/27', '2027/28', '2028/29'],
        costCategory: ['Programme team'],
        ...members,
      },
      inputs: {
        grossExpenditure: 100,
        leverRate: 0,
        procurementRate: 0,
        costEstimate: 0,
        benefitBias: 0,
        discountRate: 0,
        costBias: 0,
        ...inputs,
      },
    },
    facts: [],
  });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  const evaluation = evaluate(bind(jointWorking, assembled.value.members), assembled.value.figures);
  return evaluation.figuresOf(lineOf(jointWorking, id)).map(figure => figure.toDecimalPlaces(12).toNumber());
}

test('a pound paid at once and 1.21 two years later return 10% a year whatever the discount rate, if 10% is the stated rate', () => {
  // method.md 2.4: MIRR = (gains carried to the end / outlays brought to the start)^(1/n) − 1; nothing is carried here.
  const flows = { costEstimate: [[1, 0, 0]], societalBenefit: [0, 0, 1.21], financeRate: 0.1 };
  for (const discountRate of [0, 0.05, 0.1])
    for (const id of ['modifiedRateOfReturn', 'internalRateOfReturn'])
      assert.deepEqual(figuresOf(id, { inputs: { ...flows, discountRate } }), [0.1, 0.1]);
});

test('gains are reinvested at the stated rate, not at the discount rate', () => {
  // 1.21 a year later grows to 1.331 by the last year at 10%: (1.331)^(1/2) − 1.
  const flows = { costEstimate: [[1, 0, 0]], societalBenefit: [0, 1.21, 0], financeRate: 0.1, discountRate: 0.035 };
  const expected = Math.sqrt(1.331) - 1;
  for (const found of figuresOf('modifiedRateOfReturn', { inputs: flows }))
    assert.ok(Math.abs(found - expected) < 1e-9, `${found} against ${expected}`);
});

for (const chargingMethod of ['Step-down', 'Reciprocal'])
  test(`by ${chargingMethod.toLowerCase()}, use of a service by itself leaves the denominator`, () => {
    // method.md 2.6. Of what leaves IT half goes to HR and half to the bodies, whatever IT uses itself.
    const servedPart = { IT: { IT: 0.5, HR: 0.25 }, HR: 0 };
    const given = { members: { service: ['IT', 'HR'] }, inputs: { servedPart, chargingMethod } };
    assert.deepEqual(figuresOf('reachingChosen', given), [100, 300]);
  });

for (const [what, inputs] of Object.entries({
  'the margin on new income': { newIncome: 40, incomeMargin: 0.5 },
  'time that is not cashed': { timeFreed: 2, timeCashed: 0, averagePay: 30 },
}))
  test(`a service out of scope saves nothing, not even by ${what}`, () => {
    assert.deepEqual(figuresOf('netBaseline', { inputs: { ...inputs, inScope: 'Out' } }), [0, 0]);
    assert.deepEqual(figuresOf('serviceSaving', { inputs: { ...inputs, inScope: 'Out' } }), [0, 0]);
  });

test('a loss is shared as the mirror image of a gain', () => {
  // method.md 2.8: negatives by sign symmetry. Ten pounds over three are 4, 3 and 3.
  const members = { organisation: ['Ashby', 'Brook', 'Coldale'] };
  const shareOf = (net: number): readonly number[] => {
    const inputs = { grossExpenditure: 10, externalIncome: [[10 - net], [10], [10]], leverRate: 0.01 };
    return figuresOf('share', { members, inputs }).slice(33, 36);
  };
  assert.deepEqual(shareOf(1), [4, 3, 3]);
  assert.deepEqual(shareOf(-1), [-4, -3, -3]);
});

test('costs recovered, lost again and recovered have a first payback and one for good', () => {
  // Case D10 of the standard definition: −100, 300, −250, 100 turn after a third of a year and for good after 2.5 years.
  const given = {
    members: { year: ['2026/27', '2027/28', '2028/29', '2029/30'] },
    inputs: { costEstimate: [[0.1, 0, 0.25, 0]], societalBenefit: [0, 0.3, 0, 0.1] },
  };
  for (const found of figuresOf('firstPayback', given)) assert.ok(Math.abs(found - 1 / 3) < 1e-9);
  assert.deepEqual(figuresOf('payback', given), [2.5, 2.5]);
  assert.deepEqual(figuresOf('internalRateOfReturn', given), [NaN, NaN]);
});

test('cost in a closed loop of services still adds to what is charged', () => {
  const servedPart = { IT: { HR: 1 }, HR: { IT: 1 } };
  const given = { members: { service: ['IT', 'HR'] }, inputs: { servedPart, chargingMethod: 'Reciprocal' } };
  assert.deepEqual(figuresOf('chargesOfAll', given), figuresOf('chargedOfAll', given));
  assert.deepEqual(figuresOf('chargedOfAll', given), [400]);
});

test('without costs there is no ratio to them and nothing to pay back', () => {
  const inputs = { societalBenefit: 1 };
  for (const id of ['benefitCostRatio', 'returnOnInvestment', 'costsCanRise', 'internalRateOfReturn'])
    assert.deepEqual(figuresOf(id, { inputs }), [NaN, NaN], id);
  for (const id of ['payback', 'firstPayback', 'discountedPayback'])
    assert.deepEqual(figuresOf(id, { inputs }), [0, 0], id);
});

test('without benefits there is no payback and nothing that can fall', () => {
  const inputs = { costEstimate: 1 };
  for (const id of ['benefitsCanFall', 'payback', 'firstPayback', 'discountedPayback', 'internalRateOfReturn'])
    assert.deepEqual(figuresOf(id, { inputs }), [NaN, NaN], id);
});

test('where nothing is saved, what would be shared by the saving is shared evenly, and the agreed key is that of the benefit', () => {
  const inputs = { investment: [3, 1], keyChosen: ['Staff', 'Staff', 'Investment'] };
  assert.deepEqual(figuresOf('yearlySaving', { inputs }), [0]);
  const keys = figuresOf('key', { inputs });
  // Investment and the keys by Shapley value, nucleolus and own budgets.
  assert.deepEqual([keys.slice(4, 6), keys.slice(8, 14)], [[0.75, 0.25], new Array(6).fill(0.5)]);
  assert.deepEqual(figuresOf('agreedKey', { inputs }), [0.75, 0.25]);
});

test('a split is in the core when only the rounding takes it out', () => {
  // Each pair is worth two thirds of a saving of £1,000: only equal thirds keep every pair, and pounds are not thirds.
  const members = { organisation: ['Ashby', 'Brook', 'Coldale'] };
  const inputs = {
    leverRate: 0.01 / 3,
    gameKind: 'Entered',
    coalitionSaving: [2, 2, 2, 3],
    standAloneSaving: 0,
    roundingStep: 1,
  };
  const shortfall = figuresOf('coreShortfall', { members, inputs })[5]!;
  assert.deepEqual(figuresOf('share', { members, inputs }).slice(15, 18), [334, 333, 333]);
  assert.ok(Math.abs(shortfall - 2 / 3) < 1e-9, `${shortfall}`);
  const unequal = { ...inputs, investment: [335, 333, 332], costDriver: 1, serviceUse: 1 };
  const inCore = figuresOf('inCore', { members, inputs: unequal });
  assert.deepEqual([inCore[5], inCore[2]], [1, 1], 'two pounds are within the rounding');
  const further = { ...unequal, investment: [336, 333, 331] };
  assert.equal(figuresOf('inCore', { members, inputs: further })[2], 0, 'three pounds are not');
});
