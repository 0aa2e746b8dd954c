import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleCase } from '../../src/model/assembleCase';
import type { Spread } from '../../src/model/jointCase';
import { validateCase } from '../../src/model/validateCase';

/** The issues of a small valid case in which these inputs are replaced. */
function issuesWith(inputs: Record<string, Spread>): (string | undefined)[][] {
  const assembled = assembleCase({
    facts: [],
    document: {
      format: 'hjw-case/1',
      members: { organisation: ['Avon', 'Rutland'], service: ['ICT'] },
      inputs: { grossExpenditure: 100, staff: 2, investment: 1, serviceUse: 1, costDriver: 1, ...inputs },
    },
  });
  assert.ok(assembled.ok);
  return validateCase(assembled.value).map(issue => [issue.severity, issue.code, issue.place.input]);
}

test('a sound case has no issues', () => {
  assert.deepEqual(issuesWith({}), []);
});

for (const [inputs, expected] of [
  [{ leverRate: { Management: 1.5 } }, ['error', 'input-share-range', 'Lever rate (Management, from case document)']],
  [{ delay: 2 }, ['error', 'input-share-range', 'Delay (from case document)']],
  [{ investment: 0 }, ['error', 'input-key-empty', 'Investment']],
  [{ roundingStep: 0 }, ['error', 'input-step', 'Shares are exact to (from case document)']],
  [
    { discountRate: { '2012/13': -1 } },
    ['error', 'input-discount-rate', 'Discount rate (2012/13, from case document)'],
  ],
  [{ staff: { Rutland: -3, Avon: 2 } }, ['warning', 'input-negative', 'Staff (Rutland, ICT, from case document)']],
] as const) {
  test(`${JSON.stringify(inputs)} is named as ${expected[1]}`, () => {
    assert.deepEqual(issuesWith(inputs as Record<string, Spread>), [expected]);
  });
}
