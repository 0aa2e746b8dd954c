import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';

/** Time runs in hundredths of a month, so that every delay of the wide case is a whole number of ticks. */
const TICKS = 1200;
const PACES = ['Standard', 'Priority', 'Quick win'];

/** The share of the full saving that each year is planned at, by the shape of a pace. */
export function plannedOf(inputs: WideInputs, pace: number): readonly number[] {
  const years = inputs.phasing.length;
  const [start, length] = [inputs.paceStart[pace]!, inputs.paceYears[pace]!];
  /** Years of saving that have passed by the end of a year, as far as the rise goes. */
  const passed = (year: number): number => upTo(length).filter(step => start + step <= year).length;
  switch (inputs.paceShape[pace]) {
    case 'Table':
      return inputs.phasing.map((share, year) => inputs.phasingOfPace[pace]![year] ?? share);
    case 'Linear':
      return upTo(years).map(year => sum(upTo(passed(year)).map(() => 1 / length)));
    case 'Step':
      return upTo(years).map(year => (year < start ? 0 : 1));
    default: {
      // method.md 2.2: p(t) = (L(t) − L(0)) / (L(T) − L(0)), with k counted in years and the middle at t½.
      const slope = inputs.paceSteepness[pace]! / length;
      const middle = inputs.paceMiddle[pace]! * length;
      const logistic = (t: number): number => 1 / (1 + Math.exp(-slope * (t - middle)));
      const rise = logistic(length) - logistic(0);
      return upTo(years).map(year => (logistic(passed(year)) - logistic(0)) / rise);
    }
  }
}

/** Lets every tick of the plan happen later by the delay, and averages the ticks of each year. */
export function movedLater(plan: readonly number[], months: number): readonly number[] {
  const delay = Math.round((months * TICKS) / 12);
  const ticks = upTo(plan.length * TICKS).map(tick => (tick < delay ? 0 : plan[Math.floor((tick - delay) / TICKS)]!));
  return plan.map((_, year) => sum(ticks.slice(year * TICKS, (year + 1) * TICKS)) / TICKS);
}

/** What is left of an optimism bias once its factors are as far under control as they are. */
export function afterMitigation(bias: number, contributions: readonly number[], mitigated: readonly number[]): number {
  return bias - sum(contributions.map((part, factor) => bias * part * mitigated[factor]!));
}

/** The curves of savings: planned by pace, and reached by view (as estimated, with optimism bias), pace and year. */
export function curvesOf(inputs: WideInputs) {
  const overrun =
    inputs.programmeMonths * afterMitigation(inputs.durationBias, inputs.durationContribution, inputs.factorMitigated);
  const planned = PACES.map((_, pace) => plannedOf(inputs, pace));
  const reached = [0, overrun].map(late =>
    planned.map((plan, pace) => movedLater(plan, inputs.delayMonths + inputs.paceMonths[pace]! + late)),
  );
  const paceOf = (service: number): number => PACES.indexOf(inputs.servicePace[service]!);
  return { overrun, planned, reached, paceOf };
}
