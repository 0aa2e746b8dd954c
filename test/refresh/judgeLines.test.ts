import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, JointCase } from '../../src/model/jointCase';
import { judgeLines } from '../../src/refresh/judgeLines';
import { noteOverrides } from '../../src/refresh/noteOverrides';
import { settleLines } from '../../src/refresh/settleLines';
import { assembled, factOf, linesOf } from './assembled';

const GROSS = 'grossExpenditure';

/** What a comparison says of lines that move, by id. */
const verdicts = (standing: JointCase, facts: readonly Fact[]): Record<string, string> =>
  Object.fromEntries(
    judgeLines(standing, facts)
      .filter(({ verdict }) => verdict !== 'same' && verdict !== 'silent')
      .map(({ id, verdict }) => [id, verdict]),
  );

const avon = (service: string, value: number, place = 'avon-1.xlsx, Budget!C7') =>
  factOf(GROSS, 'Avon', service, value, place);

test('a line is changed, new or gone by what its source states', () => {
  const standing = assembled({ facts: [avon('ICT', 300), avon('Legal', 40)] });
  assert.deepEqual(verdicts(standing, [avon('ICT', 310), avon('HR', 25)]), {
    'grossExpenditure|Avon|ICT': 'changed',
    'grossExpenditure|Avon|HR': 'new',
    'grossExpenditure|Avon|Legal': 'gone',
  });
});

test('a file of another name takes the place of the one that stated the same lines', () => {
  const standing = assembled({ facts: [avon('ICT', 300), avon('Legal', 40)] });
  assert.deepEqual(verdicts(standing, [avon('ICT', 300, 'avon-2.xlsx, Budget!C7')]), {
    'grossExpenditure|Avon|Legal': 'gone',
  });
});

test('a file about something else takes nothing away', () => {
  const staff = factOf('staff', 'Avon', 'ICT', 6, 'avon-staff.xlsx, Staff!B4');
  const standing = assembled({ facts: [avon('ICT', 300), avon('Legal', 40)] });
  assert.deepEqual(verdicts(standing, [staff]), { 'staff|Avon|ICT': 'new' });
});

test('another body is left alone', () => {
  const standing = assembled({ facts: [avon('ICT', 300), factOf(GROSS, 'Rutland', 'ICT', 500)] });
  assert.deepEqual(verdicts(standing, [avon('ICT', 300)]), {});
});

test('a nil of a service that the model has not is nothing new, and a year beyond the case is no line of it', () => {
  const standing = assembled({ facts: [avon('ICT', 300)] });
  const later: Fact = { ...avon('', 9), input: 'fundingGap', year: '2099/00' };
  assert.deepEqual(verdicts(standing, [avon('ICT', 300), avon('HR', 0), later]), {});
});

test('every digit that a cell can hold counts, and none beyond', () => {
  const standing = assembled({ facts: [factOf(GROSS, 'Avon', 'ICT', '300.1')] });
  assert.deepEqual(verdicts(standing, [factOf(GROSS, 'Avon', 'ICT', '300.10000000000000000001')]), {});
  assert.deepEqual(verdicts(standing, [factOf(GROSS, 'Avon', 'ICT', '300.1000000000001')]), {
    'grossExpenditure|Avon|ICT': 'changed',
  });
});

test('what a case document gives otherwise than the source is an override, not a change', () => {
  const facts = [avon('ICT', 300), avon('Legal', 40)];
  const document = { format: 'hjw-case/1', inputs: { [GROSS]: { Avon: { ICT: 280 } } } } as const;
  const standing = noteOverrides(assembled({ facts, document }), facts);
  assert.deepEqual(linesOf(standing).get('grossExpenditure|Avon|ICT'), [
    '280',
    'override: the source says 300 (Budget!C7 of avon-1.xlsx)',
  ]);
  assert.deepEqual(verdicts(standing, facts), { 'grossExpenditure|Avon|ICT': 'override' });
});

test('a declined line stays, says what the source states, and comes up until the source returns to it', () => {
  const standing = assembled({ facts: [avon('ICT', 300), avon('Legal', 40)] });
  const next = [avon('ICT', 310, 'avon-2.xlsx, Budget!C8')];
  const decline = settleLines(standing, judgeLines(standing, next), () => false);
  const after = assembled({ facts: decline, previous: standing });
  assert.deepEqual(linesOf(after).get('grossExpenditure|Avon|ICT'), [
    '300',
    'kept from Budget!C7 of avon-1.xlsx: the source says 310 (Budget!C8 of avon-2.xlsx)',
  ]);
  assert.deepEqual(linesOf(after).get('grossExpenditure|Avon|Legal'), [
    '40',
    'kept from Budget!C7 of avon-1.xlsx: the source says nothing (avon-2.xlsx)',
  ]);
  assert.deepEqual(verdicts(after, next), {
    'grossExpenditure|Avon|ICT': 'changed',
    'grossExpenditure|Avon|Legal': 'gone',
  });
  assert.deepEqual(verdicts(after, [avon('ICT', 300), avon('Legal', 40)]), {});
});

test('a service joins only with a line that is taken, and then all its lines say where they were read', () => {
  const standing = assembled({ facts: [avon('ICT', 300)] });
  const facts = [avon('ICT', 300), avon('HR', 25), factOf('externalIncome', 'Avon', 'HR', 0, 'avon-1.xlsx, Budget!D8')];
  const judged = judgeLines(standing, facts);
  const without = assembled({ facts: settleLines(standing, judged, () => false), previous: standing });
  assert.deepEqual(without.members['service'], ['ICT']);
  const joined = assembled({ facts: settleLines(standing, judged, () => true), previous: standing });
  assert.deepEqual(joined.members['service'], ['ICT', 'HR']);
  assert.deepEqual(linesOf(joined).get('externalIncome|Avon|HR'), ['0', 'avon-1.xlsx, Budget!D8']);
});
