import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contributoryFactors } from '../../src/reference/contributoryFactors';

test('the groups are those of the study, and no risk area stands in two of them', () => {
  // Mott MacDonald (2002), tables 15 and 16: five groups of 6, 3, 5, 3 and 4 risk areas beside "other".
  assert.deepEqual(
    contributoryFactors.groups.map(({ name, areas }) => [name, areas.length]),
    [
      ['Procurement', 6],
      ['Project specific', 3],
      ['Client specific', 5],
      ['Environment', 3],
      ['External influences', 4],
    ],
  );
  const areas = contributoryFactors.groups.flatMap(group => group.areas);
  assert.equal(new Set<string>(areas).size, areas.length);
});
