import { succeed, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { mostDecimalPlaces } from './mostDecimalPlaces';
import { reject } from './reject';
import { fromScaledInteger, toScaledInteger } from './scaledInteger';

interface Claim {
  readonly position: number;
  readonly weight: bigint;
  readonly remainder: bigint;
}

/**
 * Splits an amount over weights by largest remainder, so that the parts add to it exactly.
 *
 * Every part first receives the whole units its share holds; the units left over go, one each, to the largest
 * remainders. A tie goes to the larger weight, then to the earlier position; a zero weight gets zero; a negative total
 * mirrors the positive one. The sums are done in whole numbers, so nothing is lost in division.
 *
 * A total that is no multiple of `unit` keeps what is left below one unit together: whoever is next in line receives it,
 * and every other part is a multiple of the unit.
 *
 * Issues: `weight-negative`, `weights-not-positive` (none above zero), `unit-not-positive`, `number-not-finite`.
 *
 * Source: Hamilton's rule of 1792 for the apportionment of seats.
 *
 * @example `allocate(100, [1, 1, 1], 0.01)` is 33.34, 33.33, 33.33.
 */
export function allocate(total: Decimal, weights: readonly Decimal[], unit: Decimal): Result<readonly Decimal[]> {
  const finite = checkFinite('The amount, the weights and the unit of an allocation', [total, unit, ...weights]);
  if (!finite.ok) {
    return finite;
  }
  if (!unit.greaterThan(0)) {
    return reject(
      'unit-not-positive',
      `The unit of an allocation is ${unit.toString()}; it must be above zero.`,
      'Give the smallest amount that may be handed out, for example 0.01 for pence.',
    );
  }
  if (weights.some(weight => weight.lessThan(0))) {
    return reject(
      'weight-negative',
      'The weights of an allocation contain a negative number.',
      'Give weights of zero or more.',
    );
  }
  if (!weights.some(weight => weight.greaterThan(0))) {
    return reject(
      'weights-not-positive',
      'The weights of an allocation contain no number above zero, so there is nobody to receive the amount.',
      'Give at least one weight above zero.',
    );
  }
  return succeed(largestRemainder(total, weights, unit));
}

function largestRemainder(total: Decimal, weights: readonly Decimal[], unit: Decimal): readonly Decimal[] {
  const moneyPlaces = mostDecimalPlaces([total, unit]);
  const weightPlaces = mostDecimalPlaces(weights);
  const amount = toScaledInteger(total.abs(), moneyPlaces);
  const quantum = toScaledInteger(unit, moneyPlaces);
  const wholeWeights = weights.map(weight => toScaledInteger(weight, weightPlaces));
  const weightTotal = wholeWeights.reduce((sum, weight) => sum + weight, 0n);

  // Share in units = amount × weight / (weightTotal × quantum): quotient and remainder are exact whole numbers.
  const divisor = weightTotal * quantum;
  const parts = wholeWeights.map(weight => ((amount * weight) / divisor) * quantum);
  let leftOver = amount - parts.reduce((sum, part) => sum + part, 0n);

  const claims = wholeWeights
    .map((weight, position): Claim => ({ position, weight, remainder: (amount * weight) % divisor }))
    .sort(byRemainderThenWeightThenPosition);
  for (const claim of claims) {
    const share = leftOver < quantum ? leftOver : quantum;
    parts[claim.position] = (parts[claim.position] ?? 0n) + share;
    leftOver -= share;
  }

  const sign = total.isNegative() ? -1n : 1n;
  return parts.map(part => fromScaledInteger(sign * part, moneyPlaces));
}

function byRemainderThenWeightThenPosition(one: Claim, other: Claim): number {
  return (
    descending(one.remainder, other.remainder) || descending(one.weight, other.weight) || one.position - other.position
  );
}

function descending(one: bigint, other: bigint): number {
  if (one === other) {
    return 0;
  }
  return one > other ? -1 : 1;
}
