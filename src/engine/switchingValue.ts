import { succeed, type Result } from '../issue/issue';
import { Decimal } from './decimal';
import { netPresentValue } from './netPresentValue';
import { reject } from './reject';

/**
 * Finds the fraction by which benefits can fall before the net present value is nil: 1 less present costs for each
 * present pound of benefit.
 *
 * Benefits and costs are flows from year 0, both above zero. Below zero, the net present value is negative already and
 * benefits would have to rise by so much. Issues: `benefits-worthless` when their present value is zero or less,
 * `factors-missing`.
 *
 * Source: HM Treasury, "The Green Book", switching values.
 *
 * @example Present benefits of 30,000 and present costs of 21,000 give 0.3.
 */
export function switchingValue(
  benefits: readonly Decimal[],
  costs: readonly Decimal[],
  factors: readonly Decimal[],
): Result<Decimal> {
  const benefit = netPresentValue(benefits, factors);
  const cost = netPresentValue(costs, factors);
  if (!benefit.ok) {
    return benefit;
  }
  if (!cost.ok) {
    return cost;
  }
  if (!benefit.value.greaterThan(0)) {
    return reject(
      'benefits-worthless',
      'The benefits have no present value above zero, so there is nothing that could fall.',
      'Give benefits as amounts above zero.',
    );
  }
  return succeed(new Decimal(1).minus(cost.value.dividedBy(benefit.value)));
}
