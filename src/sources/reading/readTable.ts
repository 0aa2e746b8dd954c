import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { bodyOfCell } from '../meaning/bodyOfCell';
import { cellContext, type CellContext } from '../meaning/cellContext';
import { claimsOf, meaningOfCell, type CellMeaning } from '../meaning/meaningOfCell';
import { serviceOfCell } from '../meaning/serviceOfCell';
import { measureOfWords } from '../meaning/measureOfWords';
import { isIncludedAbove, senseTable, type TableSense } from '../meaning/tableSense';
import { knownService } from '../names/findService';
import { unitOfCell } from '../meaning/unitOfCell';
import { yearOfCell } from '../meaning/yearOfCell';
import { cellOf, headingText, rowText, type SheetTable, type TableColumn, type TableRow } from '../tables/sheetTable';
import type { Unit } from '../text/parseUnit';
import { columnsLeftOut } from './columnsLeftOut';
import { detailRows } from './detailRows';
import { amountIssue, unitIssue } from './figureIssues';
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
  const rivals = columnsLeftOut(table, surroundings.workbookYear);
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
    } else if (meaning === null || reason !== null) {
      unread.push({ context, reason: reason ?? '' });
    } else if (detail !== undefined) {
      unread.push({ context, reason: `it is a detail of "${rowText(detail.parent)}", which includes it` });
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

/**
 * Tells a key figure from a sum: "Total FTE 28,020" in a list of key figures adds nothing up.
 *
 * It is one when its words name a measure that no other row of the list names, and nothing lists services or bodies.
 */
function isStatement(table: SheetTable, sense: TableSense, row: TableRow): boolean {
  if (sense.services !== 'none' || sense.bodyColumn !== null || row.sumsRows.length > 0) return false;
  const kind = measureOfWords(rowText(row))?.kind;
  if (kind === undefined || kind === 'total') return false;
  return table.rows.every(other => other === row || measureOfWords(rowText(other))?.kind !== kind);
}

/** Kinds of spending matter within a service; of a whole body only its gross and net budget, staff and gap do. */
const ofServicesOnly = new Set(['income', 'recharge', 'capital', 'money', 'total']);

function reasonToLeaveOut(context: CellContext, meaning: CellMeaning | null): string | null {
  if (meaning === null) return 'no word tells what it counts';
  if (meaning.kind === 'other') return meaning.reason;
  if (meaning.kind === 'total') return 'it is the sum of other columns';
  const isPart = 'part' in meaning && meaning.part;
  if (context.sense.services === 'none') {
    const unwanted = ofServicesOnly.has(meaning.kind) || isPart;
    if (unwanted) return 'it is neither the figure of a service nor one that the model takes of a whole body';
    const repeats = isIncludedAbove(context.row) && meaning.kind !== 'schools' && meaning.kind !== 'joint';
    return repeats ? 'the row says that it is included in another' : null;
  }
  if (namesNoService(context)) return 'its row names a sum or a kind of spending, not a service';
  return isIncludedAbove(context.row) ? 'the row says that it is included in another' : null;
}

/** Below the services a table may go on with "Cost per FTE" or "Less: internal recharges" in the same column. */
function namesNoService({ row, sense }: CellContext): boolean {
  const label = sense.serviceColumn === null ? undefined : row.labels.get(sense.serviceColumn);
  if (label === undefined || knownService(label.text) !== null) return false;
  const meaning = measureOfWords(label.text);
  if (meaning === null || ('part' in meaning && meaning.kind === 'gross' && meaning.part)) return false;
  return ['other', 'net', 'gross', 'income', 'recharge', 'capital', 'total'].includes(meaning.kind);
}

function readFigure(
  context: CellContext,
  meaning: CellMeaning,
  surroundings: SourceSurroundings,
): TableFigure | { readonly issue: Issue } {
  const { amount } = context.cell;
  if (amount === null || amount.kind === 'notAvailable') return { issue: amountIssue(context) };
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
  return {
    code: 'column-doubtful',
    severity: 'warning',
    message: `Columns "${chosen}" and "${headingText(context.column)}" could both be the baseline; the first was taken.`,
    remedy: 'Say in the headings which year and which budget each column states.',
    place: { file: context.table.grid.file, sheet: context.table.grid.sheet },
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
