import { fingerprint } from '../reading/fingerprint';
import type { MappedTable } from './sourceMapping';
import { wordsOfStructure } from './wordsOfStructure';

/**
 * Gives the headings and labels of some tables a short name: the same wherever the tables stand, whatever their figures
 * and whichever year they name.
 */
export function structureOf(tables: readonly MappedTable[]): string {
  const words = tables.flatMap(table => [
    ...table.columns.map(({ headings }) => `heading ${headings.map(text => wordsOfStructure(text)).join(': ')}`),
    ...table.rows.map(({ label }) => `label ${wordsOfStructure(label)}`),
  ]);
  return fingerprint(new TextEncoder().encode([...new Set(words)].sort().join('\n')));
}
