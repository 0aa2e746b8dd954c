import { findKnownBody } from '../names/findBody';
import { knownService } from '../names/findService';
import { sameBody } from '../names/sameBody';
import type { TableColumn, TableRow } from '../tables/sheetTable';
import { comparableText } from '../text/plainText';
import { pairLikely, pairUp, type Pair } from './pairUp';
import type { RowIdentity } from './rowIdentity';
import { overlap, wordSet } from './similarity';
import type { MappedColumn, MappedRow } from './sourceMapping';
import { wordsByYear, wordsOfStructure } from './wordsOfStructure';

/** Headings and labels that share so many of their words may be one, worded differently. */
const alike = 0.5;

/** A column or row found again; `reworded` when its words are not those of the mapping, years aside. */
export interface LineMatch<Before, Now> {
  readonly before: Before;
  readonly now: Now;
  readonly reworded: boolean;
}

/** The years that the mapping and the source are about, to tell "next year" in either. */
export interface BaseYears {
  readonly before: string | null;
  readonly now: string | null;
}

/**
 * Finds the columns of a mapped table again: by all their words, with years counted from the workbook's own; by all their
 * words as they stand; by their words without years; by the service that heads them; and, one to one, by half their words.
 */
export function matchColumns(
  before: readonly MappedColumn[],
  now: readonly TableColumn[],
  years: BaseYears,
): readonly LineMatch<MappedColumn, TableColumn>[] {
  const wordsOf = ({ headings, inherited }: TableColumn): readonly string[] =>
    (headings.length > 0 ? headings : inherited).map(({ text }) => text);
  const joined = (texts: readonly string[], write: (text: string) => string): string => texts.map(write).join('\n');
  const plain = (texts: readonly string[]): string => joined(texts, text => comparableText(text));
  const bare = (texts: readonly string[]): string => joined(texts, text => wordsOfStructure(text)).trim();
  const byYear = (texts: readonly string[], year: string | null): string =>
    bare(texts) === '' ? '' : joined(texts, text => wordsByYear(text, year));
  const service = (texts: readonly string[]): string => knownService(texts[0] ?? '') ?? '';
  // A column without any heading is known by what it is and by its turn.
  const unheaded = (texts: readonly string[], isLabel: boolean): string =>
    texts.length > 0 ? '' : isLabel ? 'labels' : 'figures';
  const pairs = pairUp(before, now, [
    { before: column => byYear(column.headings, years.before), now: column => byYear(wordsOf(column), years.now) },
    { before: column => plain(column.headings), now: column => plain(wordsOf(column)) },
    { before: column => bare(column.headings), now: column => bare(wordsOf(column)) },
    {
      before: column => unheaded(column.headings, column.role === 'label'),
      now: column => unheaded(wordsOf(column), column.role === 'label'),
    },
    { before: column => service(column.headings), now: column => service(wordsOf(column)) },
  ]);
  const { restBefore, restNow } = leftOver(before, now, pairs);
  const likely = pairLikely(
    restBefore,
    restNow,
    (column, other) => overlap(wordSet(bare(column.headings).split('\n')), wordSet(bare(wordsOf(other)).split('\n'))),
    alike,
  );
  const reworded = likely.filter(({ before: { headings } }) => bare(headings) !== '');
  return [...pairs.map(pair => asMatch(pair, pair.rule === 4)), ...reworded.map(pair => asMatch(pair, true))];
}

/** The rows of one label within one section. */
export interface RowGroup extends RowIdentity {
  readonly rows: readonly TableRow[];
}

/**
 * Finds the rows of a mapped table again: by section and label, by label, by label without years, by the body or the
 * service that they name, and, one to one, by half their words.
 */
export function matchRows(
  before: readonly MappedRow[],
  now: readonly RowGroup[],
): readonly LineMatch<MappedRow, RowGroup>[] {
  const inSection = ({ section, label }: RowIdentity): string =>
    label === '' ? '' : `${comparableText(section ?? '')}\n${comparableText(label)}`;
  const plain = ({ label }: RowIdentity): string => comparableText(label);
  const bare = ({ label }: RowIdentity): string => wordsOfStructure(label);
  const body = ({ label }: RowIdentity): string => findKnownBody(label)?.code ?? '';
  // Of "ICT - Employees" and "ICT - Premises" the service alone tells nothing.
  const service = ({ label }: RowIdentity): string => (label.includes(' - ') ? '' : (knownService(label) ?? ''));
  const pairs = pairUp(
    before,
    now,
    [inSection, plain, bare, body, service].map(key => ({ before: key, now: key })),
  );
  const { restBefore, restNow } = leftOver(before, now, pairs);
  const isBody = (row: MappedRow): boolean => row.body !== null && row.service === null;
  const likely = pairLikely(
    restBefore.filter(({ label, role }) => label !== '' && role !== 'footer'),
    restNow.filter(({ label }) => label !== ''),
    (row, other) =>
      isBody(row) ? Number(sameBody(row.label, other.label)) : overlap(wordSet([bare(row)]), wordSet([bare(other)])),
    alike,
  );
  return [...pairs.map(pair => asMatch(pair, pair.rule > 2)), ...likely.map(pair => asMatch(pair, true))];
}

function leftOver<Before, Now>(
  before: readonly Before[],
  now: readonly Now[],
  pairs: readonly Pair<Before, Now>[],
): { readonly restBefore: readonly Before[]; readonly restNow: readonly Now[] } {
  const found = new Set<unknown>(pairs.flatMap(pair => [pair.before, pair.now]));
  return { restBefore: before.filter(thing => !found.has(thing)), restNow: now.filter(thing => !found.has(thing)) };
}

function asMatch<Before, Now>({ before, now }: Pair<Before, Now>, reworded: boolean): LineMatch<Before, Now> {
  return { before, now, reworded };
}
