import type { Issue, IssuePlace } from '../../issue/issue';
import type { SheetTable } from '../tables/sheetTable';
import { columnNumber } from '../../xlsx/address';
import { sameBody } from '../names/sameBody';
import type { FollowedTable } from './followTable';
import { nameOf, placeOf, some } from './followIssues';
import type { MappedTable, SourceMapping } from './sourceMapping';

/** One line of a source that says something else than in the mapping; `asks` stops the reading. */
export interface LineChange {
  readonly what:
    'unit' | 'year' | 'version' | 'measure' | 'service' | 'left out' | 'taken' | 'row left out' | 'row taken';
  readonly name: string;
  readonly place: IssuePlace;
  readonly was: string | null;
  readonly is: string | null;
  readonly asks: boolean;
}

interface Words {
  readonly code: string;
  readonly says: (lines: string, was: string, is: string) => string;
  readonly remedy: string;
}

const words: Readonly<Record<LineChange['what'], Words>> = {
  unit: {
    code: 'mapping-unit-changed',
    says: (lines, was, is) => `The unit of ${lines} was ${was} and is ${is} now.`,
    remedy: 'Check that the figures changed with it, and set the unit in the mapping if they did not.',
  },
  year: {
    code: 'mapping-year-changed',
    says: (lines, was, is) => `The year of ${lines} was ${was} and is ${is} now.`,
    remedy: 'Check that this year is meant, and set the year in the mapping if it is not.',
  },
  version: {
    code: 'mapping-version-changed',
    says: (lines, was, is) => `The budget version of ${lines} was "${was}" and is "${is}" now.`,
    remedy: 'Check that this version is meant, and take the column that is in the mapping if it is not.',
  },
  measure: {
    code: 'mapping-measure-changed',
    says: (lines, was, is) => `${lines} was read as ${was} and would now be read as ${is}.`,
    remedy: 'Say in the mapping what the column counts.',
  },
  service: {
    code: 'mapping-service-changed',
    says: (lines, was, is) => `${lines} was read as ${was} and would now be read as ${is}.`,
    remedy: 'Say in the mapping which service the row is.',
  },
  'left out': {
    code: 'mapping-column-left-out',
    says: (lines, _was, is) => `${lines} was read when the mapping was made and is left out now: ${is}.`,
    remedy: 'Take the column in the mapping if its figures are meant.',
  },
  taken: {
    code: 'mapping-column-taken',
    says: (lines, was, is) => `${lines} was left out when the mapping was made (${was}) and is read as ${is} now.`,
    remedy: 'Leave the column out in the mapping if its figures are not meant.',
  },
  'row left out': {
    code: 'mapping-row-left-out',
    says: (lines, _was, is) => `${lines} was read when the mapping was made and is not any more: ${is}.`,
    remedy: 'Take the row in the mapping if its figures are meant.',
  },
  'row taken': {
    code: 'mapping-row-taken',
    says: (lines, was, is) => `${lines} was left out when the mapping was made (${was}) and is read as ${is} now.`,
    remedy: 'Leave the row out in the mapping if its figures are not meant.',
  },
};

/** States changes, those of one kind with one before and one after together, at the first place. */
export function lineChanges(changes: readonly LineChange[]): readonly Issue[] {
  const groups = new Map<string, LineChange[]>();
  for (const change of changes) {
    const key = [change.what, change.was, change.is, change.asks, change.place.sheet].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const { code, says, remedy } = words[first.what];
    const lines = some([...new Set(group.map(({ name }) => `"${name}"`))]);
    const severity = first.asks ? ('error' as const) : ('warning' as const);
    return [
      { code, severity, message: says(lines, first.was ?? 'none', first.is ?? 'none'), remedy, place: first.place },
    ];
  });
}

/** Warns of a table that the mapping does not know, or of its new columns and rows. */
export function newLines(followed: FollowedTable | undefined, now: MappedTable, table: SheetTable): readonly Issue[] {
  const issue = (what: 'table' | 'column' | 'row', message: string, cell?: string): Issue => ({
    code: `mapping-${what}-new`,
    severity: 'warning',
    message,
    remedy: `Confirm it in the mapping, or leave the ${what} out there.`,
    place: { ...placeOf(table), ...(cell !== undefined && { cell }) },
  });
  if (followed === undefined)
    return now.take ? [issue('table', `${nameOf(now)} is not in the mapping; it was read by its own words.`)] : [];
  const issues: Issue[] = [];
  for (const column of now.columns) {
    const number = columnNumber(column.column);
    if (column.role !== 'figures' || followed.columns.has(number)) continue;
    const heading = table.columns.find(other => other.column === number)?.headings[0]?.address;
    const name = column.headings[0] ?? column.column;
    issues.push(
      issue('column', `"${name}" is not in the mapping; it was read as ${column.measure ?? 'its rows say'}.`, heading),
    );
  }
  const rows = now.rows.filter(row => row.role === 'detail' && !followed.rows.has(row.row));
  const [first] = rows;
  if (first !== undefined) {
    const named = some(
      rows.map(row => `"${row.label}" (${row.service ?? row.body ?? row.measure ?? 'as its column says'})`),
    );
    const [label] = table.rows.find(row => row.row === first.row)?.labels.values() ?? [];
    issues.push(
      issue('row', `Rows are not in the mapping and were read by their own words: ${named}.`, label?.address),
    );
  }
  return issues;
}

/** Stops where a source now speaks of another body than its mapping. */
export function bodyChanged(before: SourceMapping, now: SourceMapping): readonly Issue[] {
  const { code, name, correction } = before.organisation;
  const isSame = now.organisation.code === code || sameBody(name, now.organisation.name);
  if (correction !== undefined || isSame) return [];
  return [
    {
      code: 'mapping-body-changed',
      severity: 'error',
      message: `The mapping is that of ${name}, and the file speaks of ${now.organisation.name}.`,
      remedy: 'Choose the mapping of this body, or set the body of this mapping right.',
      place: { file: now.file },
    },
  ];
}
