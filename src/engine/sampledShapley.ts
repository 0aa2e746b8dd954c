import { succeed, type Result } from '../issue/issue';
import type { WorthRule } from './absorptionRule';
import { checkFinite } from './checkFinite';
import { Decimal } from './decimal';
import { reject } from './reject';
import { roundToScale } from './roundToWorth';
import { drawOrder, seededGenerator } from './seededGenerator';
import { sumOf } from './sumOf';

/** How to sample: a whole-number seed from 0 up to 2^32, and how many pairs of orders to draw, at least two. */
export interface Sampling {
  readonly seed: number;
  readonly pairs: number;
}

/**
 * Holds estimated shares, and how far each may be off.
 *
 * The true share lies within two standard errors of its estimate in about 19 cases of 20. Both are in the unit of the
 * worths. Four times the pairs halve the errors.
 */
export interface SampledShapley {
  readonly shares: readonly Decimal[];
  readonly standardErrors: readonly Decimal[];
}

/**
 * Estimates the Shapley value of a game of any size from orders of joining drawn at random.
 *
 * Every order shares out the whole, so the estimates add to the worth of everybody exactly; what rounding to 20 digits
 * leaves goes with the largest share. Each order drawn is used backwards too: who came early then comes late, which
 * evens out most of the luck. The same seed gives the same answer. `worthOf` is asked for members in ascending order and
 * never for nobody, who are worth nothing.
 *
 * Issues: `player-count` (none), `seed-out-of-range`, `pairs-out-of-range`, `number-not-finite`.
 *
 * Source: J. Castro, D. Gómez and J. Tejada, "Polynomial Calculation of the Shapley Value Based on Sampling" (2009); the
 * backward orders are the antithetic variates of J. M. Hammersley and K. W. Morton (1956).
 */
export function sampledShapley(
  playerCount: number,
  worthOf: WorthRule,
  { seed, pairs }: Sampling,
): Result<SampledShapley> {
  if (!Number.isInteger(playerCount) || playerCount < 1) {
    return reject('player-count', `A game cannot have ${playerCount} players.`, 'Give one player or more.');
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    return reject('seed-out-of-range', `The seed is ${seed}.`, 'Give a whole number from 0 to 4294967295.');
  }
  if (!Number.isInteger(pairs) || pairs < 2) {
    return reject('pairs-out-of-range', `The sample has ${pairs} pairs of orders.`, 'Give a whole number from 2 up.');
  }
  const generator = seededGenerator(seed);
  const zero = new Decimal(0);
  const sums = Array<Decimal>(playerCount).fill(zero);
  const squares = Array<Decimal>(playerCount).fill(zero);
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = drawOrder(playerCount, generator);
    const forwards = contributions(order, worthOf);
    const backwards = contributions(order.toReversed(), worthOf);
    for (let player = 0; player < playerCount; player += 1) {
      const both = (forwards[player] ?? zero).plus(backwards[player] ?? zero);
      sums[player] = (sums[player] ?? zero).plus(both);
      squares[player] = (squares[player] ?? zero).plus(both.times(both));
    }
  }
  const finite = checkFinite('The worths of the coalitions', sums);
  if (!finite.ok) {
    return finite;
  }
  const everybody = worthOf(sums.map((_, player) => player));
  return succeed({
    shares: addingTo(
      everybody,
      sums.map(sum => sum.dividedBy(2 * pairs)),
    ),
    standardErrors: sums.map((sum, player) => standardError(sum, squares[player] ?? zero, pairs)),
  });
}

/** Lists by player what each adds to those before in an order. */
function contributions(order: readonly number[], worthOf: WorthRule): readonly Decimal[] {
  const added: Decimal[] = [];
  let before = new Decimal(0);
  for (const [place, player] of order.entries()) {
    const joined = worthOf(order.slice(0, place + 1).sort((one, other) => one - other));
    added[player] = joined.minus(before);
    before = joined;
  }
  return added;
}

function addingTo(whole: Decimal, shares: readonly Decimal[]): readonly Decimal[] {
  const largest = shares.reduce((most, share) => (share.abs().greaterThan(most.abs()) ? share : most));
  const rounded = roundToScale(shares, Decimal.max(whole.abs(), largest.abs()));
  const left = whole.minus(sumOf(rounded));
  const receiver = shares.indexOf(largest);
  return rounded.map((share, player) => (player === receiver ? share.plus(left) : share));
}

/** The error of half the mean of pairs, from their sum and the sum of their squares. */
function standardError(sum: Decimal, squares: Decimal, pairs: number): Decimal {
  const spread = Decimal.max(0, squares.minus(sum.times(sum).dividedBy(pairs)));
  return spread.dividedBy(4 * pairs * (pairs - 1)).squareRoot();
}
