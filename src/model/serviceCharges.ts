import { Decimal } from '../engine/decimal';
import { reciprocalAllocation } from '../engine/reciprocalAllocation';
import type { ServiceAllocation } from '../engine/serviceUsage';
import { stepDownAllocation } from '../engine/stepDownAllocation';
import { sumOf } from '../engine/sumOf';
import type { Result } from '../issue/issue';
import type { Algorithm } from '../lines/line';

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/**
 * Finds the cost that each service charges on to the bodies: first by the direct method, then by step-down, then by
 * simultaneous equations. Figures are the cost of each service, the part of it that every service uses (row by row) and
 * the turns of the step-down, NaN where none is given.
 *
 * Where a method finds no way from a service to the bodies, which the case's validation refuses, its own cost stands.
 */
export const costsReachingBodies: Algorithm = ([costs = [], served = [], turns = []]) => {
  const stepped = chargesByStepDown(costs, served, turns);
  const solved = chargesByEquations(costs, served);
  return [...costs, ...(stepped.ok ? stepped.value : costs), ...(solved.ok ? solved.value : costs)];
};

/** Adds up every body's charges under each method: figures are costs by method and service, then shares by body and service. */
export const chargesByMethod: Algorithm = ([reaching = [], shares = []], [methodCount = 0, bodyCount = 0]) => {
  const serviceCount = methodCount === 0 ? 0 : reaching.length / methodCount;
  return Array.from({ length: methodCount * bodyCount }, (_, offset) => {
    const method = Math.floor(offset / bodyCount);
    const body = offset % bodyCount;
    const parts = Array.from({ length: serviceCount }, (_, service) =>
      (reaching[method * serviceCount + service] ?? ZERO).times(shares[body * serviceCount + service] ?? ZERO),
    );
    return sumOf(parts);
  });
};

/**
 * Charges services on by step-down: by the turns given, the rest after them, or by the largest part given to other
 * services; of equals the one listed first. Issues as `stepDownAllocation`.
 */
export function chargesByStepDown(
  costs: readonly Decimal[],
  served: readonly Decimal[],
  turns: readonly Decimal[],
): Result<readonly Decimal[]> {
  const rows = rowsOf(costs.length, served);
  const given = rows.map(row => sumOf(row));
  const rest = restsOf(costs.length, served);
  const order = [...costs.keys()].sort((one, other) => {
    const turn = (service: number): number =>
      turns[service]?.isNaN() === false ? turns[service].toNumber() : Infinity;
    const byTurn = turn(one) - turn(other);
    if (!Number.isNaN(byTurn) && byTurn !== 0) return byTurn;
    return (given[other] ?? ZERO).comparedTo(given[one] ?? ZERO) || one - other;
  });
  const result = stepDownAllocation({
    costs: order.map(service => costs[service] ?? ZERO),
    usage: order.map(service => [
      ...order.map(user => rows[service]?.[user] ?? ZERO),
      ...order.map(user => (user === service ? (rest[service] ?? ZERO) : ZERO)),
    ]),
  });
  return reordered(result, costs.length, order);
}

/** Charges services on by simultaneous equations. Issues as `reciprocalAllocation`. */
export function chargesByEquations(costs: readonly Decimal[], served: readonly Decimal[]): Result<readonly Decimal[]> {
  const rows = rowsOf(costs.length, served);
  const rest = restsOf(costs.length, served);
  const services = [...costs.keys()];
  const result = reciprocalAllocation({
    costs,
    usage: services.map(service => [
      ...(rows[service] ?? []),
      ...services.map(user => (user === service ? (rest[service] ?? ZERO) : ZERO)),
    ]),
  });
  return reordered(result, costs.length, services);
}

/** Use of a service by itself is left out. */
function rowsOf(count: number, served: readonly Decimal[]): readonly (readonly Decimal[])[] {
  return Array.from({ length: count }, (_, service) =>
    served.slice(service * count, (service + 1) * count).map((part, user) => (user === service ? ZERO : part)),
  );
}

/** What neither other services nor the service itself use goes to the bodies. */
function restsOf(count: number, served: readonly Decimal[]): readonly Decimal[] {
  return Array.from({ length: count }, (_, service) =>
    Decimal.max(0, ONE.minus(sumOf(served.slice(service * count, (service + 1) * count)))),
  );
}

function reordered(
  result: Result<ServiceAllocation>,
  count: number,
  order: readonly number[],
): Result<readonly Decimal[]> {
  if (!result.ok) return result;
  const receivers = result.value.receivers;
  return { ...result, value: Array.from({ length: count }, (_, service) => receivers[order.indexOf(service)] ?? ZERO) };
}
