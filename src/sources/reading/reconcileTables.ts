import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { firstCalendarYear } from '../../reference/financialYear';
import type { SheetTable } from '../tables/sheetTable';
import type { ServiceEntry } from './serviceEntries';
import { placeOf, type Ignored } from './tableFigure';

/** What remains of several tables' services once each figure counts once. */
export interface ReconciledServices {
  readonly entries: readonly ServiceEntry[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

interface Statement {
  readonly table: SheetTable;
  readonly entries: readonly ServiceEntry[];
}

/**
 * Settles what several tables of a workbook say of the same measure of the same body.
 *
 * Of several years the workbook's own counts, else the latest, with a warning where a whole table is of another year. A table that repeats what others add up to is left out;
 * so is one that states the same services differently, with a warning. Tables of other services, such as one sheet for
 * each directorate, are put together, and a service that stands in two of them is added up, with a note.
 */
export function reconcileTables(tables: readonly Statement[], workbookYear: string | null): ReconciledServices {
  const kept: ServiceEntry[] = [];
  const ignored: Ignored[] = [];
  const issues: Issue[] = [];
  const subjects = new Set(tables.flatMap(table => table.entries.map(entry => subjectOf(entry))));
  for (const subject of subjects) {
    const statements = tables
      .map(({ table, entries }) => ({ table, entries: entries.filter(entry => subjectOf(entry) === subject) }))
      .filter(statement => statement.entries.length > 0);
    const current = keepOneYear(statements, workbookYear, ignored, issues);
    kept.push(...keepOnce(current, ignored, issues));
  }
  return { entries: kept, ignored, issues };
}

function subjectOf(entry: ServiceEntry): string {
  return `${entry.body.code}\n${entry.measure}`;
}

function keepOneYear(
  statements: readonly Statement[],
  workbookYear: string | null,
  ignored: Ignored[],
  issues: Issue[],
): readonly Statement[] {
  const years = new Set(statements.flatMap(statement => statement.entries.map(entry => entry.year)));
  years.delete(null);
  if (years.size <= 1) return statements;
  const sorted = [...years]
    .filter(year => year !== null)
    .sort((first, second) => firstCalendarYear(second) - firstCalendarYear(first));
  const chosen = sorted.find(year => year === workbookYear) ?? sorted[0] ?? null;
  const ofOneYear = statements.filter(({ entries }) => entries.every(entry => entry.year !== null));
  const old = ofOneYear.find(({ entries }) => entries.every(entry => entry.year !== chosen));
  if (old !== undefined && chosen !== null) issues.push(otherYear(old, chosen));
  return statements
    .map(({ table, entries }) => {
      const isCurrent = (entry: ServiceEntry): boolean => entry.year === null || entry.year === chosen;
      const old = entries.filter(entry => !isCurrent(entry));
      if (old.length > 0) ignored.push(leftOut(old, `it states another year than ${chosen ?? ''}`));
      return { table, entries: entries.filter(isCurrent) };
    })
    .filter(statement => statement.entries.length > 0);
}

function keepOnce(statements: readonly Statement[], ignored: Ignored[], issues: Issue[]): readonly ServiceEntry[] {
  let kept = [...statements];
  for (const statement of [...statements].reverse()) {
    const others = kept.filter(other => other !== statement);
    if (others.length > 0 && repeats(statement, others)) {
      ignored.push(leftOut(statement.entries, 'it repeats figures that stand elsewhere in the workbook'));
      kept = others;
    }
  }
  const used: Statement[] = [];
  for (const statement of kept) {
    const rival = used.find(other => statesSameServices(statement, other));
    if (rival === undefined) {
      used.push(statement);
      continue;
    }
    ignored.push(leftOut(statement.entries, 'it states the same services differently'));
    issues.push(statedTwice(statement, rival));
  }
  return used.flatMap(statement => statement.entries);
}

/** A summary repeats its details: each of its services comes to what the other tables say of it together. */
function repeats(statement: Statement, others: readonly Statement[]): boolean {
  const elsewhere = totals(others.flatMap(other => other.entries));
  return [...totals(statement.entries)].every(([service, value]) => elsewhere.get(service)?.equals(value) === true);
}

function statesSameServices(statement: Statement, other: Statement): boolean {
  const [first, second] = [totals(statement.entries), totals(other.entries)];
  if (Math.min(first.size, second.size) < 2) return false;
  const shared = [...first.keys()].filter(service => second.has(service));
  return shared.length === Math.min(first.size, second.size);
}

function totals(entries: readonly ServiceEntry[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const entry of entries) {
    const before = sums.get(entry.service);
    sums.set(entry.service, before === undefined ? entry.value : before.plus(entry.value));
  }
  return sums;
}

function otherYear({ table, entries }: Statement, chosen: string): Issue {
  const [entry] = entries;
  const [figure] = entry?.figures ?? [];
  return {
    code: 'year-left-out',
    severity: 'warning',
    message: `Sheet "${table.grid.sheet}" states ${wordsOf(entry)} of ${entry?.year ?? ''}; that of ${chosen} was taken.`,
    remedy: 'If another year is the base, write it into the first title of the first sheet.',
    place: figure === undefined ? {} : placeOf(figure.context),
  };
}

function leftOut(entries: readonly ServiceEntry[], reason: string): Ignored {
  const [figure] = entries.flatMap(entry => entry.figures);
  const services = [...new Set(entries.map(entry => entry.service))];
  const [entry] = entries;
  return {
    place: figure === undefined ? {} : placeOf(figure.context),
    text: `${entry?.measure ?? ''}: ${services.join(', ')}`,
    reason,
  };
}

function statedTwice(statement: Statement, other: Statement): Issue {
  const [first, second] = [totals(other.entries), totals(statement.entries)];
  const differences = [...second]
    .filter(([service, value]) => first.get(service)?.equals(value) === false)
    .map(([service, value]) => `${service} ${first.get(service)?.toString() ?? ''} and ${value.toString()}`);
  const [figure] = statement.entries.flatMap(entry => entry.figures);
  return {
    code: 'stated-twice',
    severity: 'warning',
    message:
      `Sheets "${other.table.grid.sheet}" and "${statement.table.grid.sheet}" state ` +
      `${wordsOf(statement.entries[0])} differently (${differences.join('; ')}). The first was taken.`,
    remedy: 'Remove or correct the statement that does not hold.',
    place: figure === undefined ? {} : placeOf(figure.context),
  };
}

/** `grossExpenditure` as a reader says it: gross expenditure. */
function wordsOf(entry: ServiceEntry | undefined): string {
  return (entry?.measure ?? '').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
