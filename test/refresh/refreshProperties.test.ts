import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fact } from '../../src/model/jointCase';
import { changeTotals } from '../../src/refresh/changeTotals';
import { describeChanges } from '../../src/refresh/describeChanges';
import { judgeLines } from '../../src/refresh/judgeLines';
import { settleLines } from '../../src/refresh/settleLines';
import { assembled, factOf, linesOf } from './assembled';

const BODIES = ['Avon', 'Rutland', 'Barset'];
const SERVICES = ['ICT', 'HR', 'Legal', 'Fleet', 'Comms'];
const INPUTS = ['grossExpenditure', 'externalIncome', 'staff'];

/** The facts of one month: any of the lines of some bodies, with any figures, at any places. */
const month = (file: string): fc.Arbitrary<readonly Fact[]> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          input: fc.constantFrom(...INPUTS),
          organisation: fc.constantFrom(...BODIES),
          service: fc.constantFrom(...SERVICES),
          value: fc.integer({ min: 0, max: 99999 }).map(cents => cents / 100),
          row: fc.integer({ min: 1, max: 99 }),
        }),
        { maxLength: 25 },
      ),
    )
    .map(([lines]) => [
      factOf('grossExpenditure', 'Avon', 'ICT', 100, `Avon ${file}, Budget!B2`),
      ...lines
        .filter(({ input, organisation, service }) => `${input}${organisation}${service}` !== 'grossExpenditureAvonICT')
        .map(({ input, organisation, service, value, row }) =>
          factOf(input, organisation, service, value, `${organisation} ${file}, Budget!B${row}`),
        ),
    ]);

test('the same files propose nothing', () => {
  fc.assert(
    fc.property(month('1.xlsx'), facts => {
      const standing = assembled({ facts });
      assert.deepEqual(describeChanges(judgeLines(standing, facts), {}), []);
    }),
    { numRuns: 30 },
  );
});

test('once all is taken every stated line is what its source states, and the same files propose nothing more', () => {
  fc.assert(
    fc.property(month('1.xlsx'), month('2.xlsx'), (old, now) => {
      const standing = assembled({ facts: old });
      const settled = settleLines(standing, judgeLines(standing, now), () => true);
      const after = assembled({ facts: settled, previous: standing });
      const lines = linesOf(after);
      for (const [id, fact] of new Map(
        now.map(fact => [`${fact.input}|${fact.organisation}|${fact.service ?? ''}`, fact] as const),
      )) {
        if (lines.has(id)) assert.deepEqual(lines.get(id), [fact.value.toString(), fact.origin]);
        else assert.ok(fact.value.isZero(), 'only a nil brings no member into the model');
      }
      assert.deepEqual(describeChanges(judgeLines(after, now), {}), []);
    }),
    { numRuns: 30 },
  );
});

test('once nothing is taken every figure is what it was, and the same changes are proposed again', () => {
  fc.assert(
    fc.property(month('1.xlsx'), month('2.xlsx'), (old, now) => {
      const standing = assembled({ facts: old });
      const judged = judgeLines(standing, now);
      const after = assembled({ facts: settleLines(standing, judged, () => false), previous: standing });
      assert.deepEqual(
        [...linesOf(after)].map(([id, [figure]]) => [id, figure]),
        [...linesOf(standing)].map(([id, [figure]]) => [id, figure]),
      );
      const moves = (changes: ReturnType<typeof describeChanges>) =>
        changes.map(({ id, kind, before, after: to }) => [id, kind, before, to]);
      assert.deepEqual(moves(describeChanges(judgeLines(after, now), {})), moves(describeChanges(judged, {})));
    }),
    { numRuns: 30 },
  );
});

test('totals by body differ by the sum of their changes', () => {
  fc.assert(
    fc.property(month('1.xlsx'), month('2.xlsx'), (old, now) => {
      const standing = assembled({ facts: old });
      const judged = judgeLines(standing, now);
      const changes = describeChanges(judged, {});
      for (const by of ['organisation', 'service'] as const) {
        for (const total of changeTotals(standing, judged, by)) {
          const moved = changes
            .filter(change => change.input === total.input && change[by] === total.member)
            .reduce((sum, change) => sum + Math.round(change.difference * 100), 0);
          assert.equal(Math.round(total.difference * 100), moved);
        }
      }
    }),
    { numRuns: 30 },
  );
});
