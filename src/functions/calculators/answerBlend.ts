import { blendKeys } from '../../engine/blendKeys';
import { argumentIssue } from '../arguments/argumentIssue';
import { counted, readRow } from '../arguments/readSeries';
import { readTable } from '../arguments/readTable';
import { orThrow } from '../orThrow';
import { forArgument } from './forArgument';

/** Answers `HJW.BLEND`: one key from several measures, a part of 1 for each organisation, in a column. */
export function answerBlend(keys: unknown, weights: unknown): number[][] {
  const table = orThrow(readTable('keys', keys, { least: 0, remedy: 'Give figures of zero or more.' }));
  const row = orThrow(readRow('weights', weights, { least: 0, remedy: 'Give weights of zero or more.' }));
  const measures = table[0]?.length ?? 0;
  if (row.length !== measures) {
    const fault = `are ${counted(row.length, 'cell')} for ${counted(measures, 'measure')} of keys`;
    return orThrow(argumentIssue('weights', fault, 'Give one weight for each column of keys.'));
  }
  return orThrow(forArgument('keys and weights', blendKeys(table, row))).map(part => [part.toNumber()]);
}
