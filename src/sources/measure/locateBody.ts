import type { IssuePlace } from '../../issue/issue';
import { cellAddress } from '../../xlsx/address';
import { findKnownBody } from '../names/findBody';
import { sameBody } from '../names/sameBody';
import { knownBodies } from '../../reference/bodies';
import { comparableText } from '../text/plainText';
import type { SheetTable, TableColumn, TableRow } from '../tables/sheetTable';
import type { Candidate } from './findCandidates';

/** Where a body stands in a candidate: the row and column of its figure, and what the table calls it. */
export interface BodyPlace {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly name: string;
  readonly code: string | null;
}

interface Entry extends BodyPlace {
  readonly isTotal: boolean;
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Finds a body in a candidate, by its code, its name as written, any other name of it, or the beginning of its name.
 *
 * The first of these that fits anything decides; several places mean that the words asked for fit several bodies.
 * Totals over classes of bodies are no bodies.
 */
export function locateBody(candidate: Candidate, asked: string): readonly BodyPlace[] {
  const entries = entriesOf(candidate).filter(entry => !entry.isTotal);
  const wanted = comparableText(asked);
  const known = findKnownBody(asked);
  const codes = knownBodies.find(body => body.code === known?.code)?.codes.map(code => code.code.toLowerCase()) ?? [];
  const isAsked = (code: string): boolean => code.toLowerCase() === wanted || codes.includes(code.toLowerCase());
  const tests: readonly ((entry: Entry) => boolean)[] = [
    entry => entry.codes.some(code => code.toLowerCase() === wanted),
    entry => entry.names.some(name => comparableText(name) === wanted),
    entry => entry.codes.some(isAsked),
    entry => isPolice(entry) && entry.codes.some(code => otherPoliceCode(code) === wanted),
    entry => entry.names.some(name => sameBody(asked, name)),
    entry => entry.names.some(name => comparableText(name).startsWith(`${wanted} `)),
    entry => entry.names.some(name => ` ${comparableText(name)} `.includes(` ${wanted} `)),
  ];
  for (const fits of tests) {
    const found = entries.filter(fits);
    if (found.length > 0) return found.map(entry => ({ ...entry, code: codeOf(entry, [wanted, ...codes]) }));
  }
  return [];
}

/** Of several codes in a row the one asked for is named, else the one that comes first in the list of known codes. */
function codeOf(entry: Entry, preferred: readonly string[]): string | null {
  for (const wanted of preferred) {
    const code = entry.codes.find(other => other.toLowerCase() === wanted);
    if (code !== undefined) return code;
  }
  return entry.code;
}

/** Finds the figure of a total over a class of bodies that was asked for as if it were a body; null when it is none. */
export function findClassTotal(candidate: Candidate, asked: string): IssuePlace | null {
  const wanted = comparableText(asked);
  const total = entriesOf(candidate).find(
    entry => entry.isTotal && entry.names.some(name => comparableText(name) === wanted),
  );
  if (total === undefined) return null;
  const { file, sheet } = candidate.table.grid;
  return { file, sheet, cell: cellAddress(total.row.row, total.column.column) };
}

/** Lists the names of all bodies of a candidate, for messages. */
export function bodyNames(candidate: Candidate): readonly string[] {
  return entriesOf(candidate)
    .filter(entry => !entry.isTotal)
    .map(entry => entry.name);
}

function isPolice({ names }: Entry): boolean {
  return names.some(name => /\b(police|constabulary)\b/.test(comparableText(name)));
}

/**
 * The code that a police body had before commissioners took over in 2012, or has had since: E6052 and E7052, in lower case.
 *
 * Source: the E-codes of the Department for Communities and Local Government before and from Revenue Outturn 2012-13.
 */
function otherPoliceCode(code: string): string | null {
  const match = /^e(60|70)(\d\d)$/.exec(code.toLowerCase());
  return match === null ? null : `e${match[1] === '60' ? '70' : '60'}${match[2] ?? ''}`;
}

function entriesOf({ table, line }: Candidate): readonly Entry[] {
  if (line.kind === 'column') {
    const nameColumn = findNameColumn(table);
    return table.rows.map(row => ({
      row,
      column: line.column,
      isTotal: row.role === 'total',
      ...rowNames(table, row, nameColumn),
    }));
  }
  return table.columns
    .filter(column => column.role === 'amount' && column.headings.length > 0)
    .map(column => {
      const names = column.headings.map(heading => heading.text);
      return { row: line.row, column, isTotal: false, name: names[0] ?? '', code: null, names, codes: [] };
    });
}

const nameHeading = /\b(authorit(y|ies)|council|body|name|organisation|force|employer)\b/;

/** Of several columns of labels the one that is headed so names the bodies, else the one of the most different texts. */
function findNameColumn({ columns, rows }: SheetTable): number | null {
  const labels = columns.filter(({ role }) => role === 'label');
  const headed = labels.find(({ headings }) => headings.some(({ text }) => nameHeading.test(comparableText(text))));
  if (headed !== undefined || labels.length < 2) return (headed ?? labels[0])?.column ?? null;
  const different = ({ column }: TableColumn): number => new Set(rows.map(row => row.labels.get(column)?.text)).size;
  const [most] = [...labels].sort((first, second) => different(second) - different(first));
  return most?.column ?? null;
}

function rowNames(
  table: SheetTable,
  row: TableRow,
  nameColumn: number | null,
): Pick<Entry, 'name' | 'code' | 'names' | 'codes'> {
  const names = [...row.labels.values()].map(label => label.text);
  const codes = table.columns
    .filter(column => column.role === 'code')
    .map(column => table.grid.rows.get(row.row)?.get(column.column)?.raw.trim())
    .filter(code => code !== undefined);
  const own = nameColumn === null ? undefined : row.labels.get(nameColumn)?.text;
  return { name: own ?? names[0] ?? codes[0] ?? '', code: codes[0] ?? null, names: [...names, ...codes], codes };
}
