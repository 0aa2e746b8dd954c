import { succeed, type Result } from '../issue/issue';
import { Decimal } from './decimal';
import { checkUsage, noUser, type ServiceAllocation, type ServiceUsage } from './serviceUsage';
import { solveLinear } from './solveLinear';
import { sumOf } from './sumOf';

/**
 * Allocates the costs of service departments with all that they use of each other, by simultaneous equations.
 *
 * What a department passes on is its own cost and its share of what every other department passes on. Its use of itself
 * is left out. A department whose cost goes round in a loop without a way out to a receiver is refused.
 *
 * Issues: `usage-shape`, `usage-negative`, `usage-without-receiver`, `number-not-finite`.
 *
 * Source: the reciprocal method of cost accounting.
 *
 * @example Administration 1,200, used 1 by maintenance, 1 and 4 by two deliveries, and maintenance 2,400, used 1, 1 and
 * 3: they pass on 1,737.93 and 2,689.66, and the deliveries bear 827.59 and 2,772.41.
 */
export function reciprocalAllocation(service: ServiceUsage): Result<ServiceAllocation> {
  const checked = checkUsage(service);
  if (!checked.ok) {
    return checked;
  }
  const { costs } = service;
  const shares = service.usage.map((row, department) =>
    sharesOf(row.map((use, user) => (user === department ? new Decimal(0) : use))),
  );
  const carrying = carryingDepartments(costs, shares);
  const stuck = carrying.find(department => !reaches(shares, department).some(user => user >= costs.length));
  if (stuck !== undefined) {
    return noUser(stuck);
  }
  const share = (from: number, to: number): Decimal => shares[from]?.[to] ?? new Decimal(0);
  const solution = solveLinear(
    carrying.map(row => carrying.map(column => (row === column ? new Decimal(1) : share(column, row).negated()))),
    carrying.map(department => costs[department] ?? new Decimal(0)),
  );
  const passedOn = costs.map((_, department) => solution[carrying.indexOf(department)] ?? new Decimal(0));
  const receiverCount = (shares[0]?.length ?? 0) - costs.length;
  const receivers = Array.from({ length: receiverCount }, (_, receiver) =>
    sumOf(passedOn.map((amount, department) => amount.times(share(department, costs.length + receiver)))),
  );
  return succeed({ receivers, passedOn });
}

function sharesOf(row: readonly Decimal[]): readonly Decimal[] {
  const total = sumOf(row);
  return total.isZero() ? row : row.map(use => use.dividedBy(total));
}

/** Lists the departments that have a cost to pass on, their own or one that reaches them. */
function carryingDepartments(costs: readonly Decimal[], shares: readonly (readonly Decimal[])[]): readonly number[] {
  const departments = [...costs.keys()];
  const charged = departments.filter(department => costs[department]?.isZero() === false);
  const reached = new Set(charged.flatMap(department => [department, ...reaches(shares, department)]));
  return departments.filter(department => reached.has(department));
}

/** Lists the departments and receivers that a department's cost can come to, over any number of others. */
function reaches(shares: readonly (readonly Decimal[])[], department: number): readonly number[] {
  const reached = new Set<number>();
  const waiting = [department];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [user, share] of (shares[next] ?? []).entries()) {
      if (!share.isZero() && !reached.has(user)) {
        reached.add(user);
        waiting.push(user);
      }
    }
  }
  return [...reached];
}
