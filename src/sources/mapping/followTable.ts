import type { Issue } from '../../issue/issue';
import { findBodyNamed, findKnownBody } from '../names/findBody';
import { findService, knownService } from '../names/findService';
import { measureOfWords } from '../meaning/measureOfWords';
import { senseTable } from '../meaning/tableSense';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import { columnsGone, measureChanged, rowsGone, serviceChanged } from './followIssues';
import { matchColumns, matchRows, type BaseYears, type LineMatch, type RowGroup } from './matchLines';
import type { TableMatch } from './matchTables';
import { rowGroups } from './rowGroups';
import type { Correction, MappedColumn, MappedRow, MappedTable } from './sourceMapping';
import { heldByCells, type TableCorrections } from './tableCorrections';

/** A table of a mapping found again: its columns by their number now, its rows by their row number now. */
export interface FollowedTable {
  readonly table: SheetTable;
  readonly before: MappedTable;
  readonly columns: ReadonlyMap<number, MappedColumn>;
  readonly rows: ReadonlyMap<number, MappedRow>;
  readonly corrections: TableCorrections;
  /** Headings and labels that are worded differently now, before and after. */
  readonly reworded: readonly (readonly [before: string, now: string])[];
  readonly issues: readonly Issue[];
}

/** A line followed: what is to be set right, or why it has to be asked about. */
type Following = { readonly correction: Correction } | { readonly issue: Issue };

/** Finds the columns and rows of a table again and brings their corrections to where they stand now. */
export function followTable({ before, table }: TableMatch, years: BaseYears): FollowedTable {
  const sense = senseTable(table);
  const columns = matchColumns(before.columns, table.columns, years);
  const rows = matchRows(before.rows, rowGroups(table, sense));
  const ofColumns = new Map<number, Correction>();
  const ofRows = new Map<number, Correction>();
  const confirmedRows = new Set<number>();
  const issues: Issue[] = [];
  const keep = (followed: Following, store: (correction: Correction) => void): void => {
    if ('issue' in followed) issues.push(followed.issue);
    else if (Object.keys(followed.correction).length > 0) store(followed.correction);
  };
  for (const match of columns) {
    keep(followColumn(match, table), correction => ofColumns.set(match.now.column, correction));
  }
  for (const match of rows) {
    keep(followRow(match, before, table, sense.serviceColumn), correction =>
      match.now.rows.forEach(({ row }) => ofRows.set(row, correction)),
    );
    if (match.before.by === 'user') match.now.rows.forEach(({ row }) => confirmedRows.add(row));
  }
  const goneColumns = before.columns.filter(column => !columns.some(match => match.before === column));
  const goneRows = before.rows.filter(row => !rows.some(match => match.before === row));
  return {
    table,
    before,
    columns: new Map(columns.map(match => [match.now.column, match.before])),
    rows: new Map(rows.flatMap(match => match.now.rows.map(({ row }) => [row, match.before]))),
    corrections: { table: heldByCells(before.correction ?? {}), columns: ofColumns, rows: ofRows, confirmedRows },
    reworded: [...columns, ...rows].filter(match => match.reworded).map(match => wordings(match)),
    issues: [...issues, ...columnsGone(goneColumns, table), ...rowsGone(goneRows, before, table)],
  };
}

/** A heading that no longer says what it counts is read as before; one that says something else is asked about. */
function followColumn({ before, now, reworded }: LineMatch<MappedColumn, TableColumn>, table: SheetTable): Following {
  const correction = before.correction ?? {};
  const isSettled = correction.measure !== undefined || correction.take === false;
  if (!reworded || isSettled || before.role !== 'figures' || before.measure === null) return { correction };
  const said = measureOfWords(before.headings.join(' '))?.kind;
  const says = measureOfWords(headingText(now));
  if (says === null || says.kind === said) return { correction: says === null ? withMeasure(before) : correction };
  return { issue: measureChanged(before, now, table) };
}

function withMeasure({ measure, correction }: MappedColumn | MappedRow): Correction {
  return measure === null ? { ...correction } : { measure, ...correction };
}

function followRow(
  { before, now, reworded }: LineMatch<MappedRow, RowGroup>,
  { services }: MappedTable,
  table: SheetTable,
  serviceColumn: number | null,
): Following {
  const correction = before.correction ?? {};
  if (!reworded || correction.take === false || before.role !== 'detail') return { correction };
  if (before.body !== null && correction.body === undefined && findKnownBody(now.label) === null) {
    const isOwnName = findBodyNamed(before.label) !== null || before.body === before.label;
    if (isOwnName) return { correction: { ...correction, body: before.body } };
  }
  if (services === 'down' && before.service !== null && correction.service === undefined) {
    const label = now.rows[0]?.labels.get(serviceColumn ?? 0)?.text ?? now.label;
    const known = knownService(label);
    if (known !== null && known !== before.service) return { issue: serviceChanged(before, now, table) };
    return findService(label)?.name === before.service
      ? { correction }
      : { correction: { ...correction, service: before.service } };
  }
  const isTold = services === 'down' || correction.measure !== undefined || measureOfWords(now.label) !== null;
  return { correction: isTold ? correction : withMeasure(before) };
}

function wordings({
  before,
  now,
}: LineMatch<MappedColumn, TableColumn> | LineMatch<MappedRow, RowGroup>): readonly [string, string] {
  const first = 'label' in before ? before.label : (before.headings[0] ?? '');
  return [first, 'label' in now ? now.label : (now.headings[0]?.text ?? '')];
}
