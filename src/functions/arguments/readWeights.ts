import type { Result } from '../../issue/issue';
import { argumentIssue } from './argumentIssue';
import { readSeries, type Series } from './readSeries';

/** Reads a range of one row or one column of numbers, zero or more, of which one at least is above zero. */
export function readWeights(argument: string, given: unknown): Result<Series> {
  const weights = readSeries(argument, given, { least: 0, remedy: 'Give weights of zero or more.' });
  if (!weights.ok || weights.value.values.some(weight => weight.greaterThan(0))) return weights;
  return argumentIssue(argument, 'are all zero or blank', 'Give at least one weight above zero.');
}
