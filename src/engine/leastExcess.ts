import { solve } from 'yalps';
import { membershipOf, type Coalition } from './coalition';

/** Sets a coalition beside an amount: its worth, or the settled sum of its members' shares. */
export interface CoalitionAmount {
  readonly coalition: Coalition;
  readonly amount: number;
}

/**
 * Asks how small the largest excess of the open coalitions can be made.
 *
 * The excess of a coalition is its worth less the shares of its members. The shares of a settled coalition must add to
 * its amount, and no player's share may fall below a floor; `floors` is empty when there are none. Amounts are best near
 * 1 in size.
 */
export interface LeastExcessProblem {
  readonly playerCount: number;
  readonly open: readonly CoalitionAmount[];
  readonly settled: readonly CoalitionAmount[];
  readonly floors: readonly number[];
}

/**
 * Names what keeps the largest excess from falling further, open coalitions and players held at their floor, and how far
 * it falls: `excess`, in double precision.
 */
export interface Bottleneck {
  readonly excess: number;
  readonly coalitions: readonly Coalition[];
  readonly playersAtFloor: readonly number[];
}

type Multiplier =
  | { readonly kind: 'open'; readonly coalition: Coalition }
  | { readonly kind: 'floor'; readonly player: number }
  | { readonly kind: 'settled' };

type Row = 'value' | 'weight' | number;
type Column = readonly [Multiplier, readonly (readonly [Row, number])[]];

const precision = 1e-11;

/**
 * Finds the bottleneck of the least excess by linear programming, in double precision.
 *
 * It solves the dual programme: multipliers of the open coalitions that add to one and balance for every player. Those
 * above zero belong to coalitions that reach the largest excess in every best answer, which the answers themselves do
 * not tell. Throws when the programme has no answer; one whose settled coalitions include everybody always has.
 */
export function leastExcess(problem: LeastExcessProblem): Bottleneck {
  const { playerCount, open, settled, floors } = problem;
  const variables: Column[] = [
    ...open.map(({ coalition, amount }): Column => [
      { kind: 'open', coalition },
      [['value', amount], ['weight', 1], ...membership(playerCount, coalition, 1)],
    ]),
    ...floors.map((floor, player): Column => [
      { kind: 'floor', player },
      [
        ['value', floor],
        [player, 1],
      ],
    ]),
    // The multiplier of a settled coalition may have either sign; the solver's variables may not.
    ...settled.flatMap(({ coalition, amount }) =>
      [1, -1].map((sign): Column => [
        { kind: 'settled' },
        [['value', sign * amount], ...membership(playerCount, coalition, sign)],
      ]),
    ),
  ];
  const constraints: (readonly [Row, { readonly equal: number }])[] = [
    ['weight', { equal: 1 }],
    ...Array.from({ length: playerCount }, (_, player) => [player, { equal: 0 }] as const),
  ];
  const solution = solve<Multiplier, Row>(
    { direction: 'maximize', objective: 'value', constraints, variables },
    { precision },
  );
  if (solution.status !== 'optimal') {
    throw new Error(`The linear programme of the least excess ended as "${solution.status}".`);
  }
  const positive = solution.variables.map(([multiplier]) => multiplier);
  return {
    excess: solution.result,
    coalitions: positive.flatMap(multiplier => (multiplier.kind === 'open' ? [multiplier.coalition] : [])),
    playersAtFloor: positive.flatMap(multiplier => (multiplier.kind === 'floor' ? [multiplier.player] : [])),
  };
}

function membership(playerCount: number, coalition: Coalition, sign: number): (readonly [Row, number])[] {
  return membershipOf(playerCount, coalition).map((belongs, player) => [player, belongs * sign] as const);
}
