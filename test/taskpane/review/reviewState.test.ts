import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confirmedMappings, followReview } from '../../../src/taskpane/review/reviewState';
import { aMapping } from '../aMapping';

const opened = followReview([], {
  kind: 'opened',
  sources: [
    { name: 'budget.xlsx', mapping: aMapping, issues: [] },
    { name: 'letter.xlsx', mapping: null, issues: [] },
  ],
});
const corrected = { ...aMapping, year: '2012/13' };
const readAgain = { ...aMapping, year: '2013/14' };
const correction = { kind: 'corrected', name: 'budget.xlsx', mapping: corrected } as const;
const answer = (edition: number) =>
  ({
    kind: 'read again',
    name: 'budget.xlsx',
    edition,
    source: { name: 'budget.xlsx', mapping: readAgain, issues: [] },
  }) as const;

test('a correction counts at once, and what reading again finds takes its place', () => {
  const [first] = followReview(opened, correction);
  assert.deepEqual([first?.mapping, first?.isReading], [corrected, true]);
  const [second] = followReview(followReview(opened, correction), answer(1));
  assert.deepEqual([second?.mapping, second?.isReading], [readAgain, false]);
});

test('the answer to an earlier correction is left aside when another has come since', () => {
  const twice = followReview(followReview(opened, correction), correction);
  assert.equal(followReview(twice, answer(1))[0]?.mapping, corrected);
  assert.equal(followReview(twice, answer(2))[0]?.mapping, readAgain);
});

test('a source that cannot be opened has no mapping to confirm', () => {
  const confirmed = confirmedMappings(opened);
  assert.deepEqual(
    confirmed.map(({ file, organisation }) => [file, organisation.by]),
    [['budget.xlsx', 'user']],
  );
});
