import type { Issue, IssuePlace } from '../../issue/issue';
import { cellAddress, columnLetters, formatArea, parseArea } from '../../xlsx/address';
import { headingText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import type { FollowedTable } from './followTable';
import type { RowGroup } from './matchLines';
import type { TableMatch } from './matchTables';
import type { MappedColumn, MappedRow, MappedSheet, MappedTable } from './sourceMapping';
import { wordsOfStructure } from './wordsOfStructure';

const listed = 5;

/** Notes what was followed: another sheet, another place, columns that moved, words that changed. */
export function followedTo({ table, before, columns, reworded }: FollowedTable): readonly Issue[] {
  const range = formatArea(table.area);
  const moved = [...columns].filter(([now, column]) => columnLetters(now) !== column.column);
  const parts = [
    before.sheet === table.grid.sheet ? null : `the sheet was called "${before.sheet}"`,
    before.range === range ? null : `it stood in ${before.range} and stands in ${range}`,
    moved.length === 0
      ? null
      : `columns moved: ${some(moved.map(([now, { column }]) => `${column} to ${columnLetters(now)}`))}`,
    reworded.length === 0 ? null : `worded anew: ${some(reworded.map(([first, now]) => `"${first}" is "${now}"`))}`,
  ].filter(part => part !== null);
  if (parts.length === 0) return [];
  return [
    {
      code: 'mapping-followed',
      severity: 'note',
      message: `${nameOf(before)} was found again: ${parts.join('; ')}.`,
      remedy: 'Look at the mapping if another table is meant.',
      place: placeOf(table),
    },
  ];
}

/** States that a table of a mapping is in two places. */
export function severalPlaces({ before, table, rivals }: TableMatch): Issue {
  const places = [table, ...rivals].map(other => `sheet "${other.grid.sheet}", ${formatArea(other.area)}`);
  const isWhereItWas = before.sheet === table.grid.sheet;
  return {
    code: 'mapping-table-ambiguous',
    severity: isWhereItWas ? 'warning' : 'error',
    message: `${nameOf(before)} could be any of these: ${places.join('; ')}.${isWhereItWas ? ' The first was taken: it stands on the same sheet.' : ''}`,
    remedy: 'Leave out the table that is not meant, in the mapping or in the workbook.',
    place: placeOf(table),
  };
}

/** States that the sheet of a mapped table is gone, and with it the table. */
export function sheetGone(before: MappedTable, sheets: readonly MappedSheet[], file: string): Issue {
  return {
    code: 'mapping-sheet-gone',
    severity: 'error',
    message: `There is no sheet "${before.sheet}" any more, and no other sheet holds ${nameOf(before).replace(/^The/, 'the')}.`,
    remedy: `Add the table to the workbook, or leave it out in the mapping. The sheets are ${some(sheets.map(({ name }) => `"${name}"`))}.`,
    place: lastPlace(before, file),
  };
}

/** States that a mapped table is gone from its sheet. */
export function tableGone(before: MappedTable, file: string): Issue {
  return {
    code: 'mapping-table-gone',
    severity: 'error',
    message: `${nameOf(before)} is no longer there: no table has its headings and labels.`,
    remedy: 'Add it to the workbook, or leave it out in the mapping.',
    place: lastPlace(before, file),
  };
}

/** States which columns that were read are gone; years that are gone from a row of years are a warning. */
export function columnsGone(gone: readonly MappedColumn[], table: SheetTable): readonly Issue[] {
  return gone
    .filter(({ role, correction }) => role === 'figures' && correction?.take !== false)
    .map(column => {
      const isYear = column.headings.every(text => wordsOfStructure(text) === '') && column.headings.length > 0;
      return {
        code: 'mapping-column-gone',
        severity: isYear ? 'warning' : 'error',
        message: `The column "${column.headings[0] ?? column.column}" (${column.column}) of the mapping is no longer there.`,
        remedy: 'Add it to the workbook, or leave it out in the mapping.',
        place: placeOf(table),
      };
    });
}

/** States which rows that were read are gone; a body that is gone stops the reading. */
export function rowsGone(gone: readonly MappedRow[], before: MappedTable, table: SheetTable): readonly Issue[] {
  const read = gone.filter(({ role, correction }) => role === 'detail' && correction?.take !== false);
  const [sections, bodies] = [before.services === 'none', read.filter(({ body }) => body !== null)];
  const isOfBodies = sections && bodies.length > 0;
  const names = (rows: readonly MappedRow[]): string => some(rows.map(({ label }) => `"${label}"`));
  const issues: Issue[] = [];
  if (isOfBodies) {
    issues.push({
      code: 'mapping-body-gone',
      severity: 'error',
      message: `${names(bodies)} of the mapping ${bodies.length === 1 ? 'is' : 'are'} no longer there.`,
      remedy: 'Add the body to the workbook, give its new name a body in the mapping, or leave it out there.',
      place: placeOf(table),
    });
  }
  const others = isOfBodies ? read.filter(({ body }) => body === null) : read;
  if (others.length > 0) {
    issues.push({
      code: 'mapping-row-gone',
      severity: 'warning',
      message: `Rows of the mapping are no longer there: ${names(others)}.`,
      remedy: 'If one of them has a new name, give that row its service in the mapping.',
      place: placeOf(table),
    });
  }
  return issues;
}

/** States that the heading of a column now says that it counts something else. */
export function measureChanged(before: MappedColumn, now: TableColumn, table: SheetTable): Issue {
  const [heading] = now.headings;
  return {
    code: 'mapping-measure-changed',
    severity: 'error',
    message: `"${before.headings[0] ?? ''}" was read as ${before.measure ?? ''}; it now says "${headingText(now)}".`,
    remedy: 'Say in the mapping what the column counts.',
    place: { ...placeOf(table), ...(heading !== undefined && { cell: heading.address }) },
  };
}

/** States that a label now names another service. */
export function serviceChanged(before: MappedRow, now: RowGroup, table: SheetTable): Issue {
  const [row] = now.rows;
  const label = row === undefined ? undefined : [...row.labels.values()][0];
  return {
    code: 'mapping-service-changed',
    severity: 'error',
    message: `"${before.label}" was read as ${before.service ?? ''}; the row now says "${now.label}".`,
    remedy: 'Say in the mapping which service the row is.',
    place: { ...placeOf(table), ...(label !== undefined && { cell: label.address }) },
  };
}

/** Names a table as a reader does: by its title, else by its place. */
export function nameOf({ title, sheet, range }: MappedTable): string {
  const [nearest] = title;
  return nearest === undefined ? `The table in ${range} of "${sheet}"` : `The table "${nearest}"`;
}

/** The first cell of a table as it stands now. */
export function placeOf({ grid, area }: SheetTable): IssuePlace {
  return { file: grid.file, sheet: grid.sheet, cell: cellAddress(area.top, area.left) };
}

/** Where a table stood when the mapping was made. */
export function lastPlace({ sheet, range }: MappedTable, file: string): IssuePlace {
  const area = parseArea(range);
  return { file, sheet, ...(area !== undefined && { cell: cellAddress(area.top, area.left) }) };
}

/** Lists the first few of many. */
export function some(texts: readonly string[]): string {
  return `${texts.slice(0, listed).join(', ')}${texts.length > listed ? ` and ${texts.length - listed} more` : ''}`;
}
