import { succeed, type Issue, type Result } from '../issue/issue';
import { checkFinite } from './checkFinite';
import type { Decimal } from './decimal';
import { reject } from './reject';
import { sumOf } from './sumOf';

/**
 * Blends several measures into one key for sharing: the weighted mean of each organisation's share of every measure.
 *
 * `keys` has a row for each organisation and a column for each measure, in any unit; each column is normalised to
 * shares. `weights` has an entry for each measure and is normalised too. The key adds to 1 (to 33 digits).
 *
 * A measure that is zero for everybody cannot be shared by: the others take over its weight, with a warning
 * (`measure-empty`). Issues: `key-shape` (rows of unlike length), `key-negative`, `weight-negative`,
 * `weights-not-positive` (no weighted measure is left), `number-not-finite`.
 *
 * Source: method, section 2.6, "blended key".
 *
 * @example Investment 60:40 at weight 3 and use 20:20 at weight 1 give 0.575 and 0.425.
 */
export function blendKeys(
  keys: readonly (readonly Decimal[])[],
  weights: readonly Decimal[],
): Result<readonly Decimal[]> {
  const problem = findProblem(keys, weights);
  if (!problem.ok) {
    return problem;
  }
  const measures = weights.map((weight, measure) => {
    const column = keys.flatMap(row => row[measure] ?? []);
    return { measure, weight, column, total: sumOf(column) };
  });
  const weighted = measures.filter(measure => !measure.weight.isZero());
  const usable = weighted.filter(measure => !measure.total.isZero());
  const weightTotal = sumOf(usable.map(measure => measure.weight));
  if (weightTotal.isZero()) {
    return reject(
      'weights-not-positive',
      'No measure has both a weight and a figure above zero, so there is no key.',
      'Give at least one measure with figures a weight above zero.',
    );
  }
  const key = keys.map((_, organisation) =>
    sumOf(
      usable.map(({ weight, column, total }) => weight.times(column[organisation] ?? 0).dividedBy(total)),
    ).dividedBy(weightTotal),
  );
  const empty = weighted.filter(measure => measure.total.isZero());
  return succeed(
    key,
    empty.map(measure => emptyMeasure(measure.measure)),
  );
}

function findProblem(keys: readonly (readonly Decimal[])[], weights: readonly Decimal[]): Result<readonly Decimal[]> {
  if (keys.length === 0 || keys.some(row => row.length !== weights.length)) {
    return reject(
      'key-shape',
      `Every organisation needs one figure for each of the ${weights.length} measures that have a weight.`,
      'Give keys as organisations by measures, and one weight for each measure.',
    );
  }
  if (keys.flat().some(figure => figure.lessThan(0))) {
    return reject('key-negative', 'A figure of the keys is below zero.', 'Give figures of zero or more.');
  }
  if (weights.some(weight => weight.lessThan(0))) {
    return reject('weight-negative', 'A weight of the keys is below zero.', 'Give weights of zero or more.');
  }
  return checkFinite('The keys and their weights', [...keys.flat(), ...weights]);
}

function emptyMeasure(measure: number): Issue {
  return {
    code: 'measure-empty',
    severity: 'warning',
    message: `Measure ${measure + 1} is zero for every organisation; the other measures take over its weight.`,
    remedy: 'Give its figures, or set its weight to zero.',
    place: {},
  };
}
