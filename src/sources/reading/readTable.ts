import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { bodyOfCell } from '../meaning/bodyOfCell';
import { cellContext, type CellContext } from '../meaning/cellContext';
import { claimsOf, meaningOfCell, type CellMeaning } from '../meaning/meaningOfCell';
import { serviceOfCell } from '../meaning/serviceOfCell';
import { senseTable, type TableSense } from '../meaning/tableSense';
import { unitOfCell } from '../meaning/unitOfCell';
import { yearInDoubt, yearOrDate } from '../meaning/yearInDoubt';
import { yearOfCell } from '../meaning/yearOfCell';
import { cellOf, headingText, type SheetTable, type TableColumn, type TableRow } from '../tables/sheetTable';
import type { Unit } from '../text/parseUnit';
import { columnsLeftOut } from './columnsLeftOut';
import { detailRows } from './detailRows';
import { amountIssue, unitIssue } from './figureIssues';
import { isStatement } from './isStatement';
import { periodsLeftOut } from './periodsLeftOut';
import { reasonToLeaveOut } from './reasonToLeaveOut';
import { staffViewsLeftOut } from './staffViewsLeftOut';
import { sumColumns } from './sumColumns';
import { summariseUnread, type Unread } from './summariseUnread';
import type { Ignored, TableFigure } from './tableFigure';

/** What a workbook says as a whole, for tables that do not say it themselves. */
export interface SourceSurroundings {
  readonly workbookYear: string | null;
  /** Every unit stated anywhere on the table's sheet. */
  readonly sheetUnits: readonly Unit[];
}

/** The figures of one table, what of it was left out, and what stood in the way. */
export interface TableReading {
  readonly table: SheetTable;
  readonly sense: TableSense;
  readonly figures: readonly TableFigure[];
  /** Rows that a service's own row includes: they add to no total. */
  readonly details: ReadonlySet<TableRow>;
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

/** Reads the figures of a table, cell by cell, each with its measure, service, body, year and unit. */
export function readTable(table: SheetTable, surroundings: SourceSurroundings): TableReading {
  const sense = senseTable(table);
  const figures: TableFigure[] = [];
  const ignored: Ignored[] = [];
  const issues: Issue[] = [];

  const contexts = contextsOf(table, sense);
  const claims = claimsOf(contexts);
  const rivals = [
    ...columnsLeftOut(table, surroundings.workbookYear),
    ...periodsLeftOut(table),
    ...staffViewsLeftOut(table),
  ];
  const chosen = new Set(rivals.map(rival => rival.chosen));
  const sums = sumColumns(table);
  const details = new Map(detailRows(table, sense).map(detail => [detail.row, detail]));
  const unread: Unread[] = [];
  const faulty = new Map<TableColumn, Set<string>>();

  for (const context of contexts) {
    const meaning = meaningOfCell(context, claims);
    const rival = rivals.find(other => other.column === context.column);
    const detail = details.get(context.row);
    const reason = reasonToLeaveOut(context, meaning);
    if (rival !== undefined && !claims.has('gap') && meaning?.kind !== 'gap') {
      unread.push({ context, reason: `the column "${headingText(rival.chosen)}" is taken as the baseline` });
      if (rival.doubtful) issues.push(doubtfulColumn(context, headingText(rival.chosen)));
    } else if (sums.has(context.column) && !chosen.has(context.column)) {
      unread.push({ context, reason: 'it is the sum of other columns' });
    } else if (meaning === null || reason !== null) {
      unread.push({ context, reason: reason ?? '' });
    } else if (detail !== undefined) {
      unread.push({ context, reason: detail.reason });
    } else {
      const read = readFigure(context, meaning, surroundings);
      if (!('issue' in read)) figures.push(read);
      else if (!isToldOfColumn(faulty, context, read.issue)) issues.push(read.issue);
    }
  }
  ignored.push(...summariseUnread(unread, contexts));
  return {
    table,
    sense,
    figures,
    details: new Set(details.keys()),
    ignored,
    issues: uniqueIssues(issues),
  };
}

function contextsOf(table: SheetTable, sense: TableSense): readonly CellContext[] {
  const contexts: CellContext[] = [];
  const amountColumns = table.columns.filter(column => column.role === 'amount');
  for (const row of table.rows) {
    if (row.role === 'total' && !isStatement(table, sense, row)) continue;
    for (const column of amountColumns) {
      const cell = cellOf(table, row.row, column.column);
      if (cell !== undefined) contexts.push(cellContext(table, sense, row, column, cell));
    }
  }
  return contexts;
}

function readFigure(
  context: CellContext,
  meaning: CellMeaning,
  surroundings: SourceSurroundings,
): TableFigure | { readonly issue: Issue } {
  const { amount } = context.cell;
  if (amount === null || amount.kind === 'notAvailable') return { issue: amountIssue(context) };
  const doubt = yearInDoubt(context);
  if (doubt !== null) return { issue: yearOrDate(context, doubt) };
  const unit = unitOfCell(context, meaning.kind === 'staff' ? 'staff' : 'money', surroundings.sheetUnits);
  if (meaning.kind !== 'staff' && unit?.kind !== 'money') return { issue: unitIssue(context, unit) };
  const number = amount.kind === 'nil' ? new Decimal(0) : amount.value;
  const scale = new Decimal(unit?.kind === 'money' ? unit.pounds : 1_000).dividedBy(1_000);
  return {
    context,
    meaning,
    service: serviceOfCell(context),
    body: bodyOfCell(context),
    year: yearOfCell(context) ?? (meaning.kind === 'gap' ? null : surroundings.workbookYear),
    value: number.times(scale),
    unit: unit?.text ?? 'staff',
    scale,
  };
}

/** One unknown unit is told once for its column, not for every cell of it. */
function isToldOfColumn(told: Map<TableColumn, Set<string>>, context: CellContext, issue: Issue): boolean {
  if (!issue.code.startsWith('unit-')) return false;
  const codes = told.get(context.column) ?? new Set<string>();
  told.set(context.column, codes);
  const isTold = codes.has(issue.code);
  codes.add(issue.code);
  return isTold;
}

function doubtfulColumn(context: CellContext, chosen: string): Issue {
  const [heading] = context.column.headings;
  return {
    code: 'column-doubtful',
    severity: 'warning',
    message: `Columns "${chosen}" and "${headingText(context.column)}" could both be the baseline; the first was taken.`,
    remedy: 'Say in the headings which year and which budget each column states.',
    place: {
      file: context.table.grid.file,
      sheet: context.table.grid.sheet,
      ...(heading !== undefined && { cell: heading.address }),
    },
  };
}

function uniqueIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(issue => {
    const key = JSON.stringify(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
