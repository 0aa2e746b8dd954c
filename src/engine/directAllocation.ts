import type { Result } from '../issue/issue';
import { Decimal } from './decimal';
import { checkUsage, type ServiceAllocation, type ServiceUsage } from './serviceUsage';
import { stepDownAllocation } from './stepDownAllocation';

/**
 * Allocates the costs of service departments straight to the receivers, in proportion to the receivers' use.
 *
 * What service departments use of each other is left out.
 *
 * Issues: `usage-shape`, `usage-negative`, `usage-without-receiver`, `number-not-finite`.
 *
 * Source: the direct method of cost accounting.
 *
 * @example Maintenance 360,000, used 50 and 40 by two works, and systems 95,000, used 45 and 50, charge them 245,000 and
 * 210,000.
 */
export function directAllocation(service: ServiceUsage): Result<ServiceAllocation> {
  const checked = checkUsage(service);
  if (!checked.ok) {
    return checked;
  }
  const { costs } = service;
  const usage = service.usage.map(row => row.map((use, user) => (user < costs.length ? new Decimal(0) : use)));
  return stepDownAllocation({ costs, usage });
}
