import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import type { Expression } from '../../src/lines/expression';
import { year } from '../../src/model/dimensions';
import { jointWorking } from '../../src/model/jointWorking';
import { parseAmount } from '../../src/sources/text/parseAmount';
import { assertFigures } from '../golden/assertFigures';
import { modelOf } from './caseModel';
import { a01, a02, a03, a04 } from './strategicCase';

const organisation = ['HCC', 'HC', 'HFRA'] as const;

/** A service of each body, with its figures in the order of the bodies. */
const perBody = (of: (body: (typeof organisation)[number]) => number): readonly (readonly number[])[] =>
  organisation.map(body => [of(body)]);

test('A01: the size of the three bodies casts, and each has its share of the net budget', () => {
  const { rows } = a01.inputs;
  const members = { organisation };
  const model = modelOf({
    members,
    inputs: {
      grossExpenditure: perBody(body => rows[body][0]),
      externalIncome: perBody(body => rows[body][0] - rows[body][1]),
      staff: perBody(body => rows[body][2]),
    },
  });
  const gross = modelOf({ members, inputs: { grossExpenditure: perBody(body => rows[body][0]) } });
  assertFigures(
    [gross.figure('netOfAll'), model.figure('netOfAll'), model.figure('staffOfAll')],
    a01.expected.total,
    0,
  );
  const share = organisation.map(body => [body, model.figure('key', 'Net baseline', body) * 100]);
  assertFigures(Object.fromEntries(share), a01.expected.shareOfNetPct, a01.tolerance);
});

test('A02: the baseline in scope is £87.2m and 1,459 staff, and net pounds by staff are no pay', () => {
  const { rows } = a02.inputs;
  const model = modelOf({
    members: { organisation },
    inputs: {
      grossExpenditure: perBody(body => rows[body].net * 1000),
      staff: perBody(body => rows[body].fte),
    },
  });
  const percent = (basis: string): Readonly<Record<string, number>> =>
    Object.fromEntries(organisation.map(body => [body, model.figure('key', basis, body) * 100]));
  // The model has no line for net pounds by staff; a reader who divides comes to these figures, and is warned of them.
  const perStaff = organisation.map(
    body => [body, (model.figure('netOfBody', body) / model.figure('staffOfBody', body)) * 1000] as const,
  );
  assertFigures(
    {
      totalNet: model.figure('netOfAll') / 1000,
      totalFte: model.figure('staffOfAll'),
      shareNetPct: percent('Net baseline'),
      shareFtePct: percent('Staff'),
      netPerFteGbp: Object.fromEntries(perStaff),
      netPerFteTotalGbp: (model.figure('netOfAll') / model.figure('staffOfAll')) * 1000,
    },
    a02.expected,
    a02.tolerance,
  );
});

test('A03: procured spend casts, and what is addressable is generic, without schools and joint contracts', () => {
  const { table, schoolsInTotal, alreadyJoint201011 } = a03.inputs;
  const bodies = ['HCC', 'HC', 'HFRS'] as const;
  const model = modelOf({
    members: { organisation: bodies, category: ['Generic', 'Specialist'] },
    inputs: {
      procuredSpend: bodies.map(body => [table.Generic[body] * 1000, table.Specialist[body] * 1000]),
      schoolsSpend: { HCC: schoolsInTotal * 1000 },
      alreadyJointSpend: {
        HCC: { Generic: alreadyJoint201011.HCC * 1000 },
        HFRS: { Generic: alreadyJoint201011.HFRS * 1000 },
      },
      addressablePart: { Generic: 1, Specialist: 0 },
    },
  });
  const addressable = bodies.map(body => [body, model.figure('addressableSpend', body, 'Generic') / 1000] as const);
  const spend = bodies.map(body => model.figure('spendOfBody', body) / 1000);
  const [county = NaN] = addressable.map(([, amount]) => amount);
  assertFigures(
    {
      rowAndColumnTotalsOk:
        spend.every((amount, index) => amount === table.Total[bodies[index]!]) &&
        spend.reduce((one, other) => one + other) === table.Total.Total &&
        table.Generic.Total + table.Specialist.Total === table.Total.Total,
      schoolsGeneric: table.Generic.HCC - alreadyJoint201011.HCC - county,
      addressableGeneric: Object.fromEntries(addressable),
      addressableGenericTotal: model.figures('addressableOfBody').reduce((one, other) => one + other) / 1000,
      nonSchoolTotal: spend.reduce((one, other) => one + other) - schoolsInTotal,
    },
    a03.expected,
    a03.tolerance,
  );
  assert.deepEqual(
    bodies.map(body => model.figure('addressableSpend', body, 'Specialist')),
    [0, 0, 0],
  );
});

const gapModel = modelOf({
  members: { organisation, year: a04.inputs.years },
  inputs: {
    fundingGap: organisation.map(body => a04.inputs.cumulative[body]),
    grossExpenditure: [[a04.inputs.programmeSaving201415], [0], [0]],
    leverRate: { Lever: 1 },
    phasing: [0, 0, 0, 1],
    councilTaxIncome: 0,
  },
});

test('A04: gaps are cumulative; a surplus is negative; the programme closes 2.3% of the last one', () => {
  const { expected, inputs, tolerance } = a04;
  const byYear = (id: string, ...first: readonly string[]): readonly number[] =>
    inputs.years.map(each => gapModel.figure(id, ...first, each));
  const increments = organisation.map(body => byYear('gapStep', body));
  const last = inputs.years[3];
  assertFigures(
    {
      total: byYear('gapOfAll'),
      increment: Object.fromEntries(organisation.map((body, index) => [body, increments[index]])),
      incrementTotal: inputs.years.map((_, at) => increments.reduce((sum, row) => sum + (row[at] ?? NaN), 0)),
      programmePctOf201415Gap: gapModel.figure('gapClosed', last) * 100,
      remaining201415: gapModel.figure('gapLeft', last),
      wrongAnswerIfYearsAreSummed: byYear('gapOfAll').reduce((sum, gap) => sum + gap, 0),
    },
    expected,
    tolerance,
  );
  assert.deepEqual(parseAmount(inputs.inputText201213HFRA), { kind: 'number', value: new Decimal(-1500) });
});

test('A04: no rule of the model adds gaps over the years', () => {
  const gaps = ['fundingGap', 'gapCounted', 'gapOfAll', 'gapLeft'];
  const summed = (part: Expression): readonly string[] => {
    const node = part.node;
    switch (node.kind) {
      case 'fold':
        return node.fold === 'sum' && node.along === year && gaps.includes(node.of.id) ? [node.of.id] : [];
      case 'where':
        return [...(node.along === year && gaps.includes(node.of.id) ? [node.of.id] : []), ...summed(node.equals)];
      case 'operation':
        return node.operands.flatMap(summed);
      case 'first':
        return [...summed(node.then), ...summed(node.after)];
      case 'each':
        return Object.values(node.cases).flatMap(summed);
      case 'previous':
      case 'at':
        return summed(node.of);
      default:
        return [];
    }
  };
  assert.ok(gaps.every(id => jointWorking.lines.some(line => line.id === id)));
  assert.deepEqual(
    jointWorking.lines.flatMap(({ origin }) => (origin.kind === 'rule' ? summed(origin.rule) : [])),
    [],
  );
});
