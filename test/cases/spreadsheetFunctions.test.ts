import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../../src/engine/decimal';
import { discountedFlows } from '../../src/engine/discountedFlows';
import { discountFactors } from '../../src/engine/discountFactors';
import { internalRateOfReturn } from '../../src/engine/internalRateOfReturn';
import { netPresentValue } from '../../src/engine/netPresentValue';
import { payback } from '../../src/engine/payback';
import { decimals, valueOf } from '../engine/decimals';
import { assertFigures } from '../golden/assertFigures';
import { flowsCase, modelOf } from './caseModel';
import { d01, d03, d04, d06, d07, d09, d10 } from './spreadsheetFunctions';

const AS_ESTIMATED = 'As estimated';

const greenBookNpv = (rate: number, values: readonly number[]): Decimal =>
  valueOf(netPresentValue(decimals(...values), factorsOf(rate, values.length)));

/** As spreadsheets do: a year of nothing before the flows moves each of them back by one. */
const spreadsheetNpv = (rate: number, values: readonly number[]): number =>
  greenBookNpv(rate, [0, ...values]).toNumber();

function factorsOf(rate: number, count: number): readonly Decimal[] {
  return valueOf(discountFactors([{ firstYear: 0, rate: new Decimal(rate) }], count));
}

const modelNpv = (rate: number, values: readonly number[]): number =>
  modelOf(flowsCase(values, { discountRate: rate })).figure('npsv', AS_ESTIMATED);

test('D01: a spreadsheet discounts by one year more than the Green Book', () => {
  const { rate, values } = d01.inputs;
  assertFigures(spreadsheetNpv(rate, values), d01.expected.npv, d01.tolerance);
  assertFigures(spreadsheetNpv(rate, values), d01.expected.npv2dp, 0.005);
  assertFigures(
    [greenBookNpv(rate, values).toNumber(), modelNpv(rate, values)],
    [d01.expected.greenBookNpvYear0First, d01.expected.greenBookNpvYear0First],
    d01.tolerance,
  );
});

test('D03: the example of VBA', () => {
  const { rate, values } = d03.inputs;
  assertFigures(spreadsheetNpv(rate, values), d03.expected.npv, d03.tolerance);
  assertFigures(modelNpv(rate, [0, ...values]), d03.expected.npv, d03.tolerance);
});

test('D04: the examples of FormCalc, to fourteen digits', () => {
  for (const [at, { rate, values }] of d04.inputs.cases.entries()) {
    assertFigures(spreadsheetNpv(rate, values), d04.expected.npv[at], d04.tolerance);
    assertFigures(modelNpv(rate, [0, ...values]), d04.expected.npv[at], d04.tolerance);
  }
});

test('D06: the internal rate of return after two, four and five years', () => {
  const rate = (years: number): number =>
    valueOf(internalRateOfReturn(decimals(...d06.inputs.values.slice(0, years + 1)))).rate.toNumber();
  assertFigures({ irr2Years: rate(2), irr4Years: rate(4), irr5Years: rate(5) }, d06.expected, d06.tolerance);
});

test('D06: the model states the rate that pays back, and none where costs are never recovered', () => {
  // After two and four years the flows add to less than nothing: their rates, −44% and −2%, are no return, and the line
  // "There is one rate of return" says so. The engine gives them all the same.
  const rate = (years: number): number =>
    modelOf(flowsCase(d06.inputs.values.slice(0, years + 1))).figure('internalRateOfReturn', AS_ESTIMATED);
  assertFigures(rate(5), d06.expected.irr5Years, d06.tolerance);
  assert.ok([2, 4].every(years => Number.isNaN(rate(years))));
});

test("D07: the model's modified rate, where gains are reinvested at the rate of the appraisal", () => {
  // With one outlay in year 0 the rate at which outlays are financed plays no part.
  const rate = (years: number, reinvested: number): number =>
    modelOf(
      flowsCase(d07.inputs.values.slice(0, years + 1), { discountRate: reinvested, financeRate: reinvested }),
    ).figure('modifiedRateOfReturn', AS_ESTIMATED);
  const { reinvestRate, altReinvest } = d07.inputs;
  assertFigures(
    { mirr5y: rate(5, reinvestRate), mirr3y: rate(3, reinvestRate), mirr5y14pct: rate(5, altReinvest) },
    { mirr5y: d07.expected.mirr5y, mirr3y: d07.expected.mirr3y, mirr5y14pct: d07.expected.mirr5y14pct },
    d07.tolerance,
  );
  const percent = [rate(5, reinvestRate), rate(3, reinvestRate), rate(5, altReinvest)];
  assert.deepEqual(
    percent.map(each => `${Math.round(each * 100)}%`),
    d07.expected.publishedRounded,
  );
});

test('D09: flows on dates are worth their factor of actual days over 365', () => {
  // The product appraises by whole years and has no function of dates; the factors are written here, the engine adds up.
  const { rate, values, dates } = d09.inputs;
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  const factors = dates.map(date => new Decimal(1 + rate).pow(new Decimal(day(dates[0]) - day(date)).dividedBy(365)));
  const worth = valueOf(netPresentValue(decimals(...values), factors));
  assertFigures(worth.toNumber(), d09.expected.xnpv, d09.tolerance);
});

const { cashflows, rate } = d10.inputs;

test('D10: the engine finds first, sustained and discounted payback, and none within the horizon', () => {
  const years = (moment: Decimal | null): number | null => moment?.toNumber() ?? null;
  const plain = cashflows.map(flows => payback(decimals(...flows)));
  const discounted = cashflows.map(flows =>
    payback(valueOf(discountedFlows(decimals(...flows), factorsOf(rate, flows.length)))),
  );
  assertFigures(
    {
      firstPaybackYears: plain.map(({ first }) => years(first)),
      sustainedPaybackYears: plain.map(({ sustained }) => years(sustained)),
      flagNotSustained: plain.map(({ first, sustained }) => first?.toString() !== sustained?.toString()),
      discountedPaybackYears: discounted.map(({ first }) => years(first)),
    },
    d10.expected,
    d10.tolerance,
  );
});

test('D10: the lines of the model say the same, blank where costs are not recovered', () => {
  const found = cashflows.map(flows => {
    const model = modelOf(flowsCase(flows, { discountRate: rate }));
    const years = (id: string): number | null => {
      const figure = model.figure(id, AS_ESTIMATED);
      return Number.isNaN(figure) ? null : figure;
    };
    const crossings = flows.map((_, year) => model.figure('discountedPaidBackAt', AS_ESTIMATED, `Year ${year}`));
    const firstDiscounted = crossings.find(moment => !Number.isNaN(moment));
    return {
      first: years('firstPayback'),
      sustained: years('payback'),
      discounted: years('discountedPayback'),
      // Only the first crossing is published; the model's own line is the last one, as for the plain payback.
      firstDiscounted: model.figure('discountedBelowNothing', AS_ESTIMATED, 'Year 0') === 0 ? 0 : firstDiscounted,
    };
  });
  const { firstPaybackYears, sustainedPaybackYears, discountedPaybackYears, flagNotSustained } = d10.expected;
  assertFigures(
    found.map(each => each.first),
    firstPaybackYears,
    d10.tolerance,
  );
  assertFigures(
    found.map(each => each.sustained),
    sustainedPaybackYears,
    d10.tolerance,
  );
  assertFigures(
    found.map(each => each.first !== each.sustained),
    flagNotSustained,
    0,
  );
  assertFigures(
    found.map(each => each.firstDiscounted ?? null),
    discountedPaybackYears,
    d10.tolerance,
  );
  // By hand: −100 + 300/1.035 − 250/1.035² leaves 43.5226 below, and year 3 brings 100/1.035³ = 90.1943.
  assertFigures(
    found.map(each => each.discounted),
    [discountedPaybackYears[0], null, 0, 2 + (100 - 300 / 1.035 + 250 / 1.035 ** 2) / (100 / 1.035 ** 3)],
    1e-9,
  );
});
