import { leverSavings, type LeverMethod } from '../../engine/leverSavings';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { describeShape, readColumn } from '../arguments/readSeries';
import { readTable } from '../arguments/readTable';
import { readText } from '../arguments/readText';
import { orThrow } from '../orThrow';
import { numberOf } from './numberOf';

/** Answers `HJW.LEVERS`: a row for each baseline, a column for each lever, in the unit of the baseline. */
export function answerLevers(baseline: unknown, rates: unknown, method: unknown): number[][] {
  const budgets = orThrow(readColumn('baseline', baseline));
  const remedy = 'Give fractions from 0 to 1, such as 0.05 for 5%.';
  const table = orThrow(readTable('rates', rates, { least: 0, most: 1, remedy }));
  const chosen = orThrow(readMethod(method));
  if (table.length !== 1 && table.length !== budgets.length) {
    const fault = `are ${describeShape(table)} for a baseline of ${budgets.length}`;
    return orThrow(argumentIssue('rates', fault, 'Give one row of rates, or a row for each baseline.'));
  }
  return budgets.map((budget, at) =>
    leverSavings(budget, table[table.length === 1 ? 0 : at] ?? [], chosen).map(numberOf),
  );
}

function readMethod(given: unknown): Result<LeverMethod> {
  const text = readText('method', given);
  if (!text.ok) return text;
  const method = text.value?.toLowerCase() ?? 'sequential';
  if (method === 'sequential' || method === 'additive') return succeed(method);
  return argumentIssue('method', `is "${method}"`, 'Give "sequential" or "additive".');
}
