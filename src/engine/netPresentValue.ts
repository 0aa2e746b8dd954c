import { succeed, type Result } from '../issue/issue';
import type { Decimal } from './decimal';
import { discountedFlows } from './discountedFlows';
import { sumOf } from './sumOf';

/**
 * Adds flows, each at the discount factor of its own year.
 *
 * The first flow and the first factor belong to year 0, which counts in full. Excel's NPV instead discounts the first
 * flow by one period: NPV(r, flows) is this value divided by 1 + r. Benefits are above zero, costs below. Issue:
 * `factors-missing` when there are more flows than factors.
 *
 * Source: HM Treasury, "The Green Book", net present social value.
 *
 * @example Flows −100, 60, 60 at 10 % are worth −100 + 60 / 1.1 + 60 / 1.21 = 4.13.
 */
export function netPresentValue(flows: readonly Decimal[], factors: readonly Decimal[]): Result<Decimal> {
  const discounted = discountedFlows(flows, factors);
  return discounted.ok ? succeed(sumOf(discounted.value)) : discounted;
}
