import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';

/** What one body saves a year in one service, and the baseline that it saves on. */
export interface Cell {
  readonly budget: number;
  readonly schools: number;
  readonly adjusted: number;
  readonly baseline: number;
  readonly staff: number;
  readonly posts: number;
  readonly capacity: number;
  readonly cashedTime: number;
  readonly otherTime: number;
  readonly margin: number;
  readonly known: number;
  readonly left: number;
  readonly rates: readonly number[];
  readonly byLever: readonly number[];
  readonly cashByLever: readonly number[];
  readonly byLevers: number;
  readonly onTheWhole: number;
  readonly saving: number;
  readonly cash: number;
}

/** What a post costs a body a year: pay, what the employer adds to it, and the overhead that goes with the post. */
export function costOfPost(inputs: WideInputs, body: number): number {
  const pay = inputs.averagePay[body]!;
  const onCosts = pay * inputs.employerInsurance[body]! + pay * inputs.employerPension[body]!;
  return pay + onCosts + inputs.overheadPerPost[body]!;
}

/** Works one body's service from its budget to its saving: the pot that is left shrinks with every lever. */
export function cellOf(inputs: WideInputs, body: number, service: number): Cell {
  const of = (table: readonly (readonly number[])[]): number => table[body]![service]!;
  const takesPart = inputs.inScope[body]![service] === 'In';
  const withoutSchools = inputs.includeSchools === 'Left out';
  const budget = of(inputs.grossExpenditure) - of(inputs.externalIncome);
  const schools = withoutSchools ? of(inputs.schoolsPart) : 0;
  const adjusted = sum(inputs.baselineAdjustment[body]![service]!);
  const baseline = takesPart ? sum([budget, -of(inputs.frontLineSpend), -schools, adjusted]) : 0;
  const staffLeft = of(inputs.staff) - of(inputs.frontLineStaff) - (withoutSchools ? of(inputs.schoolsStaff) : 0);

  const post = costOfPost(inputs, body);
  const hours = of(inputs.timeFreed) * post;
  const posts = takesPart ? of(inputs.postsReleased) * post : 0;
  // Today's volume needs less of the capacity once that is better used; what it no longer needs is saved.
  const needed = of(inputs.capacityUsedNow) / of(inputs.capacityUsedAfter);
  const capacity = needed < 1 ? of(inputs.fixedCost) - of(inputs.fixedCost) * needed : 0;
  const cashedTime = hours * of(inputs.timeCashed);
  const known = takesPart ? sum([posts, capacity, of(inputs.siteCostReleased), cashedTime]) : 0;
  const margin = takesPart ? of(inputs.newIncome) * of(inputs.incomeMargin) : 0;
  const otherTime = takesPart ? hours - cashedTime : 0;

  const left = baseline - known;
  const rates = inputs.leverRate.map((rate, lever) => inputs.leverRateHere[body]![service]![lever] ?? rate);
  let pot = left;
  const uncapped = rates.map(rate => {
    const taken = pot * rate;
    if (inputs.leverOverlap === 'Sequential') pot -= taken;
    return taken;
  });
  const most = left * inputs.leverCap;
  const kept = sum(uncapped) > most ? most / sum(uncapped) : 1;
  const byLever = uncapped.map(taken => taken * kept);
  const cashByLever = byLever.map((taken, lever) => taken * inputs.leverCashReleasing[lever]!);
  return {
    budget,
    schools,
    adjusted,
    baseline,
    staff: takesPart ? staffLeft : 0,
    posts,
    capacity: takesPart ? capacity : 0,
    cashedTime: takesPart ? cashedTime : 0,
    otherTime,
    margin,
    known,
    left,
    rates,
    byLever,
    cashByLever,
    byLevers: sum(byLever),
    onTheWhole: sum(rates.map(rate => left * rate)),
    saving: sum([...byLever, known, margin, otherTime]),
    cash: sum([...cashByLever, known, margin]),
  };
}

/** What a body can buy jointly and saves on it, by category: schools' spend is taken off every category alike. */
export function procurementOf(inputs: WideInputs, body: number) {
  const spend = inputs.procuredSpend[body]!;
  const schoolsOfEveryPound = inputs.schoolsSpend[body]! / sum(spend);
  return upTo(spend.length).map(category => {
    const own = spend[category]! - spend[category]! * schoolsOfEveryPound;
    const open = own - inputs.alreadyJointSpend[body]![category]!;
    const addressable = open * inputs.addressablePart[category]!;
    return { addressable, saving: addressable * inputs.procurementRate[category]! };
  });
}
