import type { WideInputs } from '../wideCase';
import { sum, upTo } from './arithmetic';

/** What every group of three bodies saves by itself; bit i of the number of a group is set when body i belongs to it. */
export type Worths = readonly number[];

const EVERYBODY = 7;
const bodies = [0, 1, 2];
const membersOf = (group: number): readonly number[] => bodies.filter(body => (group >> body) % 2 === 1);
const groups = upTo(EVERYBODY + 1);
const proper = groups.slice(1, EVERYBODY);

/** What the game is made from: baselines and savings by service, and what can be bought jointly. */
export interface GameBasis {
  readonly baselines: readonly (readonly number[])[];
  readonly savingOfService: readonly number[];
  readonly addressable: readonly number[];
  readonly procurementSaving: number;
}

/** In a group the largest absorbs the rest; what all absorb together saves the whole. One owner alone has it all. */
function absorption(bases: readonly number[], saving: number): Worths {
  const absorbed = groups.map(group => {
    const sizes = membersOf(group).map(body => bases[body]!);
    return sum(sizes) - Math.max(0, ...sizes);
  });
  const owner = bases.findIndex(base => base > 0);
  return groups.map(group => {
    if (absorbed[EVERYBODY]! > 0) return (saving * absorbed[group]!) / absorbed[EVERYBODY]!;
    return membersOf(group).includes(owner) ? saving : 0;
  });
}

/** The game that the case chooses. */
export function worthsOf(inputs: WideInputs, basis: GameBasis): Worths {
  const { baselines, savingOfService, addressable, procurementSaving } = basis;
  const whole = sum(savingOfService) + procurementSaving;
  const net = baselines.map(sum);
  switch (inputs.gameKind) {
    case 'Absorption':
      return absorption(net, whole);
    case 'Scale': {
      const cost = (size: number): number => size ** inputs.scaleExponent;
      const saved = groups.map(group => {
        const sizes = membersOf(group).map(body => net[body]!);
        return sum(sizes.map(cost)) - cost(sum(sizes));
      });
      return saved.map(each => (whole * each) / saved[EVERYBODY]!);
    }
    case 'Per service': {
      const ofServices = savingOfService.map((saving, service) =>
        absorption(
          baselines.map(row => row[service]!),
          saving,
        ),
      );
      const games = [...ofServices, absorption(addressable, procurementSaving)];
      return groups.map(group => sum(games.map(game => game[group]!)));
    }
    default: {
      const entered = new Map(Object.entries(inputs.coalitionSaving).map(([name, saving]) => [bitsOf(name), saving]));
      const scale = whole / entered.get(EVERYBODY)!;
      return groups.map(group => {
        const alone = membersOf(group).map(body => inputs.standAloneSaving[body]!);
        return scale * (alone.length < 2 ? sum(alone) : entered.get(group)!);
      });
    }
  }
}

function bitsOf(name: string): number {
  return sum(name.split('+').map(body => 2 ** ['Ashby', 'Brook', 'Coldale'].indexOf(body.trim())));
}

/** Averages what each body adds over the six orders of joining. */
export function shapleyOf(worths: Worths): readonly number[] {
  const orders = bodies
    .flatMap(a => bodies.flatMap(b => bodies.map(c => [a, b, c])))
    .filter(o => new Set(o).size === 3);
  return bodies.map(body => {
    const added = orders.map(order => {
      const before = sum(order.slice(0, order.indexOf(body)).map(each => 2 ** each));
      return worths[before + 2 ** body]! - worths[before]!;
    });
    return sum(added) / orders.length;
  });
}

/** How dissatisfied each group is, the worst first; `weight` is what a group's dissatisfaction is counted against. */
export function dissatisfaction(worths: Worths, shares: readonly number[], weight: (group: number) => number) {
  return proper
    .map(group => (worths[group]! - sum(membersOf(group).map(body => shares[body]!))) / weight(group))
    .sort((one, other) => other - one);
}

/** Moves of money between three bodies: wherever a split can be bettered at all, a small step along one of them does. */
export const moves: readonly (readonly number[])[] = [
  [1, -1, 0],
  [1, 0, -1],
  [0, 1, -1],
  [2, -1, -1],
  [-1, 2, -1],
  [-1, -1, 2],
].flatMap(move => [move, move.map(part => -part)]);

/** Tells whether the worst-off group, or else the next one, is better off under the first list than under the second. */
export function isBetter(one: readonly number[], other: readonly number[], least: number): boolean {
  const at = one.findIndex((value, index) => Math.abs(value - other[index]!) > least);
  return at >= 0 && one[at]! < other[at]!;
}

/**
 * Finds the nucleolus by trying every split at which two pairs of groups are equally dissatisfied each: with three bodies
 * two such equalities settle a split, and the nucleolus is one of these splits, the one under which the worst-off are best.
 */
export function nucleolusOf(worths: Worths, weight: (group: number) => number): readonly number[] {
  const whole = worths[EVERYBODY]!;
  // Dissatisfaction is linear in the first two shares; the third body has the rest.
  const linear = (group: number) => {
    const [first, second, third] = bodies.map(body => (membersOf(group).includes(body) ? 1 : 0));
    const against = weight(group);
    return [(third! - first!) / against, (third! - second!) / against, (worths[group]! - third! * whole) / against];
  };
  const pairs = proper.flatMap(one => proper.filter(other => other > one).map(other => [one, other] as const));
  const equal = pairs.map(([one, other]) => linear(one).map((part, at) => part - linear(other)[at]!));
  const splits = equal.flatMap((one, index) =>
    equal.slice(index + 1).flatMap(other => {
      const [[a, b, c], [d, e, f]] = [one, other] as [[number, number, number], [number, number, number]];
      const pivot = a * e - b * d;
      if (Math.abs(pivot) < 1e-12 * Math.max(a * a + b * b, d * d + e * e)) return [];
      const [first, second] = [(b * f - c * e) / pivot, (c * d - a * f) / pivot];
      return [[first, second, whole - first - second]];
    }),
  );
  const scale = dissatisfaction(worths, splits[0]!, weight).map(Math.abs);
  const least = Math.max(...scale) * 1e-10;
  return splits.reduce((best, split) =>
    isBetter(dissatisfaction(worths, split, weight), dissatisfaction(worths, best, weight), least) ? split : best,
  );
}

/** How many bodies a group has. */
export function headsOf(group: number): number {
  return membersOf(group).length;
}

/** What a group spends by itself: what its members spend alone less what they save together. */
export function spendOf(worths: Worths, alone: readonly number[]): (group: number) => number {
  return group => sum(membersOf(group).map(body => alone[body]!)) - worths[group]!;
}

/** Separable costs, remaining benefits (method.md 2.7), as savings against what each body spends alone. */
export function separableOf(worths: Worths, alone: readonly number[]): readonly number[] {
  const spend = spendOf(worths, alone);
  const separable = bodies.map(body => spend(EVERYBODY) - spend(EVERYBODY - 2 ** body));
  const remaining = bodies.map(body => Math.max(0, spend(2 ** body) - separable[body]!));
  const rest = spend(EVERYBODY) - sum(separable);
  return bodies.map(body => alone[body]! - separable[body]! - (rest * remaining[body]!) / sum(remaining));
}

/** The group that loses most by the shares: who belongs to it and how much more it would save by itself. */
export function worstGroup(worths: Worths, shares: readonly number[]) {
  const losses = proper.map(group => worths[group]! - sum(membersOf(group).map(body => shares[body]!)));
  const loss = Math.max(...losses);
  const group = proper[losses.indexOf(loss)]!;
  return { loss, members: bodies.map(body => (membersOf(group).includes(body) ? 1 : 0)) };
}
