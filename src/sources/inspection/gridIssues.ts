import type { Issue } from '../../issue/issue';
import { columnLetters } from '../../xlsx/address';
import type { Grid } from '../tables/grid';
import type { SheetTable } from '../tables/sheetTable';

/** Names what in a sheet needs a look: cells without a usable value, hidden rows and columns within tables. */
export function gridIssues(grid: Grid, tables: readonly SheetTable[]): readonly Issue[] {
  const place = { file: grid.file, sheet: grid.sheet };
  const issues: Issue[] = [];
  for (const cells of grid.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.yearInDoubt === true) issues.push(yearInDoubt(cell.text, { ...place, cell: cell.address }));
      if (cell.fault === undefined) continue;
      issues.push({
        code: 'cell-fault',
        severity: 'warning',
        message: `The cell holds ${cell.fault}.`,
        remedy: 'Correct the formula, or open the workbook in Excel and save it so that values are stored.',
        place: { ...place, cell: cell.address },
      });
    }
  }
  for (const table of tables) {
    const rows = table.rows.filter(row => row.hidden).map(row => String(row.row));
    const columns = table.columns.filter(column => column.hidden).map(column => columnLetters(column.column));
    if (rows.length > 0) issues.push(hidden('rows', rows, place));
    if (columns.length > 0) issues.push(hidden('columns', columns, place));
  }
  return issues;
}

function yearInDoubt(text: string, place: Issue['place']): Issue {
  return {
    code: 'year-or-date',
    severity: 'note',
    message: `The cell holds the date "${text}": if a financial year is meant, the file does not say so.`,
    remedy: 'If it is a year, format the cell as Text and type it as text, such as 2011/12.',
    place,
  };
}

function hidden(what: string, names: readonly string[], place: Issue['place']): Issue {
  return {
    code: `hidden-${what}`,
    severity: 'note',
    message: `A table has hidden ${what}: ${names.join(', ')}.`,
    remedy: `Show the ${what} to see what they hold.`,
    place,
  };
}
