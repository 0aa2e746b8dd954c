import { fail, succeed, type Result } from '../issue/issue';
import { within, type Reached } from '../issue/reached';
import type { SourceMapping } from './mapping/sourceMapping';
import { matchMapping } from './matchMapping';
import { openSource } from './openSource';
import { proposeForSheets } from './proposeMapping';
import { readSheets, type SourceReading } from './readSource';
import { fingerprint } from './reading/fingerprint';

/**
 * Reads a source with the one of several mappings that belongs to it, told by its headings and labels; without mappings
 * as it stands. None that fits is a warning (`mapping-none-fits`), several that fit an error (`mapping-ambiguous`).
 */
export function readMapped(
  bytes: Uint8Array,
  fileName: string,
  mappings: readonly SourceMapping[] = [],
  reached?: Reached,
): Result<SourceReading> {
  const opened = openSource(bytes, fileName, within(reached, 0, 0.1));
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const match =
    mappings.length === 0
      ? null
      : matchMapping(proposeForSheets(workbook, fileName, undefined, within(reached, 0.1, 0.5)).mapping, mappings);
  const issues = match?.issue === undefined ? opened.issues : [...opened.issues, match.issue];
  if (match?.issue?.severity === 'error') return fail(match.issue);
  const rest = within(reached, match === null ? 0.1 : 0.5, 1);
  const choices = {
    ...(match !== null && match.mapping !== null && { mapping: match.mapping }),
    ...(rest !== undefined && { reached: rest }),
  };
  const read = readSheets(workbook, fileName, fingerprint(bytes), choices);
  return read.ok ? succeed(read.value, [...issues, ...read.issues]) : fail(...issues, ...read.issues);
}
