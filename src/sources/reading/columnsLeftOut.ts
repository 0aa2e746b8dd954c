import { findFinancialYear, firstCalendarYear } from '../../reference/financialYear';
import type { Correction } from '../mapping/sourceMapping';
import { baselinePreference, budgetStatus } from '../meaning/budgetStatus';
import { yearOfWords } from '../meaning/yearOfCell';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';

/** Puts a part of the year behind every kind of budget of the whole year, yet before another year. */
const worstPreference = 6;

/** A column that another one beats as the baseline; `doubtful` when the headings do not tell which to take. */
export interface ColumnLeftOut {
  readonly column: TableColumn;
  readonly chosen: TableColumn;
  readonly doubtful: boolean;
}

interface View {
  readonly column: TableColumn;
  readonly year: string | null;
  readonly preference: number;
}

/**
 * Finds the columns of a table that state the same thing for another year or another kind of budget.
 *
 * Among columns whose headings differ only in year and status, the one of the base year is kept, and of those the
 * budget as set before the revised one, the forecast and the actual; where no base year is known, the latest year's. Example: of `2010/11 Actual`, `2011/12 Budget` and
 * `2012/13 Forecast` the second stays. `corrections` are what a user says of year and kind of budget by column.
 */
export function columnsLeftOut(
  table: SheetTable,
  workbookYear: string | null,
  corrections: ReadonlyMap<number, Correction>,
): readonly ColumnLeftOut[] {
  const baseYear = yearOfWords(table.captions) ?? workbookYear;
  const rivals = new Map<string, View[]>();
  for (const column of table.columns.filter(other => other.role === 'amount')) {
    const heading = headingText(column);
    const said = corrections.get(column.column);
    const year = said?.year ?? findFinancialYear(heading);
    const status = said?.version ?? budgetStatus(heading);
    if (year === null && status === null) continue;
    const subject = subjectOf(heading);
    const views = rivals.get(subject) ?? [];
    const preference = baselinePreference(status) + (isPartOfYear(heading) ? worstPreference : 0);
    rivals.set(subject, [...views, { column, year, preference }]);
  }

  const leftOut: ColumnLeftOut[] = [];
  for (const views of rivals.values()) {
    const rank = (view: View): number => (view.year === baseYear ? 0 : view.year === null ? 10 : 20) + view.preference;
    const [best, ...others] = [...views].sort(
      (first, second) => rank(first) - rank(second) || startOf(second) - startOf(first),
    );
    if (best === undefined) continue;
    for (const other of others) {
      leftOut.push({ column: other.column, chosen: best.column, doubtful: rank(other) === rank(best) });
    }
  }
  return leftOut;
}

/** Where no title names the base year, the later year comes first. */
function startOf({ year }: View): number {
  return year === null ? 0 : firstCalendarYear(year);
}

/** "Budget to date" is less than the year's budget. */
function isPartOfYear(heading: string): boolean {
  return /\b(to date|ytd|profiled)\b/.test(comparableText(heading));
}

/** What a heading is about once year and status are set aside. */
function subjectOf(heading: string): string {
  return comparableText(heading)
    .replace(/\b(fy ?)?((19|20)\d\d|\d\d)( to)? ((19|20)\d\d|\d\d)\b|\bfy ?\d+\b/g, ' ')
    .replace(
      /\b(original|approved|agreed|base|revised|latest|current|working|forecast|probable|projected|estimated)\b/g,
      ' ',
    )
    .replace(
      /\b((year )?to date|ytd|annual|(full|whole) year|profiled|outturn|out turn|actuals?|budget(ed)?|estimates?|rev|orig|est|plan(ned)?|last|prior|next|this|year)\b/g,
      ' ',
    )
    .replace(/\b0*000s?\b|£/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
