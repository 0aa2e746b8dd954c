import { budgetStatus } from '../meaning/budgetStatus';
import { isPeriodName, isWholeYearName } from '../meaning/isPeriodName';
import { isTotalLabel } from '../tables/isTotalLabel';
import type { SheetTable, TableColumn } from '../tables/sheetTable';
import type { ColumnLeftOut } from './columnsLeftOut';

/**
 * Finds the columns of single periods beside a column that states the whole year, which counts instead of them.
 *
 * Example: of `Period 1` to `Period 13` and `Total` only `Total` counts. Without a column for the year the periods are
 * added up.
 */
export function periodsLeftOut(table: SheetTable): readonly ColumnLeftOut[] {
  const periods = periodColumns(table);
  if (periods.length < 2) return [];
  const chosen = table.columns.find(column => column.role === 'amount' && isWholeYear(column));
  return chosen === undefined ? [] : periods.map(column => ({ column, chosen, doubtful: false }));
}

/** Lists the columns of a table whose headings name a period or a month of the year. */
function periodColumns(table: SheetTable): readonly TableColumn[] {
  return table.columns.filter(column => column.role === 'amount' && isPeriodName(column.headings[0]?.text ?? ''));
}

function isWholeYear(column: TableColumn): boolean {
  const [nearest] = column.headings;
  return nearest !== undefined && (isTotalLabel(nearest.text) || statesYear(nearest.text));
}

/** A budget or forecast under its own heading is one of the year. */
function statesYear(heading: string): boolean {
  return isWholeYearName(heading) || (budgetStatus(heading) !== null && !isPeriodName(heading));
}
