import type { Issue } from '../../issue/issue';
import type { FollowedTable } from './followTable';
import { lastPlace, nameOf, placeOf } from './followIssues';
import type { Correction, MappedSheet, SourceMapping } from './sourceMapping';
import { comparableText } from '../text/plainText';

/** Names each correction of a mapping that fits nothing in the source any more. */
export function correctionsLost(
  mapping: SourceMapping,
  followed: readonly FollowedTable[],
  sheets: readonly MappedSheet[],
  file: string,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { name, correction } of mapping.sheets) {
    const stands = sheets.some(sheet => comparableText(sheet.name) === comparableText(name));
    if (correction !== undefined && !stands) issues.push(lost(`sheet "${name}"`, correction, { file, sheet: name }));
  }
  for (const table of mapping.tables) {
    const match = followed.find(({ before }) => before === table);
    if (match === undefined && table.correction !== undefined)
      issues.push(lost(nameOf(table).replace(/^The/, 'the'), table.correction, lastPlace(table, file)));
    const columns = new Set(match?.columns.values() ?? []);
    const rows = new Set(match?.rows.values() ?? []);
    const place = match === undefined ? lastPlace(table, file) : placeOf(match.table);
    for (const column of table.columns) {
      if (column.correction === undefined || columns.has(column)) continue;
      issues.push(lost(`the column "${column.headings[0] ?? column.column}"`, column.correction, place));
    }
    for (const row of table.rows) {
      if (row.correction === undefined || rows.has(row)) continue;
      issues.push(lost(`the row "${row.label}"`, row.correction, place));
    }
  }
  return issues;
}

function lost(what: string, correction: Correction, place: Issue['place']): Issue {
  const said = Object.entries(correction).map(([name, value]) => `${name}: ${String(value)}`);
  return {
    code: 'mapping-correction-lost',
    severity: 'warning',
    message: `The mapping's correction of ${what} (${said.join(', ')}) fits nothing in the file any more.`,
    remedy: 'Remove the correction, or give it to what stands there now.',
    place,
  };
}
