import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';

interface Expected {
  readonly code: string;
  readonly input: string;
  readonly message: RegExp;
  readonly remedy: RegExp;
}

const codes = (text: string): string[] => {
  const parsed = parseCaseDocument(text, 'case.json');
  return parsed.ok ? [] : parsed.issues.map(issue => issue.code);
};

test('a document that is no JSON, or no case, is refused by the name of its file', () => {
  assert.deepEqual(codes('{'), ['case-not-json']);
  assert.deepEqual(codes('[]'), ['case-format']);
  assert.deepEqual(codes('null'), ['case-format']);
  assert.deepEqual(codes('{"format":"other"}'), ['case-format']);
  assert.deepEqual(codes('{"format":"hjw-case/1","inputs":{"staff":{"\\ud800":1}}}'), ['case-not-json']);
});

/** Parts of a document and what is said of them; where it stands in the document begins the message. */
const FAULTS: readonly (readonly [Record<string, unknown>, Expected])[] = [
  [
    { input: {} },
    {
      code: 'case-part-unknown',
      input: 'input',
      message: /^At input: A case document has no "input"/,
      remedy: /Did you mean "inputs"\?/,
    },
  ],
  [{ title: 3 }, { code: 'case-part', input: 'title', message: /^At title: 3 cannot/, remedy: /text in quotes/ }],
  [{ inputs: [] }, { code: 'case-part', input: 'inputs', message: /^At inputs: .* no object/, remedy: /by its name/ }],
  [
    { members: { organization: ['A'] } },
    {
      code: 'case-dimension-unknown',
      input: 'members.organization',
      message: /"organization"/,
      remedy: /Did you mean "organisation"\?/,
    },
  ],
  [
    { members: { servedService: ['A'] } },
    {
      code: 'case-dimension-unknown',
      input: 'members.servedService',
      message: /"servedService"/,
      remedy: /follows from the services/,
    },
  ],
  [
    { members: { organisation: ['A', 'A'] } },
    {
      code: 'case-member-list',
      input: 'members.organisation',
      message: /no list of different names/,
      remedy: /\["HCC", "HC"\]/,
    },
  ],
  [
    { members: { year: [] } },
    { code: 'case-member-list', input: 'members.year', message: /different names/, remedy: /at least one name/ },
  ],
  [
    { members: { service: ['ICT', ' '] } },
    { code: 'case-member-list', input: 'members.service[1]', message: /different names/, remedy: /Write/ },
  ],
  [
    { inputs: { leverRates: 1 } },
    {
      code: 'case-input-unknown',
      input: 'leverRates',
      message: /^At inputs\.leverRates: The model has no input "leverRates"/,
      remedy: /Did you mean "leverRate"\? Its inputs are .*procurementRate,/,
    },
  ],
  [
    { inputs: { grosExpenditrue: 1 } },
    { code: 'case-input-unknown', input: 'grosExpenditrue', message: /./, remedy: /Did you mean "grossExpenditure"\?/ },
  ],
  [
    { inputs: { quickSilver: 1 } },
    { code: 'case-input-unknown', input: 'quickSilver', message: /./, remedy: /^Its inputs are/ },
  ],
  [
    { inputs: { leverRate: { Management: 'one' } } },
    {
      code: 'case-figure',
      input: 'leverRate',
      message: /^At inputs\.leverRate\.Management: "one" is no number\.$/,
      remedy: /plain number/,
    },
  ],
  [
    { inputs: { costEstimate: { 'Programme team': [0, '1,200'] } } },
    {
      code: 'case-figure',
      input: 'costEstimate',
      message: /^At inputs\.costEstimate\["Programme team"\]\[1\]: "1,200"/,
      remedy: /no commas/,
    },
  ],
  [
    { inputs: { realisation: null } },
    { code: 'input-missing', input: 'realisation', message: /^At inputs\.realisation: /, remedy: /0 for nothing/ },
  ],
  [
    { inputs: { leverRate: { Management: 1.5 } } },
    {
      code: 'input-share-range',
      input: 'leverRate',
      message: /^At inputs\.leverRate\.Management: It is 1\.5; it must lie between 0 and 1/,
      remedy: /fraction/,
    },
  ],
  [
    { inputs: { delayMonths: 300 } },
    { code: 'input-range', input: 'delayMonths', message: /between 0 and 120/, remedy: /in months/ },
  ],
  [
    { inputs: { postsReleased: -1 } },
    { code: 'input-negative', input: 'postsReleased', message: /below nothing/, remedy: /zero or more/ },
  ],
  [
    { inputs: { chargingMethod: 'Reziprocal' } },
    {
      code: 'input-choice',
      input: 'chargingMethod',
      message: /none of the choices/,
      remedy: /Did you mean "Reciprocal"\? Choose 0 for "Direct"/,
    },
  ],
  [
    { inputs: { keyChosen: { Costs: 1 } } },
    {
      code: 'case-member-unknown',
      input: 'keyChosen',
      message: /^At inputs\.keyChosen\.Costs: "Costs" is no purpose/,
      remedy: /Known are Investment, Running cost, Benefit/,
    },
  ],
  [
    { inputs: { paceShape: [0, 1] } },
    {
      code: 'case-list-length',
      input: 'paceShape',
      message: /2 entries for 3 of pace/,
      remedy: /Standard, Priority, Quick win/,
    },
  ],
  [
    { inputs: { staff: { A: { ICT: { 2011: 1 } } } } },
    {
      code: 'case-levels',
      input: 'staff',
      message: /^At inputs\.staff\.A\.ICT: .*\(body, then service\)/,
      remedy: /one level of brackets away/,
    },
  ],
  [
    { origins: { staf: ['a'] } },
    { code: 'case-input-unknown', input: 'staf', message: /^At origins\.staf/, remedy: /Did you mean "staff"\?/ },
  ],
  [
    { origins: { staff: [1] } },
    { code: 'case-origins', input: 'staff', message: /^At origins\.staff\[0\]/, remedy: /one text for every cell/ },
  ],
  [
    { unmonetised: [{ body: 'A' }] },
    { code: 'case-register', input: 'unmonetised[0]', message: /left out/, remedy: /"benefit"/ },
  ],
  [
    { conflicts: [{ id: 'a', topic: 'b', first: { says: 'c', where: 'd' }, second: { says: 'e', where: 3 } }] },
    { code: 'case-register', input: 'conflicts[0].second.where', message: /3 cannot stand here/, remedy: /"second"/ },
  ],
];

for (const [part, expected] of FAULTS) {
  test(`${JSON.stringify(part)} is one issue, ${expected.code}, that says where, what and what to do`, () => {
    const parsed = parseCaseDocument(JSON.stringify({ format: 'hjw-case/1', ...part }), 'case.json');
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.issues.map(issue => [issue.code, issue.place]),
      [[expected.code, { file: 'case.json', input: expected.input }]],
    );
    assert.match(parsed.issues[0]?.message ?? '', expected.message);
    assert.match(parsed.issues[0]?.remedy ?? '', expected.remedy);
  });
}

test('many faults of one kind in one input are one issue that counts them', () => {
  const text = JSON.stringify({ format: 'hjw-case/1', inputs: { staff: [['a', 'b'], ['c']], delayMonths: 500 } });
  const parsed = parseCaseDocument(text, 'case.json');
  assert.ok(!parsed.ok);
  assert.deepEqual(parsed.issues.map(issue => issue.place.input).sort(), ['delayMonths', 'staff']);
  const ofStaff = parsed.issues.find(issue => issue.place.input === 'staff');
  assert.match(ofStaff?.message ?? '', /^At inputs\.staff\[0\]\[0\]: "a" is no number\. The same at 2 more places\.$/);
});

test('the names of choices are taken in any case', () => {
  assert.deepEqual(
    codes('{"format":"hjw-case/1","inputs":{"leverOverlap":" additive","costRecurring":{"ICT":"one-OFF"}}}'),
    [],
  );
});

test('what a name holds does not keep its place from being found', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter(name => name !== '__proto__'),
      name => {
        const text = JSON.stringify({ format: 'hjw-case/1', inputs: { staff: { [name]: { ICT: 'x' } } } });
        const parsed = parseCaseDocument(text, 'case.json');
        assert.ok(!parsed.ok);
        const where = /^[\p{L}_$][\p{L}\d_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
        assert.equal(parsed.issues[0]?.message, `At inputs.staff${where}.ICT: "x" is no number.`);
      },
    ),
    { numRuns: 100 },
  );
});

test('no JSON at all makes the reading of a document throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (inputs, members) => {
      parseCaseDocument(JSON.stringify({ format: 'hjw-case/1', inputs, members, origins: inputs }), 'case.json');
    }),
    { numRuns: 200 },
  );
});
