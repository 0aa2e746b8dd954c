import { succeed, type Result } from '../issue/issue';
import { within, type Reached } from '../issue/reached';
import type { ReadWorkbook } from '../xlsx/workbook';
import type { SourceMapping } from './mapping/sourceMapping';
import { openSource } from './openSource';
import { readContent } from './reading/readContent';

/**
 * Says how a source would be read, for a user to confirm or correct, even where its figures cannot be read as it stands.
 *
 * The issues are those of reading it: an error among them says what a correction has to settle. Only a file that cannot
 * be opened fails. With an earlier mapping that one is followed, and its corrections are kept.
 */
export function proposeMapping(
  bytes: Uint8Array,
  fileName: string,
  mapping?: SourceMapping,
  reached?: Reached,
): Result<SourceMapping> {
  const workbook = openSource(bytes, fileName, within(reached, 0, 0.1));
  if (!workbook.ok) return workbook;
  const proposed = proposeForSheets(workbook.value, fileName, mapping, within(reached, 0.1, 1));
  return succeed(proposed.mapping, [...workbook.issues, ...proposed.issues]);
}

/** Says how sheets that are open already would be read; the issues as for a file. */
export function proposeForSheets(
  workbook: ReadWorkbook,
  fileName: string,
  mapping?: SourceMapping,
  reached?: Reached,
): Pick<ReturnType<typeof readContent>, 'mapping' | 'issues'> {
  const { mapping: proposed, issues } = readContent(workbook, fileName, mapping, reached);
  return { mapping: proposed, issues };
}
