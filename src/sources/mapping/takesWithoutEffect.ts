import type { Issue } from '../../issue/issue';
import { lastPlace, nameOf } from './followIssues';
import type { SourceMapping } from './sourceMapping';

/** Warns of each table, column and row that a mapping takes and of which no figure counts all the same. */
export function takesWithoutEffect({ tables, file }: SourceMapping): readonly Issue[] {
  return tables.flatMap(table => {
    const place = lastPlace(table, file);
    const issue = (what: string, reason: string): Issue => ({
      code: 'mapping-take-idle',
      severity: 'warning',
      message: `The mapping takes ${what}, and none of its figures counts: ${reason}.`,
      remedy: 'Leave out in the mapping what states the same figures, or say there what it counts.',
      place,
    });
    if (table.correction?.take === true && !table.take)
      return [issue(nameOf(table).replace(/^The/, 'the'), table.reason)];
    const columns = table.columns.filter(({ role, correction }) => correction?.take === true && role !== 'figures');
    const rows = table.rows.filter(({ role, correction }) => correction?.take === true && role !== 'detail');
    return [
      ...columns.map(({ headings, column, reason }) => issue(`the column "${headings[0] ?? column}"`, reason)),
      ...rows.map(({ label, reason }) => issue(`the row "${label}"`, reason)),
    ];
  });
}
