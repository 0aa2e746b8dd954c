import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../../src/engine/decimal';
import { codesOf, judged, judgedBody, messageOf, plainBody } from './plainFacts';

const of = (value: number | string): Decimal => new Decimal(value);

test('a body that gains less than alone is named with both gains and its bad years', () => {
  const worse = judgedBody({ netGain: of('1500'), standAloneGain: of('1600'), worseOffYears: ['2012/13', '2013/14'] });
  assert.deepEqual(codesOf(worse), ['warning body-worse-off']);
  assert.equal(
    messageOf(worse),
    'Northshire gains £1.5m over the horizon together, £1.6m alone; it is worse off in 2012/13 and 2013/14.',
  );
  assert.equal(worse[0]?.place.input, 'Net gain (Northshire)');
});

test('a body is worse off by more than half a pound, not by less', () => {
  assert.deepEqual(codesOf(judgedBody({ netGain: of(500), standAloneGain: of('500.0005') })), []);
  assert.deepEqual(codesOf(judgedBody({ netGain: of(500), standAloneGain: of('500.0006') })), [
    'warning body-worse-off',
  ]);
});

test('a body that is worse off in some years only is named with them', () => {
  const years = judgedBody({ worseOffYears: ['2012/13'] });
  assert.deepEqual(codesOf(years), ['warning body-worse-off-in-years']);
  assert.match(messageOf(years), /^Northshire is worse off than alone in 2012\/13, .* £500k .* £100k alone/);
});

test('bodies that are worse off in the same years are named together, others apart', () => {
  const body = (name: string, years: readonly string[]): typeof plainBody => ({
    ...plainBody,
    name,
    worseOffYears: years,
  });
  const bodies = [body('Northshire', ['2012/13']), body('Southshire', ['2012/13']), body('Westshire', ['2013/14'])];
  const worse = judged({ bodies }).filter(issue => issue.code === 'body-worse-off-in-years');
  assert.deepEqual(
    worse.map(issue => issue.place.input),
    ['Net gain (Northshire and Southshire)', 'Net gain (Westshire)'],
  );
});

test('a body that gains less than a hundredth of what all gain is told of Tri-borough', () => {
  const alone = { standAloneGain: of(0) };
  const other = { ...plainBody, name: 'Southshire', netGain: of(9_900) };
  assert.deepEqual(codesOf(judged({ bodies: [{ ...plainBody, ...alone, netGain: of(100) }, other] })), []);
  const little = judged({ bodies: [{ ...plainBody, ...alone, netGain: of(99) }, other] });
  assert.deepEqual(codesOf(little), ['warning body-gains-little']);
  assert.match(messageOf(little), /£99k, 1\.0% of .* £200k of £31\.0m, 0\.6% \(Public Finance, March 2017\)/); // 0.6452%
});

test('a host without stranded overhead is told of Dorset', () => {
  const host = judgedBody({ hostsOthers: true });
  assert.deepEqual(codesOf(host), ['warning host-without-stranded-overhead']);
  assert.match(messageOf(host), /£225k a year/); // Dorset County Council, Cabinet, 22 October 2014
  assert.deepEqual(codesOf(judgedBody({ hostsOthers: true, strandedOverhead: of(1) })), []);
});

test('a saving above the part of the whole budget that West Mercia planned is set beside it', () => {
  // £4m of £260m is 1.538462%.
  assert.deepEqual(codesOf(judgedBody({ savingShareOfWhole: of('0.0153846') })), []);
  const above = judgedBody({ savingShareOfWhole: of('0.0153847') });
  assert.deepEqual(codesOf(above), ['note body-share-of-whole-high']);
  assert.match(messageOf(above), /planned 1\.5% of £260\.0m/);
});

test('a single body has nobody to share with', () => {
  const single = judged({ bodies: [plainBody] });
  assert.deepEqual(codesOf(single), ['warning single-body']);
  assert.match(messageOf(single), /^Only Northshire takes part: the £2\.0m a year/);
  assert.deepEqual(codesOf(judged({ bodies: [plainBody], yearlySaving: of(0) })), []);
});

// Young, Okada and Hashimoto (1982): the Shapley value charges the towns H, K and L 0.43 too much (case F04).
const outside = { inCore: false, worstGroup: ['H', 'K', 'L'], shortfall: of(430) };

test('shares outside the core name the group that falls most short', () => {
  const shapley = judged({ shapley: outside });
  assert.deepEqual(codesOf(shapley), ['warning shapley-outside-core']);
  assert.equal(
    messageOf(shapley),
    'The Shapley value leaves H, K and L £430k a year less than they could save by themselves.',
  );
  const agreed = judged({ agreed: { inCore: false, worstGroup: ['M'], shortfall: of(NaN) } });
  assert.deepEqual(codesOf(agreed), ['warning shares-outside-core']);
  assert.equal(messageOf(agreed), 'The shares leave M less than it could save by itself.');
});

test('where the core is empty, that is said and not that every share is outside it', () => {
  assert.deepEqual(codesOf(judged({ coreIsEmpty: true, shapley: outside, agreed: outside })), ['warning core-empty']);
  assert.deepEqual(codesOf(judged({ coreIsEmpty: null, shapley: outside })), ['warning shapley-outside-core']);
});
