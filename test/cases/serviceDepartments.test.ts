import { test } from 'node:test';
import { allocate } from '../../src/engine/allocate';
import { Decimal } from '../../src/engine/decimal';
import { directAllocation } from '../../src/engine/directAllocation';
import { reciprocalAllocation } from '../../src/engine/reciprocalAllocation';
import type { ServiceAllocation, ServiceUsage } from '../../src/engine/serviceUsage';
import { stepDownAllocation } from '../../src/engine/stepDownAllocation';
import type { Result } from '../../src/issue/issue';
import { decimals, numbersOf, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { modelOf } from './caseModel';
import { e01, e02, e03, e05, e08 } from './serviceDepartments';

type Amounts = Readonly<Record<string, number>>;

/** Departments that serve each other and the receivers: their costs and who uses how much of each. */
interface Departments {
  readonly cost: Amounts;
  readonly own?: Amounts;
  readonly usage: Readonly<Record<string, Amounts>>;
}

const METHODS = { direct: 'Direct', stepDown: 'Step-down', reciprocal: 'Reciprocal' } as const;
const engine: Readonly<Record<keyof typeof METHODS, (usage: ServiceUsage) => Result<ServiceAllocation>>> = {
  direct: directAllocation,
  stepDown: stepDownAllocation,
  reciprocal: reciprocalAllocation,
};

const receiversOf = ({ cost, usage }: Departments): readonly string[] =>
  [...new Set(Object.values(usage).flatMap(row => Object.keys(row)))].filter(name => !(name in cost));

/** What the receivers bear and the departments pass on by the engine, departments closing in the order given. */
function byEngine(departments: Departments, method: keyof typeof METHODS, order: readonly string[]) {
  const receivers = receiversOf(departments);
  const { receivers: charged, passedOn } = valueOf(
    engine[method]({
      costs: decimals(...order.map(name => departments.cost[name]!)),
      usage: order.map(name => decimals(...[...order, ...receivers].map(user => departments.usage[name]?.[user] ?? 0))),
    }),
  );
  return { borne: named(receivers, numbersOf(charged), departments.own), passedOn: named(order, numbersOf(passedOn)) };
}

/**
 * The same by the model: departments are services whose baseline is their cost, receivers are bodies, usage by a
 * department is the part of a service used by another service, usage by a receiver is activity.
 */
function byModel(departments: Departments, method: keyof typeof METHODS, order: readonly string[]) {
  const receivers = receiversOf(departments);
  const rows = order.map(name => departments.usage[name] ?? {});
  const model = modelOf({
    members: { organisation: receivers, service: order },
    inputs: {
      grossExpenditure: { [receivers[0]!]: departments.cost },
      activity: Object.fromEntries(
        receivers.map(user => [user, Object.fromEntries(order.map((name, at) => [name, rows[at]?.[user] ?? 0]))]),
      ),
      servedPart: Object.fromEntries(
        order.map((name, at) => {
          const row = rows[at] ?? {};
          const total = Object.values(row).reduce((sum, use) => sum.plus(use), new Decimal(0));
          const part = (user: string): string => new Decimal(row[user] ?? 0).dividedBy(total).toString();
          return [name, Object.fromEntries(order.map(user => [user, part(user)]))];
        }),
      ),
      stepOrder: Object.fromEntries(order.map((name, at) => [name, at + 1])),
      chargingMethod: METHODS[method],
    },
  });
  const charged = receivers.map(body => model.figure('chargeOfBody', body));
  const beside = receivers.map(body => model.figure('chargeByMethod', METHODS[method], body));
  assertFigures(charged, beside, 1e-6, 'the method chosen and the comparison of methods');
  return named(receivers, charged, departments.own);
}

function named(names: readonly string[], amounts: readonly number[], own: Amounts = {}): Amounts {
  return Object.fromEntries(names.map((name, at) => [name, (amounts[at] ?? NaN) + (own[name] ?? 0)]));
}

/** Compares what the receivers bear, by the engine and by the model, with the published answer. */
function assertBorne(
  departments: Departments,
  method: keyof typeof METHODS,
  order: readonly string[],
  expected: Amounts,
  tolerance: number,
): void {
  assertFigures(byEngine(departments, method, order).borne, expected, tolerance, `engine, ${method}`);
  assertFigures(byModel(departments, method, order), expected, tolerance, `model, ${method}`);
}

test('E01: two deliveries bear administration and maintenance, reciprocal', () => {
  const { inputs, expected, tolerance } = e01;
  const order = ['Admin', 'Maintenance'];
  assertBorne(inputs, 'reciprocal', order, expected.final, tolerance);
  const { passedOn, borne } = byEngine(inputs, 'reciprocal', order);
  assertFigures(passedOn, expected.reciprocated, tolerance);
  const total = Object.values(borne).reduce((sum, amount) => sum + amount, 0);
  // Young prints whole dollars.
  assertFigures({ ...passedOn, ...borne, total }, expected.published, 0.5);
});

test('E02: maintenance and systems by every method and in both orders', () => {
  const { inputs, expected, tolerance } = e02;
  const maintenanceFirst = ['Maintenance', 'Systems'];
  assertBorne(inputs, 'direct', maintenanceFirst, expected.direct, tolerance);
  assertBorne(inputs, 'stepDown', maintenanceFirst, expected.stepMaintenanceFirst, tolerance);
  assertBorne(inputs, 'stepDown', ['Systems', 'Maintenance'], expected.stepSystemsFirst, tolerance);
  assertBorne(inputs, 'reciprocal', maintenanceFirst, expected.reciprocal, tolerance);
  const stepped = byEngine(inputs, 'stepDown', maintenanceFirst);
  assertFigures(stepped.passedOn['Systems'], expected.systemsPoolAfterStep1, tolerance);
  assertFigures(byEngine(inputs, 'reciprocal', maintenanceFirst).passedOn, expected.reciprocated, tolerance);
  assertFigures(
    {
      directMachining: byModel(inputs, 'direct', maintenanceFirst)['Machining'],
      stepMachining: byModel(inputs, 'stepDown', maintenanceFirst)['Machining'],
    },
    expected.published,
    1,
  );
});

test('E03: plant maintenance and information systems by every method', () => {
  const { inputs, expected, tolerance } = e03;
  const order = ['PM', 'IS'];
  assertBorne(inputs, 'reciprocal', order, expected.reciprocal, tolerance);
  assertBorne(inputs, 'direct', order, expected.direct, tolerance);
  assertBorne(inputs, 'stepDown', order, expected.stepPmFirst, tolerance);
  assertFigures(byEngine(inputs, 'reciprocal', order).passedOn, expected.reciprocated, tolerance);
  const total = Object.values(byModel(inputs, 'reciprocal', order)).reduce((sum, amount) => sum + amount, 0);
  assertFigures(total, expected.total, tolerance);
});

test('E05: electricity and water, with water closed first, and reciprocal', () => {
  const { inputs, expected, tolerance } = e05;
  assertBorne(inputs, 'stepDown', ['Water', 'Electricity'], expected.stepWaterFirst, tolerance);
  assertBorne(inputs, 'reciprocal', ['Electricity', 'Water'], expected.reciprocal, tolerance);
  assertFigures(byEngine(inputs, 'reciprocal', ['Electricity', 'Water']).passedOn, expected.reciprocated, tolerance);
});

test('E08: a fee and capital are borne half and half, by the engine and by the key for investment', () => {
  const { fee, capital, shares } = e08.inputs;
  const bodies = Object.keys(shares);
  const split = (amount: number): Amounts =>
    named(
      bodies,
      numbersOf(valueOf(allocate(new Decimal(amount), decimals(...Object.values(shares)), new Decimal(1)))),
    );
  assertFigures({ fee: split(fee), capital: split(capital) }, e08.expected, e08.tolerance);
  const model = modelOf({
    members: { organisation: bodies, costCategory: ['Fee', 'Capital'] },
    inputs: {
      costEstimate: { Fee: [fee / 1000, 0, 0, 0, 0], Capital: [0, capital / 1000, 0, 0, 0] },
      investment: shares,
      keyChosen: { Investment: 'Investment' },
    },
  });
  const borne = (category: string, year: string): Amounts =>
    named(
      bodies,
      bodies.map(body => model.figure('costOfBodyByCategory', body, category, year) * 1000),
    );
  assertFigures({ fee: borne('Fee', 'Year 0'), capital: borne('Capital', 'Year 1') }, e08.expected, e08.tolerance);
});
