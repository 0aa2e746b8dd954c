import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';

/** What other services use of every pound that leaves a service; what it uses itself never leaves it. */
function usedByOthers(inputs: WideInputs): readonly (readonly number[])[] {
  return inputs.servedPart.map((row, from) => row.map((part, to) => (from === to ? 0 : part / (1 - row[from]!))));
}

/** Sends every pool on to the bodies at once. */
export function direct(costs: readonly number[]): readonly number[] {
  return costs;
}

/** Closes one service after the other: it sends its pool to those still open and to the bodies, in proportion. */
export function stepDown(inputs: WideInputs, costs: readonly number[]): readonly number[] {
  const used = usedByOthers(inputs);
  const turn = (service: number): number => inputs.stepOrder[service] ?? Number.MAX_VALUE;
  const given = used.map(sum);
  const order = upTo(costs.length).toSorted((a, b) => turn(a) - turn(b) || given[b]! - given[a]! || a - b);
  const pools = [...costs];
  const reaching = costs.map(() => 0);
  order.forEach((service, place) => {
    const open = order.slice(place + 1);
    const toBodies = 1 - given[service]!;
    const whole = toBodies + sum(open.map(user => used[service]![user]!));
    for (const user of open) pools[user]! += (pools[service]! * used[service]![user]!) / whole;
    reaching[service] = (pools[service]! * toBodies) / whole;
  });
  return reaching;
}

/** Lets services bill each other in rounds, each round less, until nothing is left to bill. */
export function reciprocal(inputs: WideInputs, costs: readonly number[]): readonly number[] {
  const used = usedByOthers(inputs);
  const reaching = costs.map(() => 0);
  let pools = [...costs];
  for (let round = 0; round < 500; round += 1) {
    pools.forEach((pool, service) => (reaching[service]! += pool * (1 - sum(used[service]!))));
    pools = pools.map((_, user) => sum(pools.map((pool, service) => pool * used[service]![user]!)));
  }
  return reaching;
}

const partsOf = (units: readonly number[]): readonly number[] => units.map(unit => unit / sum(units));

/** How a service's cost is split over the bodies: by activity, by capacity reserved, by what was used in the end. */
export function splitOf(inputs: WideInputs, service: number, baselines: readonly (readonly number[])[]) {
  const column = (table: readonly (readonly (number | null)[])[]) => table.map(row => row[service] ?? 0);
  const [activity, reserved, actual] = [inputs.activity, inputs.reservedCapacity, inputs.activityActual].map(column);
  const byActivity = partsOf(sum(activity!) > 0 ? activity! : baselines.map(row => row[service]!));
  const byReserve = sum(reserved!) > 0 ? partsOf(reserved!) : byActivity;
  const byActual = sum(actual!) > 0 ? partsOf(actual!) : byActivity;
  const fixed = inputs.fixedPart[service]!;
  return {
    byActivity,
    byReserve,
    byActual,
    charged: byActivity.map((part, body) => part + fixed * (byReserve[body]! - part)),
    capacity: inputs.practicalCapacity[service] ?? sum(activity!),
    used: sum(activity!),
  };
}

/** Charges for running costs: the pools, what reaches the bodies by each method, and what each body pays. */
export function chargesOf(inputs: WideInputs, baselines: readonly (readonly number[])[], saved: readonly number[]) {
  const services = upTo(saved.length);
  const splits = services.map(service => splitOf(inputs, service, baselines));
  const running = services.map(service => sum(baselines.map(row => row[service]!)) - saved[service]!);
  const unused = splits.map(({ capacity, used }, service) =>
    capacity > used ? (running[service]! * (capacity - used)) / capacity : 0,
  );
  const charged = running.map((cost, service) => cost - unused[service]!);
  const reaching = [direct(charged), stepDown(inputs, charged), reciprocal(inputs, charged)];
  const chosen = reaching[['Direct', 'Step-down', 'Reciprocal'].indexOf(inputs.chargingMethod)]!;
  const pays = (pools: readonly number[], body: number): readonly number[] =>
    services.map(service => pools[service]! * splits[service]!.charged[body]!);
  const corrects = (body: number): readonly number[] =>
    services.map(service => {
      const variable = chosen[service]! * (1 - inputs.fixedPart[service]!);
      return variable * splits[service]!.byActual[body]! - variable * splits[service]!.byActivity[body]!;
    });
  return { splits, running, unused, charged, reaching, chosen, pays, corrects };
}
