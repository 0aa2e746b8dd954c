import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import type { Measure } from '../meaning/measureOfWords';
import { headingText, rowText } from '../tables/sheetTable';
import type { ServiceEntry } from './serviceEntries';
import { placeOf, type Ignored, type TableFigure } from './tableFigure';

/** A service's entry in the model's own measures: net has become gross expenditure. */
export type ModelEntry = Omit<ServiceEntry, 'measure'> & { readonly measure: Measure };

/**
 * Works gross expenditure out where a source states only net: net plus the external income it states, if any.
 *
 * Where gross expenditure is stated net is a mere control. A warning says for which services it was worked out.
 */
export function grossFromNet(entries: readonly ServiceEntry[]): {
  readonly entries: readonly ModelEntry[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
} {
  const same = (entry: ServiceEntry, other: ServiceEntry): boolean =>
    entry.body.code === other.body.code && entry.service === other.service;
  const result: ModelEntry[] = [];
  const worked: ServiceEntry[] = [];
  const checks: TableFigure[] = [];
  for (const entry of entries) {
    if (entry.measure !== 'net') {
      result.push({ ...entry, measure: entry.measure });
      continue;
    }
    const hasGross = entries.some(other => other.measure === 'grossExpenditure' && same(entry, other));
    if (hasGross) {
      checks.push(...entry.figures);
      continue;
    }
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
  const ignored = netLeftOut(checks);
  if (figure === undefined) return { entries: result, ignored, issues: [] };
  const issue: Issue = {
    code: 'net-only',
    severity: 'warning',
    message: `Only net budgets are stated for ${worked.map(entry => entry.service).join(', ')}; gross expenditure was worked out from them and the income stated.`,
    remedy: 'Add gross expenditure and external income by service if they are known.',
    place: placeOf(figure.context),
  };
  return { entries: result, ignored, issues: [issue] };
}

/** Names each column of net figures once, or each row where the services stand across. */
function netLeftOut(figures: readonly TableFigure[]): readonly Ignored[] {
  const reason = 'it is gross expenditure less income, and only held against them';
  const lines = new Map<object, Ignored>();
  for (const { context } of figures) {
    const { column, row, sense, table } = context;
    const isColumn = sense.services !== 'across' && column.headings.some(({ text }) => /\bnet\b/i.test(text));
    const place = { ...placeOf(context) };
    const heading = column.headings[0];
    if (isColumn && heading !== undefined) {
      if (!lines.has(column))
        lines.set(column, { place: { ...place, cell: heading.address }, text: headingText(column), reason });
    } else if (!lines.has(row)) {
      const label = [...row.labels.values()].find(({ text }) => /\bnet\b/i.test(text));
      const cell = label?.address ?? place.cell;
      lines.set(row, {
        place: { file: table.grid.file, sheet: table.grid.sheet, ...(cell !== undefined && { cell }) },
        text: rowText(row),
        reason,
      });
    }
  }
  return [...lines.values()];
}
