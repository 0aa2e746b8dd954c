import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../../src/engine/decimal';
import { codesOf, judged, messageOf } from './plainFacts';

const of = (value: number | string): Decimal => new Decimal(value);

test('a saving above a fifth of the baseline is a warning, and at a fifth it is only compared', () => {
  const high = judged({ yearlySaving: of(10_001), savingShare: of('0.20002') });
  assert.deepEqual(codesOf(high), ['warning saving-share-high']);
  assert.match(messageOf(high), /^The plan saves £10\.0m of £50\.0m a year, 20\.0%; above 20\.0% is rare/);
  assert.match(messageOf(high), /Tri-borough planned 14\.3% of what it shared/); // £43m of £300m
  assert.deepEqual(codesOf(judged({ savingShare: of('0.2') })), ['note saving-above-outcome']);
});

test('a saving above what Hampshire announced is set beside it', () => {
  // £4m of £87.2m is 4.587156%; Hantsweb, 3 March 2014.
  assert.deepEqual(codesOf(judged({ savingShare: of('0.04587155') })), []);
  const above = judged({ netBaseline: of(87_200), yearlySaving: of('6171.7'), savingShare: of('0.070776') });
  assert.deepEqual(codesOf(above), ['note saving-above-outcome']);
  assert.equal(
    messageOf(above),
    'The plan saves £6.2m of £87.2m a year, 7.1%; joint working in Hampshire announced up to £4.0m of £87.2m, 4.6%, with £300k more ' +
      'in view (Hantsweb, 3 March 2014).',
  );
});

test('a gap that falls may be stated in yearly steps', () => {
  // The steps of the published gap are £75.0m, £60.0m, £14.0m and £27.5m (case A04).
  const falling = judged({ cumulativeGap: [75_000, 60_000, 14_000, 27_500].map(of) });
  assert.deepEqual(codesOf(falling), ['warning gap-falls']);
  assert.match(messageOf(falling), /from £75\.0m to £60\.0m/);
  assert.deepEqual(codesOf(judged({ cumulativeGap: [of(75_000), of(75_000), of(NaN)] })), []);
});

test('a larger part of the gap closed than announced for Hampshire is set beside it', () => {
  // £4m of £176.5m is 2.266289%.
  assert.deepEqual(codesOf(judged({ gapClosed: of('0.02266288') })), []);
  const above = judged({ gapClosed: of('0.0226629'), gapAtHorizon: of(176_500) });
  assert.deepEqual(codesOf(above), ['note gap-closed-above-outcome']);
  assert.match(messageOf(above), /closes 2\.3% of the funding gap of £176\.5m; .* 2\.3% of £176\.5m/);
});

test('empty ledgers are asked for when there is something that could be counted twice', () => {
  assert.deepEqual(codesOf(judged({ plannedSavings: of(0) })), ['note no-planned-savings']);
  assert.deepEqual(codesOf(judged({ plannedSavings: of(0), yearlySaving: of(0) })), []);
  const joint = judged({ alreadyJointSpend: of(0) });
  assert.deepEqual(codesOf(joint), ['note no-joint-spend']);
  assert.match(messageOf(joint), /£4\.5m at HCC and £1\.7m at HFRA/); // strategic case, spend through joint contracts
  assert.deepEqual(codesOf(judged({ alreadyJointSpend: of(0), procurementSaving: of(0) })), []);
});

test('a cost of change outside 18% to 59% of the savings of two years is a warning', () => {
  const at = (costOfChange: string): readonly string[] =>
    codesOf(
      judged({ costOfChange: of(costOfChange), costOfChangeWithBias: of(9e6), savingsOfFirstTwoYears: of(1_000) }),
    );
  assert.deepEqual(at('179.9'), ['warning investment-outside-band']);
  assert.deepEqual(at('180'), []);
  assert.deepEqual(at('590'), []);
  assert.deepEqual(at('590.1'), ['warning investment-outside-band']);
  // The golden case: £8.8m of one-off cost, £617k and £2,469k of saving in its first two years, 285.2%.
  const golden = judged({
    costOfChange: of(8_800),
    costOfChangeWithBias: of(11_500),
    savingsOfFirstTwoYears: of('3085.87'),
  });
  assert.match(messageOf(golden), /^The cost of change of £8\.8m is 285\.2% of .* £3\.1m; .* 18\.0% to 59\.0%/);
  assert.deepEqual(codesOf(judged({ savingsOfFirstTwoYears: of(0) })), []);
});

test('a saving without any cost of change is a warning', () => {
  const free = judged({ costOfChange: of(0), costOfChangeWithBias: of(0) });
  assert.deepEqual(codesOf(free), ['warning no-cost-of-change']);
  assert.match(messageOf(free), /£161\.0m for £151\.0m a year/); // Scottish Government, table 8.1
  assert.deepEqual(codesOf(judged({ costOfChange: of(0), yearlySaving: of(0) })), []);
});

test('a cost of change without optimism bias is a warning', () => {
  const bare = judged({ costOfChangeWithBias: of(900) });
  assert.deepEqual(codesOf(bare), ['warning cost-without-bias']);
  assert.match(messageOf(bare), /£1,400\.0m for a budget of £900\.0m, 55\.6% more/); // case I07: 55.5556%
  assert.deepEqual(codesOf(judged({ costOfChangeWithBias: of('900.01') })), []);
});

test('a payback of more than two years is a warning, and so is none', () => {
  assert.deepEqual(codesOf(judged({ payback: of(2) })), []);
  const long = judged({ payback: of('2.04') });
  assert.deepEqual(codesOf(long), ['warning payback-long']);
  assert.match(messageOf(long), /after 2\.0 years; five shared services took less than 2 .* just over two years/);
  assert.match(messageOf(judged({ payback: of(Infinity) })), /never within the horizon/);
});

test('a ratio of benefits to costs above the forecast of central government is set beside it', () => {
  // National Audit Office, 2016: £484m for £159m is 3.04403.
  assert.deepEqual(codesOf(judged({ benefitCostRatio: of('3.04402') })), []);
  const above = judged({ benefitCostRatio: of('4.374942') });
  assert.deepEqual(codesOf(above), ['note ratio-above-outcome']);
  assert.match(messageOf(above), /returns £4\.4 .* £3\.0 .* £90\.0m for £94\.0m after two and a half years/);
});

test('net benefits that turn more or less than once have no one rate of return', () => {
  assert.deepEqual(codesOf(judged({ turns: 0 })), ['warning rate-none']);
  assert.match(messageOf(judged({ turns: 2 })), /turns 2 times/);
  assert.deepEqual(codesOf(judged({ turns: 2 })), ['warning rate-ambiguous']);
});

test('a realisation of all that is estimated is a warning with what others realised', () => {
  assert.deepEqual(codesOf(judged({ realisation: of('0.9999') })), []);
  const full = judged({ realisation: of(1) });
  assert.deepEqual(codesOf(full), ['warning realisation-full']);
  // Cases I06, I11 and I04: 3.1579%, 30.49%, 60.98%, 1.1765 and 2.2532.
  assert.match(messageOf(full), /had 3\.2% of the £190\.0m .* 30\.5% .* 61\.0% as revised .* 117\.6% .* 225\.3%/);
});

test('a saving that is all there at once is a warning', () => {
  assert.deepEqual(codesOf(judged({ phasing: [of(0), of(1), of(1)] })), ['warning phasing-at-once']);
  assert.deepEqual(codesOf(judged({ phasing: [of(0), of('0.99'), of(1)] })), []);
  assert.deepEqual(codesOf(judged({ phasing: [of(0), of(0)] })), []);
});
