import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { warning } from './remark';
import { inPercent, inPounds, ratioOf } from './wording';

const line = 'Cost of change';
const { centralCentres, fiveSharedServices, scottishPolice } = outcomes;

/**
 * Judges the cost of change: `no-cost-of-change` when a saving costs nothing, `investment-outside-band` when it is not
 * within the published part of the first two years' savings, `cost-without-bias` when no optimism bias is added.
 */
export function judgeCost(facts: PlausibilityFacts): readonly Issue[] {
  if (facts.costOfChange.isZero()) return facts.yearlySaving.greaterThan(0) ? [noCost(facts.yearlySaving)] : [];
  return [...judgeBand(facts), ...judgeBias(facts)];
}

function noCost(yearlySaving: Decimal): Issue {
  const { transition, yearlySaving: saved } = scottishPolice.figures;
  return warning(
    'no-cost-of-change',
    line,
    `The plan saves ${inPounds(yearlySaving)} a year at no cost of change. Joining the Scottish police forces was put at ` +
      `${inPounds(new Decimal(transition))} for ${inPounds(new Decimal(saved))} a year (${scottishPolice.cite}).`,
    'Enter programme team, ICT, redundancy and the other costs of change.',
  );
}

function judgeBand({ costOfChange, savingsOfFirstTwoYears }: PlausibilityFacts): readonly Issue[] {
  if (!costOfChange.greaterThan(0) || !savingsOfFirstTwoYears.greaterThan(0)) return [];
  const { lowestInvestment: lowest, highestInvestment: highest } = fiveSharedServices.figures;
  const share = costOfChange.dividedBy(savingsOfFirstTwoYears);
  if (share.greaterThanOrEqualTo(lowest) && share.lessThanOrEqualTo(highest)) return [];
  const band = `${inPercent(new Decimal(lowest))} to ${inPercent(new Decimal(highest))}`;
  return [
    warning(
      'investment-outside-band',
      line,
      `The cost of change of ${inPounds(costOfChange)} is ${inPercent(share)} of the first two years' savings of ` +
        `${inPounds(savingsOfFirstTwoYears)}; five shared services spent ${band} (${fiveSharedServices.cite}).`,
      share.lessThan(lowest)
        ? 'Look for costs that are missing: ICT, data, redundancy, double running, exit from contracts.'
        : 'Check the costs and the pace of the savings, or write down what makes this change dearer.',
    ),
  ];
}

function judgeBias({ costOfChange, costOfChangeWithBias }: PlausibilityFacts): readonly Issue[] {
  if (!costOfChange.greaterThan(0) || !costOfChangeWithBias.lessThanOrEqualTo(costOfChange)) return [];
  const { budget, cost } = centralCentres.figures;
  return [
    warning(
      'cost-without-bias',
      'Optimism bias of cost',
      `No optimism bias is added to the cost of change of ${inPounds(costOfChange)}. Five central shared service centres ` +
        `cost ${inPounds(new Decimal(cost))} for a budget of ${inPounds(new Decimal(budget))}, ` +
        `${inPercent(ratioOf(cost, budget).minus(1))} more (${centralCentres.cite}).`,
      'Enter the optimism bias of each category, less what risk management takes off it.',
    ),
  ];
}
