import type { Issue } from '../../issue/issue';
import type { Reached } from '../../issue/reached';
import { correctedSense, correctedTable } from '../mapping/correctedTable';
import { measuresFor } from '../mapping/mappedMeasure';
import type { Correction } from '../mapping/sourceMapping';
import { correctionAt, type TableCorrections } from '../mapping/tableCorrections';
import { cellContext, type CellContext } from '../meaning/cellContext';
import { claimsOf, meaningOfCell, type CellMeaning } from '../meaning/meaningOfCell';
import { senseTable, type TableSense } from '../meaning/tableSense';
import { cellOf, headingText, type SheetTable, type TableColumn, type TableRow } from '../tables/sheetTable';
import type { Unit } from '../text/parseUnit';
import { columnsLeftOut } from './columnsLeftOut';
import { correctedMeaning, partKindsOf } from './correctedMeaning';
import { detailRows } from './detailRows';
import { describeFigure } from './figureIssues';
import { isStatement } from './isStatement';
import { periodsLeftOut } from './periodsLeftOut';
import { readFigure } from './readFigure';
import { reasonToLeaveOut } from './reasonToLeaveOut';
import { settleRivals } from './settleRivals';
import { staffViewsLeftOut } from './staffViewsLeftOut';
import { sumColumns } from './sumColumns';
import { summariseUnread, type Unread } from './summariseUnread';
import { placeOf, type Ignored, type TableFigure } from './tableFigure';

/** What a workbook says as a whole, for tables that do not say it themselves. */
export interface SourceSurroundings {
  readonly workbookYear: string | null;
  /** Every unit stated anywhere on the table's sheet. */
  readonly sheetUnits: readonly Unit[];
  /** What a mapping sets right of the table. */
  readonly corrections: TableCorrections;
}

/** The figures of one table, what of it was left out, and what stood in the way. */
export interface TableReading {
  readonly table: SheetTable;
  readonly sense: TableSense;
  /** How the table is laid out by its own words, before any correction: by it its rows are known again. */
  readonly plainSense: TableSense;
  readonly figures: readonly TableFigure[];
  /** Rows that a service's own row includes: they add to no total. */
  readonly details: ReadonlySet<TableRow>;
  /** The cells that are no figures, each with the reason. */
  readonly unread: readonly Unread[];
  readonly ignored: readonly Ignored[];
  readonly issues: readonly Issue[];
}

const cellsBetweenReports = 5_000;

/** Reads the figures of a table, cell by cell, each with its measure, service, body, year and unit. */
export function readTable(stated: SheetTable, surroundings: SourceSurroundings, reached?: Reached): TableReading {
  const { corrections } = surroundings;
  const plainSense = senseTable(stated);
  const table = correctedTable(stated, corrections);
  const sense = correctedSense(table, plainSense, corrections);
  const figures: TableFigure[] = [];
  const issues: Issue[] = [];

  const contexts = contextsOf(table, sense, corrections);
  const claims = claimsOf(contexts);
  const meanings = new Map<CellContext, CellMeaning | null>();
  for (const [index, context] of contexts.entries()) {
    if (index % cellsBetweenReports === 0) reached?.((0.5 * index) / contexts.length);
    meanings.set(context, meaningOfCell(context, claims));
  }
  const partKinds = partKindsOf(meanings.values());
  const rivals = settleRivals(
    [
      ...columnsLeftOut(table, surroundings.workbookYear, corrections.columns),
      ...periodsLeftOut(table),
      ...staffViewsLeftOut(table),
    ],
    corrections.columns,
  );
  const chosen = new Set(rivals.map(rival => rival.chosen));
  const sums = sumColumns(table);
  const details = new Map(detailRows(table, sense).map(detail => [detail.row, detail]));
  const unread: Unread[] = [];
  const faults: Unread[] = [];
  const faulty = new Map<TableColumn, Set<string>>();

  for (const [index, context] of contexts.entries()) {
    if (index % cellsBetweenReports === 0) reached?.(0.5 + (0.5 * index) / contexts.length);
    const correction = correctionAt(corrections, context.row.row, context.column.column);
    const own = meanings.get(context) ?? null;
    const meaning = correctedMeaning(own, correction, sense, partKinds);
    const rival = rivals.find(other => other.column === context.column);
    const detail = details.get(context.row);
    const reason = correction.measure === undefined ? reasonToLeaveOut(context, own) : null;
    const isTaken = correction.take === true;
    if (correction.take === false) {
      unread.push({ context, reason: 'the mapping leaves it out' });
    } else if (meaning === 'unfit') {
      unread.push({ context, reason: 'the mapping gives it a measure that such a table cannot state' });
      issues.push(measureUnfit(context, correction, sense));
    } else if (rival !== undefined && !isTaken && !claims.has('gap') && meaning?.kind !== 'gap') {
      unread.push({ context, reason: `the column "${headingText(rival.chosen)}" is taken as the baseline` });
      if (rival.doubtful) issues.push(doubtfulColumn(context, headingText(rival.chosen)));
    } else if (sums.has(context.column) && !chosen.has(context.column) && !isTaken) {
      unread.push({ context, reason: 'it is the sum of other columns' });
    } else if (meaning === null || (reason !== null && !(isTaken && isUsable(meaning)))) {
      unread.push({ context, reason: reason ?? '' });
      if (isTaken) issues.push(measureNeeded(context, sense));
    } else if (detail !== undefined && !isTaken) {
      unread.push({ context, reason: detail.reason });
    } else {
      const read = readFigure(context, meaning, surroundings, correction);
      if (!('issue' in read)) {
        figures.push(read);
        continue;
      }
      faults.push({ context, reason: read.issue.message.replace(/\.$/, ''), isFaulty: true });
      if (!isToldOfColumn(faulty, context, read.issue)) issues.push(read.issue);
    }
  }
  return {
    table,
    sense,
    plainSense,
    figures,
    details: new Set(details.keys()),
    unread: [...unread, ...faults],
    ignored: corrections.table.take === false ? [tableLeftOut(table)] : summariseUnread(unread, contexts),
    issues: uniqueIssues(issues),
  };
}

function contextsOf(table: SheetTable, sense: TableSense, { table: whole }: TableCorrections): readonly CellContext[] {
  const contexts: CellContext[] = [];
  if (whole.take === false) return contexts;
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

function tableLeftOut({ grid, captions }: SheetTable): Ignored {
  const place = { file: grid.file, sheet: grid.sheet };
  return { place, text: captions[0]?.text ?? grid.sheet, reason: 'the mapping leaves it out' };
}

function isUsable(meaning: CellMeaning): boolean {
  return meaning.kind !== 'other' && meaning.kind !== 'total';
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
    place: placeOfColumn(context),
  };
}

function measureNeeded(context: CellContext, { services }: TableSense): Issue {
  return {
    code: 'mapping-measure-needed',
    severity: 'error',
    message: `The mapping takes ${describeFigure(context)}, and nothing says what it counts.`,
    remedy: `Give its correction a measure as well: ${measuresFor(services).join(', ')}.`,
    place: placeOf(context),
  };
}

/** Told once for a column: the place is the heading's. */
function measureUnfit(context: CellContext, { measure }: Correction, { services }: TableSense): Issue {
  const kind = services === 'none' ? 'whole bodies' : 'services';
  return {
    code: 'mapping-measure-unfit',
    severity: 'error',
    message: `The mapping reads "${headingText(context.column)}" as ${String(measure)}, which a table of ${kind} does not state.`,
    remedy: `Choose one of ${measuresFor(services).join(', ')}.`,
    place: placeOfColumn(context),
  };
}

function placeOfColumn(context: CellContext): Issue['place'] {
  const [heading] = context.column.headings;
  const { file, sheet } = context.table.grid;
  return { file, sheet, ...(heading !== undefined && { cell: heading.address }) };
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
