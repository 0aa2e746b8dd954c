import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/decimal';
import { assessPlausibility } from '../../../src/model/plausibility/assessPlausibility';
import { codesOf, judged, plainFacts, unknownFacts } from './plainFacts';

const of = (value: number | string): Decimal => new Decimal(value);

test('there is nothing to say of a modest plan, nor of one of which nothing is known', () => {
  assert.deepEqual(codesOf(judged({})), []);
  assert.deepEqual(codesOf(assessPlausibility(unknownFacts)), []);
});

test('a boundless plan is told everything at once, each with its line, evidence and remedy', () => {
  const host = { ...plainFacts.bodies[0]!, hostsOthers: true, netGain: of(-50), savingShareOfWhole: of('0.1') };
  const issues = judged({
    savingShare: of('0.3'),
    plannedSavings: of(0),
    alreadyJointSpend: of(0),
    cumulativeGap: [of(40_000), of(80_000), of(70_000), of(30_000)],
    gapClosed: of('0.5'),
    costOfChange: of(9_000),
    costOfChangeWithBias: of(9_000),
    payback: of(Infinity),
    benefitCostRatio: of(9),
    realisation: of(1),
    phasing: [of(1)],
    turns: 3,
    bodies: [host, { ...plainFacts.bodies[1]!, netGain: of(100_000) }],
    coreIsEmpty: true,
  });
  assert.deepEqual(codesOf(issues), [
    'warning saving-share-high',
    'warning gap-falls',
    'note gap-closed-above-outcome',
    'note no-planned-savings',
    'note no-joint-spend',
    'warning investment-outside-band',
    'warning cost-without-bias',
    'warning payback-long',
    'note ratio-above-outcome',
    'warning rate-ambiguous',
    'warning realisation-full',
    'warning phasing-at-once',
    'warning body-worse-off',
    'note body-share-of-whole-high',
    'warning host-without-stranded-overhead',
    'warning core-empty',
  ]);
  for (const { message, remedy, place } of issues) {
    assert.match(message, /\.$/);
    assert.match(remedy, /\.$/);
    assert.match(place.input ?? '', /^[A-Z]/);
  }
});

test('whatever is known or not, nothing stops a run and no message shows a number that is none', () => {
  const figure = fc.oneof(
    fc.constantFrom(of(NaN), of(0), of(1), of(-1)),
    fc.integer({ min: -1e6, max: 1e6 }).map(value => of(value).dividedBy(100)),
  );
  const amounts = Object.fromEntries(
    Object.entries(plainFacts).flatMap(([key, value]) => (value instanceof Decimal ? [[key, figure]] : [])),
  );
  const body = fc.record({
    name: fc.constantFrom('Northshire', 'Southshire'),
    standAloneGain: figure,
    netGain: figure,
    worseOffYears: fc.constantFrom([], ['2012/13']),
    savingShareOfWhole: figure,
    hostsOthers: fc.boolean(),
    strandedOverhead: figure,
  });
  const core = fc.record({
    inCore: fc.constantFrom(true, false, null),
    worstGroup: fc.constantFrom([], ['Northshire'], ['Northshire', 'Southshire']),
    shortfall: figure,
  });
  const facts = fc.record({
    ...amounts,
    cumulativeGap: fc.array(figure, { maxLength: 4 }),
    phasing: fc.array(figure, { maxLength: 4 }),
    bodies: fc.array(body, { maxLength: 3 }),
    shapley: core,
    agreed: core,
  });
  fc.assert(
    fc.property(facts, changes => {
      for (const { severity, message } of judged(changes)) {
        assert.notEqual(severity, 'error');
        assert.doesNotMatch(message, /NaN|Infinity|undefined|e[+-]\d/);
      }
    }),
    { numRuns: 300 },
  );
});
