import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { PlausibilityFacts } from './plausibilityFacts';
import { warning } from './remark';
import { grouped, ratioOf } from './wording';

const { baseline, staff } = outcomes.hampshire.figures;

/**
 * Judges whether figures go together: `net-per-gross-staff` when net pounds are divided by gross staff, `prices-mixed`
 * when real flows are discounted at a nominal rate or the other way round.
 */
export function judgeBasis({ netPoundsPerStaff, pricesOfFlows, pricesOfRate }: PlausibilityFacts): readonly Issue[] {
  const issues: Issue[] = [];
  if (netPoundsPerStaff) {
    const each = grouped(ratioOf(baseline, staff).times(1000).toFixed(0));
    issues.push(
      warning(
        'net-per-gross-staff',
        'Staff',
        'Net budgets are divided by gross staff numbers. Income makes the budgets smaller but not the staff, so the ' +
          `£${each} that the strategic case's table gives for each (September 2011) is no pay and no unit cost.`,
        'Divide gross expenditure on staff by gross staff, or cost posts by their pay.',
      ),
    );
  }
  if (pricesOfFlows !== null && pricesOfRate !== null && pricesOfFlows !== pricesOfRate) {
    issues.push(
      warning(
        'prices-mixed',
        'Discount rate',
        `The flows are ${pricesOfFlows} and the discount rate is ${pricesOfRate}: inflation is counted ` +
          `${pricesOfRate === 'nominal' ? 'against the plan' : 'in its favour'}.`,
        `Use a ${pricesOfFlows} rate; (1 + nominal) = (1 + real) × (1 + inflation).`,
      ),
    );
  }
  return issues;
}
