import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue';
import { assembleCase } from '../../src/model/assembleCase';
import { exportCase } from '../../src/model/exportCase';
import type { CaseDocument, Spread } from '../../src/model/jointCase';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';

const BODIES = ['HCC', 'HC', 'HFRA'];

const document = (inputs: Record<string, Spread>, rest: Partial<CaseDocument> = {}): CaseDocument => ({
  format: 'hjw-case/1',
  members: { organisation: BODIES, service: ['ICT', 'Legal'] },
  inputs: { grossExpenditure: 100, staff: 2, ...inputs },
  ...rest,
});

function issuesOf(inputs: Record<string, Spread>, rest: Partial<CaseDocument> = {}): readonly Issue[] {
  const assembled = assembleCase({ document: document(inputs, rest), facts: [] });
  assert.ok(!assembled.ok);
  return assembled.issues;
}

function savingsOfGroups(saving: Spread): (number | null)[] {
  const assembled = assembleCase({ document: document({ coalitionSaving: saving }), facts: [] });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  assert.deepEqual(assembled.value.members['coalition'], ['HCC + HC', 'HCC + HFRA', 'HC + HFRA', 'HCC + HC + HFRA']);
  return (assembled.value.figures.get('coalitionSaving') ?? []).map(each => (each.isNaN() ? null : each.toNumber()));
}

test('an unknown service is named with where it stands and the one that was probably meant', () => {
  const [issue, ...others] = issuesOf({ staff: { HCC: { Leagl: 1 } } });
  assert.deepEqual(others, []);
  assert.deepEqual([issue?.code, issue?.place], ['case-member-unknown', { input: 'staff' }]);
  assert.match(issue?.message ?? '', /^At inputs\.staff\.HCC\.Leagl: "Leagl" is no service of the case/);
  assert.match(issue?.remedy ?? '', /Did you mean "Legal"\? Known are ICT, Legal/);
});

test('an unknown body is named, and a list of another length with the members that it needs', () => {
  const issues = issuesOf({ investment: { HCC: 1, HCX: 2 }, serviceUse: [1, 2], realisation: [1] });
  assert.deepEqual(
    issues.map(issue => [issue.code, issue.place.input]),
    [
      ['case-member-unknown', 'investment'],
      ['case-list-length', 'serviceUse'],
      ['case-levels', 'realisation'],
    ],
  );
  assert.match(issues[0]?.message ?? '', /"HCX" is no body/);
  assert.match(issues[1]?.message ?? '', /2 entries for 3 of body/);
  assert.match(issues[1]?.remedy ?? '', /HCC, HC, HFRA/);
});

test('a benefit of a body that takes no part is named', () => {
  const [issue] = issuesOf({}, { unmonetised: [{ benefit: 'Skills are kept', body: 'HFRS' }] });
  assert.deepEqual([issue?.code, issue?.place.input], ['case-member-unknown', 'unmonetised']);
  assert.match(issue?.message ?? '', /^At unmonetised\[0\]\.body: "HFRS"/);
  assert.match(issue?.remedy ?? '', /Did you mean "HFRA"\?/);
});

test('groups may name their bodies in any order and spacing', () => {
  const spelt = savingsOfGroups({ 'HC+HCC': 3, 'HFRA  +  HCC': 2, 'HC + HFRA': 1, 'HFRA+HC+HCC': 5 });
  assert.deepEqual(spelt, [3, 2, 1, 5]);
  assert.deepEqual(savingsOfGroups({ 'HC+HCC': 3, 'All bodies': 5 }), [3, null, null, 5]);
});

for (const [saving, code, message, remedy] of [
  [{ 'HCC+HFRS': 1, 'HCC+HC+HFRA': 5 }, 'case-body-unknown', /"HFRS" is no body/, /Did you mean "HFRA"\?/],
  [{ HCC: 1, 'HCC+HC+HFRA': 5 }, 'case-group-unknown', /^At inputs\.coalitionSaving\["HCC"\]/, /standAloneSaving/],
  [{ 'HCC+HC': 1, 'HC+HCC': 2, 'HCC+HC+HFRA': 5 }, 'case-group-twice', /same group as "HCC\+HC"/, /one saving/],
  [{ 'HCC+HC': 1 }, 'case-group-missing', /all bodies together is not given/, /Give it too/],
] as const) {
  test(`savings of groups ${JSON.stringify(saving)} are refused as ${code}`, () => {
    const [issue, ...others] = issuesOf({ coalitionSaving: saving });
    assert.deepEqual(others, []);
    assert.deepEqual([issue?.code, issue?.place.input], [code, 'coalitionSaving']);
    assert.match(issue?.message ?? '', message);
    assert.match(issue?.remedy ?? '', remedy);
  });
}

test('the registers of a case are kept from the document, else from before, and exported again', () => {
  const registers = {
    unmonetised: [{ benefit: 'Skills are kept', body: 'HC' }, { benefit: 'One front door' }],
    conflicts: [
      {
        id: 'total',
        topic: 'Net budgets',
        first: { says: '£87.2m', where: 'Strategic case' },
        second: { says: 'around £90m', where: 'News' },
      },
    ],
  };
  const first = assembleCase({ document: document({}, registers), facts: [] });
  assert.ok(first.ok);
  const kept = assembleCase({ previous: first.value, facts: [] });
  assert.ok(kept.ok);
  const read = parseCaseDocument(JSON.stringify(exportCase(kept.value)), 'case.json');
  assert.ok(read.ok);
  assert.deepEqual({ unmonetised: read.value.unmonetised, conflicts: read.value.conflicts }, registers);
  const emptied = assembleCase({ previous: first.value, document: document({}, { conflicts: [] }), facts: [] });
  assert.ok(emptied.ok);
  assert.deepEqual(emptied.value.conflicts, []);
  assert.deepEqual(emptied.value.unmonetised, registers.unmonetised);
});

for (const [count, inputs] of [
  [3, {}],
  [3, { gameKind: 'Entered', coalitionSaving: [1, 2, 3, 7] }],
  [6, {}],
] as const) {
  test(`a case of ${count} bodies with ${JSON.stringify(inputs)}, exported and read again, is the same case`, () => {
    const names = Array.from({ length: count }, (_, index) => `Body ${index}`);
    const made = assembleCase({
      document: document(inputs, { members: { organisation: names, service: ['ICT'] } }),
      facts: [],
    });
    assert.ok(made.ok);
    const read = parseCaseDocument(JSON.stringify(exportCase(made.value)), 'case.json');
    assert.ok(read.ok, JSON.stringify(read.issues));
    const again = assembleCase({ document: read.value, facts: [] });
    assert.ok(again.ok, JSON.stringify(again.issues));
    assert.deepEqual(again.value.members, made.value.members);
    assert.deepEqual(
      [...again.value.figures].map(([id, list]) => [id, list.map(String)]),
      [...made.value.figures].map(([id, list]) => [id, list.map(String)]),
    );
  });
}
