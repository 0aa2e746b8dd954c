import type { WideInputs } from '../wideCase';
import type { Nested } from './arithmetic';
import { sum, totalOf, upTo } from './arithmetic';
import type { ratesOf } from './deriveAppraisal';
import { paybackFor, runningTotal } from './deriveAppraisal';
import type { CostEvent } from './deriveFlows';
import type { curvesOf } from './deriveTime';

/** What the statements are drawn from; lists by body or by year. */
export interface StatementBasis {
  readonly costs: readonly CostEvent[];
  readonly benefits: readonly number[];
  readonly cash: readonly number[];
  readonly agreed: readonly number[];
  readonly curves: ReturnType<typeof curvesOf>;
  readonly rates: ReturnType<typeof ratesOf>;
}

/** The cumulative gap of a body by year less what council tax beyond its forecast brings; nothing where it forecasts none. */
export function gapOf(inputs: WideInputs, body: number): readonly number[] {
  let income = inputs.councilTaxIncome[body]!;
  return inputs.fundingGap[body]!.map((gap, year) => {
    income += income * inputs.councilTaxRise[body]![year]!;
    return gap === null ? 0 : gap - (income - inputs.councilTaxIncome[body]!);
  });
}

/** The statement of one body: year by year and over the horizon. */
export function statementOf(inputs: WideInputs, body: number, basis: StatementBasis) {
  const { curves, rates } = basis;
  const years = upTo(basis.benefits.length);
  const [onTime, late] = [curves.reached[0]![0]!, curves.reached[1]![0]!];
  const paid = (view: number, year: number): number =>
    totalOf(
      basis.costs,
      event => event.amount,
      event => event.body === body && event.view === view && event.year === year,
    );
  const paidIn = years.map(year => paid(1, year));
  const received = basis.benefits.map(benefit => benefit * basis.agreed[body]!);
  const ended = onTime.map(part => inputs.boughtServices[body]! * part - inputs.soldServices[body]! * part);
  const net = years.map(year => received[year]! - paidIn[year]! + ended[year]!);
  const over = years.map(year => net[year]! - inputs.standAloneSaving[body]! * inputs.realisation * late[year]!);
  const gap = gapOf(inputs, body);
  const cash = basis.cash.map(flow => flow * basis.agreed[body]!);
  const dearer = (payPart: number, year: number): number =>
    rates.prices[year]! + payPart * (rates.pay[year]! - rates.prices[year]!);
  const nominalBenefit = cash.map((flow, year) => flow * dearer(inputs.savingPayPart, year));
  const nominalCost = paidIn.map((flow, year) => flow * dearer(inputs.costPayPart, year));
  const nominal = years.map(year => nominalBenefit[year]! - nominalCost[year]! + ended[year]! * rates.prices[year]!);
  return {
    asEstimated: years.map(year => paid(0, year)),
    paidIn,
    received,
    ended,
    net,
    over,
    gap,
    cash,
    nominalBenefit,
    nominalCost,
    nominal,
    closed: gap.map((each, year) => (each > 0 ? (cash[year]! - paidIn[year]! + ended[year]!) / each : NaN)),
    closedGross: gap.map((each, year) => (each > 0 ? cash[year]! / each : NaN)),
    yearsWorse: over.filter(gain => gain < 0).length,
    payback: paybackFor(net, 0, 'last'),
    lowest: Math.min(...runningTotal(nominal)),
    totals: { paidIn: sum(paidIn), received: sum(received), net: sum(net), over: sum(over) },
  };
}

/** The lines of the statements by their ids, by body. */
export function statementLines(statements: readonly ReturnType<typeof statementOf>[]) {
  const stated = (of: (statement: ReturnType<typeof statementOf>) => Nested): Nested => statements.map(of);
  return {
    paidIn: stated(statement => statement.paidIn),
    benefitOfBody: stated(statement => statement.received),
    rechargesEnded: stated(statement => statement.ended),
    netOfSharing: stated(statement => statement.net),
    cumulativeOfSharing: stated(statement => runningTotal(statement.net)),
    gainOverAlone: stated(statement => statement.over),
    cashOfBody: stated(statement => statement.cash),
    nominalBenefit: stated(statement => statement.nominalBenefit),
    nominalCost: stated(statement => statement.nominalCost),
    nominalCash: stated(statement => statement.nominal),
    nominalPosition: stated(statement => runningTotal(statement.nominal)),
    gapClosedByBody: stated(statement => statement.closed),
    gapClosedGrossByBody: stated(statement => statement.closedGross),
    costShare: stated(statement => statement.totals.paidIn),
    benefitTotal: stated(statement => statement.totals.received),
    netTotal: stated(statement => statement.totals.net),
    gainTotal: stated(statement => statement.totals.over),
    yearsWorse: stated(statement => statement.yearsWorse),
    paybackOfBody: stated(statement => statement.payback),
    lowestCash: stated(statement => statement.lowest),
  };
}
