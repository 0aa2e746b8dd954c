import type { Issue } from '../../issue/issue';
import type { Body } from '../names/findBody';
import type { WorkbookFacts } from '../reading/workbookFacts';
import type { SheetTable } from '../tables/sheetTable';
import { correctionsLost } from './correctionsLost';
import { followBody } from './followBody';
import { followTable, type FollowedTable } from './followTable';
import { followedTo, severalPlaces, sheetGone, tableGone } from './followIssues';
import { matchTables } from './matchTables';
import type { MappedSheet, SourceMapping } from './sourceMapping';
import { noCorrections, sayAnything, type TableCorrections } from './tableCorrections';

/** A mapping laid over a workbook as it stands now. */
export interface FollowedMapping {
  readonly mapping: SourceMapping | undefined;
  /** Whose workbook it is and of which year. */
  readonly facts: WorkbookFacts;
  /** The same by the source's own words, and what sets its body right. */
  readonly plain: WorkbookFacts;
  readonly body?: string;
  readonly tables: readonly FollowedTable[];
  readonly issues: readonly Issue[];
  /** Whether anything is read otherwise than by its own words. */
  readonly corrects: boolean;
  readonly correctionsOf: (table: SheetTable) => TableCorrections;
  /** The body that is meant where the source names another. */
  readonly asCorrected: (body: Body) => Body;
}

/** What a mapping is laid over. */
export interface Found {
  readonly fileName: string;
  readonly sheets: readonly MappedSheet[];
  readonly tables: readonly SheetTable[];
  readonly facts: WorkbookFacts;
}

/**
 * Lays a mapping over a workbook's tables, found again by their words wherever they stand.
 *
 * Issues: a note says what was followed (`mapping-followed`); a sheet, table, column or body that is gone, a table that
 * is in two places, words that now say something else, and corrections that fit nothing are named.
 */
export function followMapping(mapping: SourceMapping | undefined, found: Found): FollowedMapping {
  const { facts, tables, sheets, fileName } = found;
  if (mapping === undefined) {
    const nothing = { mapping, facts, plain: facts, tables: [], issues: [], corrects: false };
    return { ...nothing, correctionsOf: () => noCorrections, asCorrected: body => body };
  }
  const body = followBody(mapping, facts, fileName);
  const matches = matchTables(mapping.tables, tables);
  const years = { before: mapping.year, now: facts.year };
  const followed = matches.map(match => followTable(match, years));
  const gone = mapping.tables.filter(table => !matches.some(({ before }) => before === table));
  const issues = [
    ...body.issues,
    ...matches.filter(({ rivals }) => rivals.length > 0).map(match => severalPlaces(match)),
    ...gone
      .filter(table => isRead(table) && !isLeftOut(table.sheet, sheets))
      .map(table => goneIssue(table, sheets, fileName)),
    ...followed.flatMap(table => [...followedTo(table), ...table.issues]),
    ...correctionsLost(mapping, followed, sheets, fileName),
  ];
  const byArea = new Map<object, FollowedTable>(followed.map(table => [table.table.area, table]));
  return {
    mapping,
    facts: body.facts,
    plain: body.plain,
    ...(body.correction !== undefined && { body: body.correction }),
    tables: followed,
    issues,
    corrects: body.correction !== undefined || followed.some(({ corrections }) => sayAnything(corrections)),
    correctionsOf: table => byArea.get(table.area)?.corrections ?? noCorrections,
    asCorrected: body.asCorrected,
  };
}

function isRead({ take, correction }: SourceMapping['tables'][number]): boolean {
  return correction?.take ?? take;
}

function isLeftOut(name: string, sheets: readonly MappedSheet[]): boolean {
  return sheets.some(sheet => sheet.name === name && sheet.correction?.take === false);
}

function goneIssue(table: SourceMapping['tables'][number], sheets: readonly MappedSheet[], file: string): Issue {
  const stands = sheets.some(sheet => sheet.name === table.sheet);
  return stands ? tableGone(table, file) : sheetGone(table, sheets, file);
}
