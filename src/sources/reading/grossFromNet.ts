import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { Measure } from '../meaning/measureOfWords';
import type { ServiceEntry } from './serviceEntries';
import { placeOf } from './tableFigure';

/** A service's entry in the model's own measures: net has become gross expenditure. */
export type ModelEntry = Omit<ServiceEntry, 'measure'> & { readonly measure: Measure };

/**
 * Works gross expenditure out where a source states only net: net plus the external income it states, if any.
 *
 * Where gross expenditure is stated net is a mere control. A warning says for which services it was worked out.
 */
export function grossFromNet(entries: readonly ServiceEntry[]): {
  readonly entries: readonly ModelEntry[];
  readonly issues: readonly Issue[];
} {
  const same = (entry: ServiceEntry, other: ServiceEntry): boolean =>
    entry.body.code === other.body.code && entry.service === other.service;
  const result: ModelEntry[] = [];
  const worked: ServiceEntry[] = [];
  for (const entry of entries) {
    if (entry.measure !== 'net') {
      result.push({ ...entry, measure: entry.measure });
      continue;
    }
    const hasGross = entries.some(other => other.measure === 'grossExpenditure' && same(entry, other));
    if (hasGross) continue;
    const income = entries.filter(other => other.measure === 'externalIncome' && same(entry, other));
    const value: Decimal = income.reduce((sum, other) => sum.plus(other.value), entry.value);
    result.push({
      ...entry,
      measure: 'grossExpenditure',
      value,
      figures: entry.figures.concat(income.flatMap(other => other.figures)),
    });
    worked.push(entry);
  }
  const [figure] = worked.flatMap(entry => entry.figures);
  if (figure === undefined) return { entries: result, issues: [] };
  const issue: Issue = {
    code: 'net-only',
    severity: 'warning',
    message: `Only net budgets are stated for ${worked.map(entry => entry.service).join(', ')}; gross expenditure was worked out from them and the income stated.`,
    remedy: 'Add gross expenditure and external income by service if they are known.',
    place: placeOf(figure.context),
  };
  return { entries: result, issues: [issue] };
}
