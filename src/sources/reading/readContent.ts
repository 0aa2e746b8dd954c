import type { Issue } from '../../issue/issue';
import { within, type Reached } from '../../issue/reached';
import type { ReadWorkbook } from '../../xlsx/workbook';
import { followMapping, type FollowedMapping } from '../mapping/followMapping';
import { changedSince } from '../mapping/changedSince';
import { proposal } from '../mapping/proposal';
import type { SourceMapping } from '../mapping/sourceMapping';
import { sheetsToRead } from '../mapping/sheetsToRead';
import { noCorrections } from '../mapping/tableCorrections';
import { takesWithoutEffect } from '../mapping/takesWithoutEffect';
import type { Body } from '../names/findBody';
import type { SourceReading } from '../readSource';
import { findTables } from '../tables/findTables';
import type { Grid } from '../tables/grid';
import { readGrid } from '../tables/readGrid';
import type { SheetTable } from '../tables/sheetTable';
import { checkTotals, type Control } from './checkTotals';
import { controlIssues } from './controlIssues';
import { frontLineIssues } from './frontLine';
import { hiddenIssues } from './hiddenIssues';
import { linkedValues } from './linkedValues';
import { numbersAside } from './numbersAside';
import { readTable, type TableReading } from './readTable';
import { repeatedRows } from './repeatedRows';
import { scopeControls } from './scopeControls';
import { serviceIssues } from './serviceIssues';
import { settleFigures, toFigure, type SettledFigures } from './settleFigures';
import type { Ignored } from './tableFigure';
import { turnSigns } from './turnSigns';
import { borrowedUnits, unitsFor } from './unitsFor';
import { unnamedRows } from './unnamedRows';
import { workbookFacts, type WorkbookFacts } from './workbookFacts';

/** What the sheets of a source say; `content` is null where an error among the issues stands in the way. */
export interface ContentReading {
  readonly content: Pick<SourceReading, 'organisation' | 'figures' | 'controls' | 'ignored'> | null;
  readonly mapping: SourceMapping;
  readonly issues: readonly Issue[];
}

/** Reads the sheets of a source, with a mapping where there is one, and says what was read as what. */
export function readContent(
  workbook: ReadWorkbook,
  fileName: string,
  mapping?: SourceMapping,
  reached?: Reached,
): ContentReading {
  const sheets = sheetsToRead(workbook, mapping);
  const isRead = (name: string): boolean => sheets.some(sheet => sheet.name === name && sheet.take);
  const taken = workbook.sheets.filter(sheet => isRead(sheet.name));
  const grids = taken.map((sheet, index) =>
    readGrid(
      fileName,
      workbook,
      sheet,
      within(reached, (0.4 * index) / taken.length, (0.4 * (index + 1)) / taken.length),
    ),
  );
  const found = grids.map((grid, index) => {
    reached?.(0.4 + (0.1 * index) / grids.length);
    return { grid, tables: findTables(grid) };
  });
  const tables = found.flatMap(entry => entry.tables);
  const followed = followMapping(mapping, { fileName, sheets, tables, facts: workbookFacts(fileName, grids) });
  const plain = readTables(
    { found, grids, facts: followed.plain, reached: within(reached, 0.5, followed.corrects ? 0.75 : 1) },
    () => noCorrections,
  );
  const read = followed.corrects
    ? readTables(
        { found, grids, facts: followed.facts, reached: within(reached, 0.75, 1) },
        followed.correctionsOf,
        followed.asCorrected,
      )
    : plain;
  const { readings, settled, controls, organisation } = read;
  const ignored: readonly Ignored[] = [
    ...sheets
      .filter(sheet => !sheet.take)
      .map(({ name, reason }) => ({ place: { file: fileName, sheet: name }, text: name, reason })),
    ...read.ignored,
    ...found.flatMap(entry => numbersAside(entry.grid, entry.tables)),
  ];
  const findings = { fileName, sheets, controls, ignored, followed };
  const proposed = proposal({ ...findings, ...plain, controls, ignored, facts: followed.plain });
  const issues = [
    ...followed.issues,
    ...changedSince(followed, proposed, plain.readings),
    ...issuesOf(readings, settled, followed.facts, grids),
    ...controlIssues(controls),
  ];
  const figures = settled.entries.map(entry => toFigure(entry));
  if (issues.some(issue => issue.severity === 'error'))
    return { content: null, mapping: proposed, issues: issues.filter(isErrorOrNotice) };
  if (figures.length === 0) {
    const pointed = issues.filter(({ place }) => place.cell !== undefined);
    return { content: null, mapping: proposed, issues: [nothingFound(fileName, grids[0]), ...pointed] };
  }
  const asRead = followed.corrects
    ? proposal({ ...findings, ...read, ignored, controls, facts: followed.facts })
    : proposed;
  const idle = takesWithoutEffect(asRead);
  return { content: { organisation, figures, controls, ignored }, mapping: proposed, issues: [...issues, ...idle] };
}

/** Beside what stops the reading only what a mapping says of it matters. */
function isErrorOrNotice({ severity, code }: Issue): boolean {
  return severity === 'error' || code.startsWith('mapping-');
}

interface Sheets {
  readonly found: readonly { readonly grid: Grid; readonly tables: readonly SheetTable[] }[];
  readonly grids: readonly Grid[];
  readonly facts: WorkbookFacts;
  readonly reached: Reached | undefined;
}

interface TablesRead {
  readonly readings: readonly TableReading[];
  readonly settled: SettledFigures;
  readonly controls: readonly Control[];
  readonly ignored: readonly Ignored[];
  readonly organisation: Body;
}

function readTables(
  { found, grids, facts, reached }: Sheets,
  correctionsOf: FollowedMapping['correctionsOf'],
  asCorrected: FollowedMapping['asCorrected'] = body => body,
): TablesRead {
  const count = found.flatMap(({ tables }) => tables).length;
  let begun = 0;
  const readings = found.flatMap(({ grid, tables }) => {
    const sheetUnits = unitsFor(grid, grids).units;
    return tables.map(table => {
      const corrections = correctionsOf(table);
      const progress = within(reached, (0.8 * begun) / count, (0.8 * (begun += 1)) / count);
      const reading = turnSigns(readTable(table, { workbookYear: facts.year, sheetUnits, corrections }, progress));
      const figures = reading.figures.map(figure => {
        const body = figure.body === null ? null : asCorrected(figure.body);
        return body === figure.body ? figure : { ...figure, body };
      });
      return { ...reading, figures };
    });
  });
  const settled = settleFigures(readings, facts);
  return {
    readings,
    settled,
    controls: [
      ...readings.flatMap(reading => checkTotals(reading, readings)),
      ...settled.controls,
      ...scopeControls(settled.scope, settled.services),
    ],
    ignored: [...readings.flatMap(reading => reading.ignored), ...settled.ignored],
    organisation: ownerOf(facts.body, settled.entries),
  };
}

function issuesOf(
  readings: readonly TableReading[],
  settled: SettledFigures,
  facts: WorkbookFacts,
  grids: readonly Grid[],
): readonly Issue[] {
  const services = readings.filter(reading => reading.sense.services !== 'none');
  return [
    ...facts.issues,
    ...readings.flatMap(reading => reading.issues),
    ...readings.flatMap(reading => [...unnamedRows(reading), ...repeatedRows(reading), ...linkedValues(reading)]),
    ...settled.issues,
    ...serviceIssues(services),
    ...frontLineIssues(services),
    ...hiddenIssues(readings),
    ...borrowedUnits(grids, readings),
  ];
}

/** A workbook of other bodies' figures is theirs, whatever its own name says: then the body named most is its owner. */
function ownerOf(named: Body, entries: readonly { readonly body: Body }[]): Body {
  if (entries.some(entry => entry.body.code === named.code)) return named;
  const count = (body: Body): number => entries.filter(entry => entry.body.code === body.code).length;
  const bodies = entries.map(entry => entry.body).sort((first, second) => count(second) - count(first));
  return bodies[0] ?? named;
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
