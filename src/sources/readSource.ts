import type { Decimal } from '../engine/decimal';
import { fail, succeed, type Issue, type Result } from '../issue/issue';
import type { Measure } from './meaning/measureOfWords';
import type { Body } from './names/findBody';
import { openSource } from './openSource';
import { bodyEntries } from './reading/bodyEntries';
import { checkTotals, type Control } from './reading/checkTotals';
import { controlIssues } from './reading/controlIssues';
import { describeLineage, type Lineage } from './reading/describeLineage';
import { fingerprint } from './reading/fingerprint';
import { frontLineIssues } from './reading/frontLine';
import { grossFromNet } from './reading/grossFromNet';
import { linkedValues } from './reading/linkedValues';
import { numbersAside } from './reading/numbersAside';
import { repeatedRows } from './reading/repeatedRows';
import { unnamedRows } from './reading/unnamedRows';
import { hiddenIssues } from './reading/hiddenIssues';
import { mergeEntries } from './reading/mergeEntries';
import { readTable, type TableReading } from './reading/readTable';
import { reconcileTables } from './reading/reconcileTables';
import { scopeControls } from './reading/scopeControls';
import { serviceEntries, type ServiceReading } from './reading/serviceEntries';
import { serviceIssues } from './reading/serviceIssues';
import type { Ignored } from './reading/tableFigure';
import { turnSigns } from './reading/turnSigns';
import { borrowedUnits, unitsFor } from './reading/unitsFor';
import { workbookFacts } from './reading/workbookFacts';
import { findTables } from './tables/findTables';
import type { Grid } from './tables/grid';
import { readGrid } from './tables/readGrid';

/**
 * One figure read from a source workbook, with where it stands.
 *
 * `organisation` is a known body's short code or the body's own name; `service` the service's name in the model. Money
 * is in £'000, staff in FTE, income positive, a surplus in the funding gap negative. `unit` is as the source writes it.
 * Where several cells were added up, the lineage names them all.
 */
export interface SourceFigure {
  readonly organisation: string;
  readonly measure: Measure;
  readonly service?: string;
  readonly year?: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly lineage: Lineage;
}

/** A source workbook as read: its figures, the totals it states held against them, and what was left out and why. */
export interface SourceReading {
  readonly file: string;
  readonly organisation: Body;
  readonly figures: readonly SourceFigure[];
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
  readonly fingerprint: string;
}

/**
 * Reads a body's source workbook: budgets and staff by service, spend with suppliers, funding gap, size of the body.
 *
 * Layouts are recognised by their words, not by their place: services down or across, lists or matrices, one sheet or
 * many, any order of columns, any of the usual units and spellings. Hidden sheets are not read. Nothing is guessed: a
 * figure without a unit fails with the cell named; unknown services, differing totals, hidden rows and figures stated
 * twice come back as warnings.
 */
export function readSource(bytes: Uint8Array, fileName: string): Result<SourceReading> {
  const workbook = openSource(bytes, fileName);
  if (!workbook.ok) return workbook;

  const visible = workbook.value.sheets.filter(sheet => sheet.visibility === 'visible');
  const grids = visible.map(sheet => readGrid(fileName, workbook.value, sheet));
  const hidden: readonly Ignored[] = workbook.value.sheets
    .filter(sheet => sheet.visibility !== 'visible')
    .map(sheet => ({ place: { file: fileName, sheet: sheet.name }, text: sheet.name, reason: 'the sheet is hidden' }));
  const result = readGrids(fileName, grids, hidden, fingerprint(bytes));
  return result.ok ? succeed(result.value, [...workbook.issues, ...result.issues]) : result;
}

function readGrids(
  fileName: string,
  grids: readonly Grid[],
  hidden: readonly Ignored[],
  fileFingerprint: string,
): Result<SourceReading> {
  const facts = workbookFacts(fileName, grids);
  const found = grids.map(grid => ({ grid, tables: findTables(grid) }));
  const readings = found.flatMap(({ grid, tables }) => {
    const surroundings = { workbookYear: facts.year, sheetUnits: unitsFor(grid, grids).units };
    return tables.map(table => turnSigns(readTable(table, surroundings)));
  });
  const aside = found.flatMap(({ grid, tables }) => numbersAside(grid, tables));
  const services = readings.filter(reading => reading.sense.services !== 'none');
  const byTable = services.map(reading => ({ table: reading.table, ...serviceEntries(reading, facts.body) }));
  const reconciled = reconcileTables(byTable, facts.year);
  const merged = mergeEntries(reconciled.entries);
  const derived = grossFromNet(merged.entries);
  const bodies = bodyEntries(readings, facts.body, facts.year);
  const controls = [
    ...readings.flatMap(reading => checkTotals(reading, readings)),
    ...byTable.flatMap(table => table.controls),
    ...scopeControls(bodies.scope, derived.entries),
  ];

  const entries = [...derived.entries, ...bodies.entries];
  const figures = entries.map(entry => toFigure(entry));
  const issues: readonly Issue[] = [
    ...facts.issues,
    ...readings.flatMap(reading => reading.issues),
    ...readings.flatMap(reading => [...unnamedRows(reading), ...repeatedRows(reading), ...linkedValues(reading)]),
    ...reconciled.issues,
    ...merged.issues,
    ...derived.issues,
    ...bodies.issues,
    ...serviceIssues(services),
    ...frontLineIssues(services),
    ...hiddenIssues(readings),
    ...borrowedUnits(grids, readings),
    ...controlIssues(controls),
  ];
  const errors = issues.filter(issue => issue.severity === 'error');
  if (errors.length > 0) return fail(...errors);
  if (figures.length === 0)
    return fail(nothingFound(fileName, grids[0]), ...issues.filter(({ place }) => place.cell !== undefined));
  const ignored = [
    ...hidden,
    ...ignoredOf(readings, byTable),
    ...reconciled.ignored,
    ...derived.ignored,
    ...bodies.ignored,
    ...aside,
  ];
  return succeed(
    {
      file: fileName,
      organisation: ownerOf(facts.body, entries),
      figures,
      controls,
      ignored,
      fingerprint: fileFingerprint,
    },
    issues,
  );
}

/** A workbook of other bodies' figures is theirs, whatever its own name says: then the body named most is its owner. */
function ownerOf(named: Body, entries: readonly { readonly body: Body }[]): Body {
  if (entries.some(entry => entry.body.code === named.code)) return named;
  const count = (body: Body): number => entries.filter(entry => entry.body.code === body.code).length;
  const bodies = entries.map(entry => entry.body).sort((first, second) => count(second) - count(first));
  return bodies[0] ?? named;
}

function ignoredOf(readings: readonly TableReading[], services: readonly ServiceReading[]): readonly Ignored[] {
  return [...readings.flatMap(reading => reading.ignored), ...services.flatMap(service => service.ignored)];
}

function toFigure(entry: {
  readonly body: Body;
  readonly measure: Measure;
  readonly service?: string;
  readonly year: string | null;
  readonly value: Decimal;
  readonly figures: Parameters<typeof describeLineage>[0];
}): SourceFigure {
  return {
    organisation: entry.body.code,
    measure: entry.measure,
    ...(entry.service !== undefined && { service: entry.service }),
    ...(entry.year !== null && { year: entry.year }),
    value: entry.value,
    unit: entry.figures[0]?.unit ?? '',
    lineage: describeLineage(entry.figures),
  };
}

function nothingFound(fileName: string, grid: Grid | undefined): Issue {
  const [firstRow] = grid?.rows.values() ?? [];
  const [first] = firstRow?.values() ?? [];
  return {
    code: 'source-empty',
    severity: 'error',
    message: 'No table of this workbook states a figure that the model takes.',
    remedy:
      'Give each table headings that say what it counts, such as "Gross expenditure", "External income" and "FTE", ' +
      'and a column of services.',
    place: {
      file: fileName,
      ...(grid !== undefined && { sheet: grid.sheet }),
      ...(first !== undefined && { cell: first.address }),
    },
  };
}
