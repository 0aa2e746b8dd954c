import type { Issue } from '../../issue/issue';
import { columnLetters } from '../../xlsx/address';
import type { TableReading } from './readTable';

/** Discloses the hidden rows and columns whose figures were read: totals count them, so they count. */
export function hiddenIssues(readings: readonly TableReading[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { table, figures } of readings) {
    const rows = new Set(figures.filter(figure => figure.context.row.hidden).map(figure => figure.context.row.row));
    const columns = new Set(
      figures.filter(figure => figure.context.column.hidden).map(figure => figure.context.column.column),
    );
    const place = { file: table.grid.file, sheet: table.grid.sheet };
    if (rows.size > 0) issues.push(hiddenIssue('rows', [...rows].map(String), place));
    if (columns.size > 0) issues.push(hiddenIssue('columns', [...columns].map(columnLetters), place));
  }
  return issues;
}

function hiddenIssue(what: 'rows' | 'columns', names: readonly string[], place: Issue['place']): Issue {
  return {
    code: `hidden-${what}`,
    severity: 'warning',
    message: `Figures in hidden ${what} were read: ${names.join(', ')}.`,
    remedy: `Show the ${what}, or delete them if their figures do not belong to the budget.`,
    place,
  };
}
