import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';

const none = NaN;

/** Rates, factors and price levels of every year. Each year divides by one plus the rate that leads to it. */
export function ratesOf(inputs: WideInputs) {
  const schedule = ['Standard', 'Health', 'Low'].indexOf(inputs.scheduleChosen);
  const scheduled = (year: number): number => {
    const band = upTo(inputs.bandFrom.length).find(at => year >= inputs.bandFrom[at]! && year <= inputs.bandTo[at]!)!;
    return inputs.bandRate[band]![schedule]!;
  };
  const rates = inputs.discountRate.map((own, year) => own ?? scheduled(year));
  /** Multiplies what the years after year 0 bring, up to the year. */
  const chained = (growth: (year: number) => number) =>
    rates.map((_, year) => upTo(year).reduce((level, before) => level * growth(before + 1), 1));
  const prices = chained(year => 1 + inputs.inflation[year]!);
  const pay = chained(year => 1 + inputs.payInflation[year]!);
  const factors = chained(year => 1 / (1 + rates[year]!));
  return { rates, factors, prices, pay, nominal: factors.map((factor, year) => factor / prices[year]!) };
}

export const runningTotal = (flows: readonly number[]): readonly number[] =>
  flows.map((_, year) => sum(flows.slice(0, year + 1)));

/** Every moment at which a running total, drawn straight from year to year, rises from below nothing to it. */
export function recoveries(flows: readonly number[]): readonly number[] {
  const total = runningTotal(flows);
  return upTo(flows.length - 1)
    .filter(year => total[year]! < 0 && total[year + 1]! >= 0)
    .map(year => {
      // Halve the year until the moment is found: no formula that a slip could repeat.
      let [early, late] = [0, 1];
      for (let step = 0; step < 60; step += 1) {
        const middle = (early + late) / 2;
        if (total[year]! + flows[year + 1]! * middle < 0) early = middle;
        else late = middle;
      }
      return year + late;
    });
}

/** Years from `start` until the money is back for good: blank when it never is, nothing when it never was out. */
export function paybackFor(flows: readonly number[], start: number, moment: 'first' | 'last'): number {
  const total = runningTotal(flows);
  if (total.every(level => level >= 0)) return 0;
  if (moment === 'last' && total.at(-1)! < 0) return none;
  const found = recoveries(flows);
  return (moment === 'first' ? found[0] : found.at(-1))! - start;
}

function turns(flows: readonly number[]): readonly string[] {
  const signs = flows.filter(flow => flow !== 0).map(flow => (flow > 0 ? 'gain' : 'cost'));
  return signs.slice(1).flatMap((sign, index) => (sign === signs[index] ? [] : [sign]));
}

/** The one rate at which costs first and gains after are worth nothing; blank where there is no such rate. */
export function internalRateOf(flows: readonly number[]): number {
  if (turns(flows).join() !== 'gain' || sum(flows) <= 0) return none;
  let [low, high] = [0, 100];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    const worth = sum(flows.map((flow, year) => flow / (1 + middle) ** year));
    if (worth > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** method.md 2.4: gains reinvested to the last year and outlays financed back to the first, both at the stated rate. */
export function modifiedRateOf(flows: readonly number[], start: number, rate: number): number {
  const last = flows.length - 1;
  const carried = flows.map((flow, year) => (flow > 0 ? flow * (1 + rate) ** (last - year) : 0));
  const financed = flows.map((flow, year) => (flow < 0 ? -flow / (1 + rate) ** (year - start) : 0));
  return sum(financed) > 0 ? (sum(carried) / sum(financed)) ** (1 / (last - start)) - 1 : none;
}

/** Appraises one view of the programme. */
export function appraisalOf(
  inputs: WideInputs,
  benefits: readonly number[],
  costs: readonly number[],
  rates: ReturnType<typeof ratesOf>,
) {
  const present = (flows: readonly number[]): readonly number[] =>
    flows.map((flow, year) => flow * rates.factors[year]!);
  const net = benefits.map((benefit, year) => benefit - costs[year]!);
  const start = net.findIndex((_, year) => benefits[year] !== 0 || costs[year] !== 0);
  const worth = sum(present(net));
  const outlay = sum(present(costs));
  return {
    net,
    start,
    worth,
    outlay,
    gain: sum(present(benefits)),
    presentBenefits: present(benefits),
    presentCosts: present(costs),
    presentNet: present(net),
    nominal: net.map((flow, year) => flow * rates.prices[year]!),
    ratio: sum(present(benefits)) / outlay,
    onCosts: sum(net) / sum(costs),
    internal: internalRateOf(net),
    modified: modifiedRateOf(net, start, inputs.financeRate),
    payback: paybackFor(net, start, 'last'),
    first: paybackFor(net, start, 'first'),
    discounted: paybackFor(present(net), start, 'last'),
  };
}
