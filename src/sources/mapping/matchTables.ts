import { senseTable } from '../meaning/tableSense';
import type { SheetTable } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';
import { rowIdentity } from './rowIdentity';
import { overlap, wordSet } from './similarity';
import type { MappedTable } from './sourceMapping';
import { wordsOfStructure } from './wordsOfStructure';

/** A table of a mapping and the table that it is now; `rivals` are others that it might be as well. */
export interface TableMatch {
  readonly before: MappedTable;
  readonly table: SheetTable;
  readonly rivals: readonly SheetTable[];
}

/** Below this share of common words two tables are not the same. */
const sameTable = 0.6;
/** Headings and labels must each agree at least so far: tables of one list of services differ in their headings. */
const sameWords = 0.4;
/** Two places that agree with a table about as well are both named. */
const asGood = 0.05;

interface Words {
  readonly headings: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly title: string;
  readonly sheet: string;
}

/**
 * Finds the tables of a mapping again among those of a workbook, by the words of their headings and labels.
 *
 * Two tables agree by the mean of what their headings share and what their labels share, from 0 to 1; the same sheet
 * name and the same title add 0.04 each. From 0.6 they are the same table, the best pairs first. A table that is left
 * over and agrees as well, to 0.05, is a rival.
 */
export function matchTables(before: readonly MappedTable[], tables: readonly SheetTable[]): readonly TableMatch[] {
  const now = tables.map(table => ({ table, words: wordsNow(table) }));
  const pairs = before
    .flatMap(mapped => {
      const words = wordsBefore(mapped);
      return now.map(entry => ({ mapped, table: entry.table, score: agreement(words, entry.words) }));
    })
    .filter(pair => pair.score >= sameTable)
    .sort((first, second) => second.score - first.score);
  const matches = new Map<MappedTable, { readonly table: SheetTable; readonly score: number }>();
  const taken = new Set<SheetTable>();
  for (const { mapped, table, score } of pairs) {
    if (matches.has(mapped) || taken.has(table)) continue;
    matches.set(mapped, { table, score });
    taken.add(table);
  }
  return [...matches].map(([mapped, match]) => ({
    before: mapped,
    table: match.table,
    rivals: pairs
      .filter(pair => pair.mapped === mapped && !taken.has(pair.table) && pair.score >= match.score - 2 * asGood)
      .map(pair => pair.table),
  }));
}

function agreement(first: Words, second: Words): number {
  const headings = overlap(first.headings, second.headings);
  const labels = overlap(first.labels, second.labels);
  if (headings < sameWords || labels < sameWords) return 0;
  const sameSheet = first.sheet === second.sheet ? 0.04 : 0;
  const sameTitle = first.title === second.title && first.title !== '' ? 0.04 : 0;
  return (headings + labels) / 2 + sameSheet + sameTitle;
}

function wordsBefore({ columns, rows, title, sheet }: MappedTable): Words {
  return {
    headings: wordSet(columns.flatMap(({ headings }) => headings.map(text => wordsOfStructure(text)))),
    labels: labelWords(rows.filter(({ role }) => role !== 'footer').map(({ label }) => label)),
    title: wordsOfStructure(title[0] ?? ''),
    sheet: comparableText(sheet),
  };
}

function wordsNow(table: SheetTable): Words {
  const sense = senseTable(table);
  return {
    headings: wordSet(
      table.columns.flatMap(({ headings, inherited }) =>
        (headings.length > 0 ? headings : inherited).map(({ text }) => wordsOfStructure(text)),
      ),
    ),
    labels: labelWords(table.rows.map(row => rowIdentity(row, sense).label)),
    title: wordsOfStructure(table.captions[0]?.text ?? ''),
    sheet: comparableText(table.grid.sheet),
  };
}

/** Labels count whole and by their words, so that one that is worded a little differently still counts in part. */
function labelWords(labels: readonly string[]): ReadonlySet<string> {
  return wordSet(labels.map(label => wordsOfStructure(label)));
}
