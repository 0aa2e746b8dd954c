import type { Issue } from '../issue/issue';
import type { SourceMapping } from './mapping/sourceMapping';
import { overlap, wordSet } from './mapping/similarity';
import { wordsOfStructure } from './mapping/wordsOfStructure';
import { sameBody } from './names/sameBody';

/** From this likeness on a mapping may belong to a source. */
const alike = 0.6;
/** Two mappings whose likeness differs by less are told apart by the file's name, or asked about. */
const asGood = 0.05;
/** What another body takes off the likeness: bodies that use one form differ in nothing else. */
const otherBody = 0.3;

/** The mapping that belongs to a source and how like it is, from 0 to 1; none, and why, in the issue. */
export type MappingMatch =
  | { readonly mapping: SourceMapping; readonly likeness: number; readonly issue?: undefined }
  | { readonly mapping: null; readonly likeness: number; readonly issue: Issue };

/**
 * Chooses the mapping that belongs to a source among several. `proposal` is what the source proposes by itself.
 *
 * The same fingerprint and body belong together. Else likeness is the mean of what the headings and what the labels of
 * all tables share, each word once; another body takes 0.3 off. The likest from 0.6 on belongs to the source; of two
 * that are as like to 0.05 the one made of a file of the same name, else none: `mapping-ambiguous`. Below 0.6 there is
 * none: `mapping-none-fits`. The file's name alone never decides.
 */
export function matchMapping(proposal: SourceMapping, mappings: readonly SourceMapping[]): MappingMatch {
  const ranked = mappings
    .map(mapping => ({ mapping, likeness: likeness(mapping, proposal) }))
    .sort((first, second) => second.likeness - first.likeness);
  const [best] = ranked;
  const place = { file: proposal.file };
  if (best === undefined || best.likeness < alike) {
    const issue: Issue = {
      code: 'mapping-none-fits',
      severity: 'warning',
      message: 'None of the mappings fits this workbook; it was read by its own words.',
      remedy: 'Look at what it was read as, and confirm it as a mapping of its own.',
      place,
    };
    return { mapping: null, likeness: best?.likeness ?? 0, issue };
  }
  const equals = ranked.filter(other => best.likeness - other.likeness < asGood);
  const named = equals.filter(other => baseName(other.mapping.file) === baseName(proposal.file));
  const [only] = equals.length === 1 ? equals : named;
  if (only !== undefined && (equals.length === 1 || named.length === 1)) return only;
  const issue: Issue = {
    code: 'mapping-ambiguous',
    severity: 'error',
    message: `Several mappings fit this workbook: those of ${equals.map(({ mapping }) => mapping.file).join(', ')}.`,
    remedy: 'Give only the one that is meant.',
    place,
  };
  return { mapping: null, likeness: best.likeness, issue };
}

function likeness(mapping: SourceMapping, proposal: SourceMapping): number {
  const [before, now] = [mapping.organisation, proposal.organisation];
  const isUnsaid = now.from === 'nothing' || before.from === 'nothing';
  const isSame = isUnsaid || before.code === now.code || sameBody(before.name, now.name);
  const same = mapping.fingerprint === proposal.fingerprint;
  const shared = same
    ? 1
    : (overlap(headings(mapping), headings(proposal)) + overlap(labels(mapping), labels(proposal))) / 2;
  return isSame ? shared : Math.max(0, shared - otherBody);
}

function headings({ tables }: SourceMapping): ReadonlySet<string> {
  const columns = tables.flatMap(table => table.columns);
  return wordSet(columns.flatMap(column => column.headings.map(text => wordsOfStructure(text))));
}

function labels({ tables }: SourceMapping): ReadonlySet<string> {
  const rows = tables.flatMap(table => table.rows).filter(({ role }) => role !== 'footer');
  return wordSet(rows.map(({ label }) => wordsOfStructure(label)));
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').toLowerCase();
}
