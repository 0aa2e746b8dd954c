import type { IssuePlace } from '../../issue/issue';
import type { Grid, GridCell } from '../tables/grid';
import { rowFactsOf } from '../tables/rowFacts';
import { headingText, rowText, type SheetTable, type TableColumn } from '../tables/sheetTable';
import type { Ignored } from './tableFigure';

/**
 * Lists the numbers of a sheet that stand in no table or in a column of no amounts, so that nothing is left out unsaid:
 * line numbers above the headings, codes, remarks.
 */
export function numbersAside(grid: Grid, tables: readonly SheetTable[]): readonly Ignored[] {
  return [...tables.flatMap(table => columnsAside(table)), ...rowsOutside(grid, tables)];
}

function columnsAside(table: SheetTable): readonly Ignored[] {
  const aside: Ignored[] = [];
  for (const column of table.columns.filter(({ role }) => role === 'code' || role === 'remark')) {
    const row = table.rows.find(({ row }) => isNumber(table.grid.rows.get(row)?.get(column.column)));
    if (row === undefined) continue;
    const heading = column.headings[0];
    const cell = heading?.address ?? table.grid.rows.get(row.row)?.get(column.column)?.address;
    aside.push({
      place: placeIn(table.grid, cell),
      text: heading === undefined ? rowText(row) : headingText(column),
      reason: reasonOf(column),
    });
  }
  return aside;
}

function reasonOf({ role }: TableColumn): string {
  return role === 'code' ? 'its numbers are codes, not amounts' : 'it holds remarks beside the figures';
}

function rowsOutside(grid: Grid, tables: readonly SheetTable[]): readonly Ignored[] {
  const inTables = new Set(tables.flatMap(table => [...table.headingRows, ...table.rows.map(({ row }) => row)]));
  const aside: Ignored[] = [];
  for (const [row, cells] of grid.rows) {
    const first = inTables.has(row) ? undefined : [...cells.values()].find(cell => isNumber(cell));
    if (first === undefined) continue;
    const isNumbering = rowFactsOf(row, cells).kind === 'numbering';
    aside.push({
      place: placeIn(grid, first.address),
      text: [...cells.values()].map(cell => cell.raw).join(' '),
      reason: isNumbering ? 'its numbers count lines or columns' : 'it stands in no table',
    });
  }
  return aside;
}

function isNumber(cell: GridCell | undefined): boolean {
  return cell?.amount?.kind === 'number';
}

function placeIn({ file, sheet }: Grid, cell: string | undefined): IssuePlace {
  return cell === undefined ? { file, sheet } : { file, sheet, cell };
}
