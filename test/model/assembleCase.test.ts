import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseParts } from '../../src/model/assembleCase';
import { exportCase } from '../../src/model/exportCase';
import type { Fact, JointCase } from '../../src/model/jointCase';
import { parseCaseDocument } from '../../src/model/parseCaseDocument';

const fact = (input: string, organisation: string, value: number, more: Partial<Fact> = {}): Fact => ({
  input,
  organisation,
  value: new Decimal(value),
  origin: `${organisation}.xlsx, Budget!C7`,
  ...more,
});

const budget = (organisation: string, gross: number): Fact[] => [
  fact('grossExpenditure', organisation, gross, { service: 'ICT' }),
  fact('staff', organisation, gross / 50, { service: 'ICT' }),
];

function assemble(parts: Partial<CaseParts>): JointCase {
  const assembled = assembleCase({ facts: [], ...parts });
  assert.ok(assembled.ok, JSON.stringify(assembled.issues));
  return assembled.value;
}

const figures = (jointCase: JointCase, id: string): number[] => (jointCase.figures.get(id) ?? []).map(Number);

test('bodies and services are those that the sources name, in the order in which they appear', () => {
  const made = assemble({
    facts: [
      ...budget('Rutland', 500),
      ...budget('Avon', 300),
      fact('grossExpenditure', 'Avon', 40, { service: 'Legal' }),
    ],
  });
  assert.deepEqual(made.members['organisation'], ['Rutland', 'Avon']);
  assert.deepEqual(made.members['service'], ['ICT', 'Legal']);
  assert.deepEqual(figures(made, 'grossExpenditure'), [500, 0, 300, 40]);
  assert.equal(made.origins.get('grossExpenditure')?.[0], 'Rutland.xlsx, Budget!C7');
});

test('a document wins over the facts, and the facts over the starting assumptions', () => {
  const document = {
    format: 'hjw-case/1',
    inputs: { procurementRate: 0.02, fundingGap: { Avon: { '2012/13': 700 } } },
  } as const;
  const gap = (year: string): Fact => fact('fundingGap', 'Avon', 600, { year });
  const made = assemble({ document, facts: [...budget('Avon', 300), gap('2012/13'), gap('2013/14')] });
  assert.deepEqual(figures(made, 'procurementRate'), [0.02, 0.02]);
  assert.deepEqual(figures(made, 'fundingGap').slice(1, 3), [700, 600]);
  assert.deepEqual(figures(made, 'realisation'), [1]);
});

test('what stood in the workbook stays, except where a source speaks anew for that body', () => {
  const previous = assemble({
    facts: [...budget('Avon', 300), ...budget('Rutland', 500)],
    document: { format: 'hjw-case/1', inputs: { procurementRate: 0.03 } },
  });
  const made = assemble({ previous, facts: budget('Rutland', 450) });
  assert.deepEqual(made.members['organisation'], ['Avon', 'Rutland']);
  assert.deepEqual(figures(made, 'grossExpenditure'), [300, 450]);
  assert.deepEqual(figures(made, 'procurementRate'), [0.03, 0.03]);
});

test('procured spend is read by its category, and a category that only a source names joins those of the method', () => {
  const spend = (category: string, value: number): Fact => fact('procuredSpend', 'Avon', value, { category });
  const made = assemble({ facts: [...budget('Avon', 300), spend('Specialist', 80), spend('Energy', 20)] });
  assert.deepEqual(made.members['category'], ['Generic', 'Specialist', 'Energy']);
  assert.deepEqual(figures(made, 'procuredSpend'), [0, 80, 20]);
  assert.deepEqual(figures(made, 'addressablePart'), [1, 0, 1]);
});

test('a choice may be written by its name in any case, or by its number', () => {
  const inputs = { scheduleChosen: 'HEALTH', paceShape: { Priority: 'S-curve', 'Quick win': 2 } };
  const made = assemble({ facts: budget('Avon', 300), document: { format: 'hjw-case/1', inputs } });
  assert.deepEqual(figures(made, 'scheduleChosen'), [1]);
  assert.deepEqual(figures(made, 'paceShape'), [0, 3, 2]);
});

test('a service that a body no longer reports is nil, not what it was', () => {
  const previous = assemble({
    facts: [...budget('Avon', 300), fact('grossExpenditure', 'Avon', 40, { service: 'Legal' })],
  });
  const made = assemble({ previous, facts: budget('Avon', 310) });
  assert.deepEqual(figures(made, 'grossExpenditure'), [310, 0]);
});

test('keys that nobody gives follow the net baseline and staff, and a warning says so', () => {
  const assembled = assembleCase({ facts: [...budget('Avon', 300), ...budget('Rutland', 500)] });
  assert.ok(assembled.ok);
  assert.deepEqual(figures(assembled.value, 'investment'), [300, 500]);
  assert.deepEqual(figures(assembled.value, 'costDriver'), [6, 10]);
  assert.deepEqual(
    assembled.issues.filter(issue => issue.code === 'key-not-given').map(issue => issue.severity),
    new Array(3).fill('warning'),
  );
});

test('assumptions that nobody gives are illustrative, and one warning lists them', () => {
  const assembled = assembleCase({
    facts: budget('Avon', 300),
    document: { format: 'hjw-case/1', inputs: { benefitBias: 0.2 } },
  });
  const told = assembled.issues.filter(issue => issue.code === 'case-illustrative');
  assert.equal(told.length, 1);
  assert.match(told[0]?.message ?? '', /Lever rate/);
  assert.doesNotMatch(told[0]?.message ?? '', /bias on benefits/i);
});

test('the starting cost of change follows the size of the baseline', () => {
  const whole = figures(assemble({ facts: budget('Avon', 87200) }), 'costEstimate');
  const half = figures(assemble({ facts: budget('Avon', 43600) }), 'costEstimate');
  assert.equal(whole[1], 1200);
  assert.equal(half[1], 600);
});

test('without a body or a service there is no case', () => {
  const assembled = assembleCase({ facts: [] });
  assert.deepEqual(assembled.ok ? [] : assembled.issues.map(issue => issue.code), ['case-empty']);
});

test('a figure that is no number is refused by the name of its input', () => {
  const assembled = assembleCase({
    facts: budget('Avon', 300),
    document: { format: 'hjw-case/1', inputs: { procurementRate: 'one per cent' } },
  });
  assert.ok(!assembled.ok);
  assert.deepEqual(
    assembled.issues.map(issue => [issue.code, issue.place.input]),
    [['case-figure', 'procurementRate']],
  );
});

test('a case exported and read again is the same case', () => {
  const made = assemble({ facts: [...budget('Avon', 300.25), fact('fundingGap', 'Avon', -1500, { year: '2012/13' })] });
  const parsed = parseCaseDocument(JSON.stringify(exportCase(made)), 'case.json');
  assert.ok(parsed.ok);
  const again = assemble({ document: parsed.value });
  assert.deepEqual(again.members, made.members);
  assert.equal(again.origins.get('grossExpenditure')?.[0], 'Avon.xlsx, Budget!C7');
  assert.deepEqual(
    [...again.figures].map(([id, list]) => [id, list.map(String)]),
    [...made.figures].map(([id, list]) => [id, list.map(String)]),
  );
});

test('starting rates belong to the starting levers, and the last starting year lasts', () => {
  const made = assemble({
    facts: budget('Avon', 87200),
    document: {
      format: 'hjw-case/1',
      members: {
        lever: ['Management', 'A lever of our own'],
        year: Array.from({ length: 14 }, (_, index) => `Year ${index}`),
      },
    },
  });
  assert.deepEqual(figures(made, 'leverRate'), [0.015, 0]);
  assert.deepEqual(figures(made, 'phasing').slice(9), [1, 1, 1, 1, 1]);
});

for (const [inputs, code] of [
  [{ investment: { Avonn: 1 } }, 'case-member-unknown'],
  [{ phasing: [0, 0.5, 1] }, 'case-list-length'],
  [{ procurementRate: [0.01] }, 'case-list-length'],
] as const) {
  test(`a document whose inputs do not fit its members is refused: ${JSON.stringify(inputs)}`, () => {
    const assembled = assembleCase({ facts: budget('Avon', 300), document: { format: 'hjw-case/1', inputs } });
    assert.ok(!assembled.ok);
    assert.deepEqual(
      assembled.issues.map(issue => [issue.code, issue.place.input]),
      [[code, Object.keys(inputs)[0]]],
    );
  });
}

test('members named twice are refused', () => {
  const assembled = assembleCase({
    facts: budget('Avon', 300),
    document: { format: 'hjw-case/1', members: { year: [] } },
  });
  assert.deepEqual(assembled.ok ? [] : assembled.issues.map(issue => issue.code), ['case-members']);
});

test("the employer's insurance starts from the rate in force when year 0 begins", () => {
  const startOf = (years: readonly string[]): number[] =>
    figures(
      assemble({ facts: budget('Avon', 300), document: { format: 'hjw-case/1', members: { year: years } } }),
      'employerInsurance',
    );
  // HM Revenue and Customs: 13.8% from April 2011, 15% from April 2025.
  assert.deepEqual(startOf(['2011/12', '2012/13']), [0.138]);
  assert.deepEqual(startOf(['2026/27', '2027/28']), [0.15]);
});
