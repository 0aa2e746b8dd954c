import { findFinancialYear } from '../../reference/financialYear';
import { measureOfWords } from '../meaning/measureOfWords';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';
import type { ColumnLeftOut } from './columnsLeftOut';

/** The ways in which staff are counted, from what a baseline of budgeted posts prefers to what it takes last. */
const views = [
  /\b(budget(ed)?|establish\w*|approved|funded)\b/,
  /^(gross |total )?(staff )?(numbers? )?(fte|wte|full time equivalents?)s?( (20)?\d\d \d\d)?$/,
  /\b(in post|actuals?|filled|current|strength|employed)\b/,
];

/**
 * Finds the columns that count the same staff another way: of `Established posts (FTE)`, `FTE` and `FTE in post` the
 * first counts.
 *
 * Columns for different groups of staff, such as officers and police staff, are no views of each other and add up. So a
 * column is left out only when each of the ways is told by one column.
 */
export function staffViewsLeftOut(table: SheetTable): readonly ColumnLeftOut[] {
  const found: { readonly column: TableColumn; readonly view: number }[] = [];
  for (const column of table.columns.filter(other => other.role === 'amount')) {
    const heading = headingText(column);
    if (measureOfWords(heading)?.kind !== 'staff' || findFinancialYear(heading) !== null) continue;
    const text = comparableText(heading);
    found.push({ column, view: views.findIndex(pattern => pattern.test(text)) });
  }
  const isTold = found.every(({ view }) => view >= 0 && found.filter(other => other.view === view).length === 1);
  const [best, ...others] = [...found].sort((first, second) => first.view - second.view);
  if (best === undefined || !isTold) return [];
  return others.map(({ column }) => ({ column, chosen: best.column, doubtful: false }));
}
