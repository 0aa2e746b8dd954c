import { succeed, type Result } from '../issue/issue';
import type { Decimal } from './decimal';
import { reject } from './reject';

/**
 * Multiplies every flow by the discount factor of its own year, the first of both being year 0.
 *
 * Factors beyond the last flow are not used. Issue: `factors-missing` when there are more flows than factors.
 */
export function discountedFlows(flows: readonly Decimal[], factors: readonly Decimal[]): Result<readonly Decimal[]> {
  const values = flows.flatMap((flow, year) => factors[year]?.times(flow) ?? []);
  if (values.length < flows.length) {
    return reject(
      'factors-missing',
      `There are ${flows.length} flows but only ${factors.length} discount factors.`,
      'Give a factor for every year that has a flow.',
    );
  }
  return succeed(values);
}
