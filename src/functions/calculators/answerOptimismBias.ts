import { Decimal } from '../../engine/decimal';
import { mitigatedBias } from '../../engine/mitigatedBias';
import { succeed, type Result } from '../../issue/issue';
import { optimismBias, optimismBiasCategories } from '../../reference/optimismBias';
import { argumentIssue } from '../arguments/argumentIssue';
import { chooseName } from '../arguments/chooseName';
import { readAmount } from '../arguments/readAmount';
import { readText } from '../arguments/readText';
import { orThrow } from '../orThrow';
import { numberOf } from './numberOf';

/** Answers `HJW.OPTIMISMBIAS`: a fraction of the estimate. */
export function answerOptimismBias(category: unknown, measure: unknown, mitigation: unknown): number {
  const chosen = orThrow(readCategory(category));
  const bounds = optimismBias.bounds.filter(bound => bound.category === chosen.key);
  const measures = bounds.map(bound => bound.measure);
  const name = orThrow(readText('measure', measure))?.toLowerCase() ?? '';
  const bound = bounds.find(each => each.measure === name);
  if (bound === undefined) {
    const fault = name === '' ? 'is missing' : `is "${name}", for which ${chosen.name} has no bound`;
    return orThrow(argumentIssue('measure', fault, `Give ${measures.map(each => `"${each}"`).join(' or ')}.`));
  }
  const managed = orThrow(readAmount('mitigation', mitigation));
  if (managed.lessThan(0) || managed.greaterThan(1)) {
    const remedy = 'Give a fraction from 0 to 1, such as 0.4 for 40%.';
    return orThrow(argumentIssue('mitigation', `is ${managed.toString()}`, remedy));
  }
  return numberOf(mitigatedBias(new Decimal(bound.upper), managed));
}

function readCategory(given: unknown): Result<{ readonly key: string; readonly name: string }> {
  const text = readText('category', given);
  if (!text.ok) return text;
  const names = Object.values(optimismBiasCategories);
  if (text.value === null) return argumentIssue('category', 'is missing', `Give one of: ${names.join(', ')}.`);
  const at = chooseName('category', text.value, names);
  if (!at.ok) return at;
  return succeed({ key: Object.keys(optimismBiasCategories)[at.value] ?? '', name: names[at.value] ?? '' });
}
