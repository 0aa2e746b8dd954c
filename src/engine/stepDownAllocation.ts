import { succeed, type Result } from '../issue/issue';
import { Decimal } from './decimal';
import { checkUsage, noUser, type ServiceAllocation, type ServiceUsage } from './serviceUsage';
import { sumOf } from './sumOf';

/**
 * Allocates the costs of service departments by closing them one after another, in the order given.
 *
 * Each department passes on its own cost and what earlier departments charged it, to later departments and receivers in
 * proportion to their use. Its use by itself and by departments already closed is left out.
 *
 * Issues: `usage-shape`, `usage-negative`, `usage-without-receiver`, `number-not-finite`.
 *
 * Source: the step-down method of cost accounting.
 *
 * @example Maintenance 360,000, used 10 by systems, 50 and 40 by two works, then systems 95,000, used 45 and 50: systems
 * pass on 131,000, and the works bear 242,052.63 and 212,947.37.
 */
export function stepDownAllocation(service: ServiceUsage): Result<ServiceAllocation> {
  const checked = checkUsage(service);
  if (!checked.ok) {
    return checked;
  }
  const { costs, usage } = service;
  const width = usage[0]?.length ?? 0;
  const borne = Array.from({ length: width }, (_, user) => costs[user] ?? new Decimal(0));
  for (const [department, row] of usage.entries()) {
    const pool = borne[department] ?? new Decimal(0);
    const openUse = row.map((use, user) => (user > department ? use : new Decimal(0)));
    const totalUse = sumOf(openUse);
    if (pool.isZero()) {
      continue;
    }
    if (totalUse.isZero()) {
      return noUser(department);
    }
    for (const [user, use] of openUse.entries()) {
      borne[user] = pool
        .times(use)
        .dividedBy(totalUse)
        .plus(borne[user] ?? 0);
    }
  }
  return succeed({ receivers: borne.slice(costs.length), passedOn: borne.slice(0, costs.length) });
}
