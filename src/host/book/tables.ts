import type { TableWrite } from '../../xlsx/edit';
import { HostError } from '../protocol/hostError';
import type { SheetState, TableState } from '../state/workbookState';
import { intersectAreas, readArea, writeArea, type Area } from './area';
import type { Book } from './book';
import { cellAt, ensureCell } from './cells';
import { valueForAddIn } from './cellValues';

/** A table with the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** Every table of the workbook, or of one sheet. */
export function tablesOf(book: Book, sheet?: SheetState): readonly PlacedTable[] {
  const sheets = sheet === undefined ? book.state.sheets : [sheet];
  return sheets.flatMap(one => one.tables.map(table => ({ sheet: one, table })));
}

/** The table's cells, heading row included. */
export function areaOfTable(table: TableState): Area {
  const area = readArea(table.table.reference);
  if (area === undefined) throw new Error(`The table ${table.table.name} has the reference ${table.table.reference}.`);
  return area;
}

/**
 * Makes a table of cells whose first row holds its headings. Headings become distinct texts, as Excel makes them:
 * blank ones `Column1`, repeated ones `Total2`.
 */
export function addTable(book: Book, sheet: SheetState, area: Area): TableState {
  const overlaps = sheet.tables.some(other => intersectAreas(areaOfTable(other), area) !== undefined);
  if (overlaps) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  if (area.rows < 2) throw new HostError('InvalidArgument', 'A table needs a heading row and at least one more.');
  const table: TableState = {
    id: book.nextId(),
    kind: 'added',
    table: {
      name: freeTableName(book),
      reference: writeArea(area),
      columns: settleHeadings(book, sheet, area),
      style: 'TableStyleMedium2',
      showFilter: true,
    },
  };
  sheet.tables.push(table);
  sheet.changed.add('tables');
  book.calculation.invalidate({ kind: 'structure' });
  return table;
}

/**
 * Changes a table. One that the file brought becomes one that is written anew: its headings, name and place stay;
 * totals and calculated columns do not.
 */
export function changeTable(book: Book, { sheet, table }: PlacedTable, change: Partial<TableWrite>): void {
  const at = sheet.tables.findIndex(({ id }) => id === table.id);
  const current = sheet.tables[at];
  if (current === undefined) throw new HostError('ItemNotFound');
  const { name, reference, columns } = current.table;
  const style = current.table.style === undefined ? 'TableStyleMedium2' : current.table.style;
  const before: TableWrite = { name, reference, columns, style, showFilter: current.table.showFilter ?? true };
  sheet.tables[at] = { id: current.id, kind: 'added', table: { ...before, ...change } };
  sheet.changed.add('tables');
  book.calculation.invalidate({ kind: 'structure' });
}

/** Takes a table away and leaves its cells. */
export function dropTable(book: Book, { sheet, table }: PlacedTable): void {
  sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
  sheet.changed.add('tables');
  book.calculation.invalidate({ kind: 'structure' });
}

/** Takes away the tables that lie wholly within an area whose cells were cleared. */
export function dropTablesWithin(book: Book, sheet: SheetState, area: Area): void {
  for (const table of sheet.tables) {
    const own = areaOfTable(table);
    const shared = intersectAreas(own, area);
    if (shared?.rows === own.rows && shared.columns === own.columns) dropTable(book, { sheet, table });
  }
}

/** Makes the headings of tables distinct texts again after cells of their heading rows were written. */
export function settleTables(book: Book, sheet: SheetState, area: Area): void {
  for (const table of sheet.tables) {
    const own = areaOfTable(table);
    if (intersectAreas({ ...own, rows: 1 }, area) === undefined) continue;
    const columns = settleHeadings(book, sheet, own);
    const isSame = columns.every((column, at) => column === table.table.columns[at]);
    if (!isSame) changeTable(book, { sheet, table }, { columns });
  }
}

/** Refuses what is no name for a table, or the name of another. */
export function checkTableName(book: Book, name: string, own: TableState): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name)) throw new HostError('InvalidArgument');
  const wanted = name.toLowerCase();
  const isTaken =
    tablesOf(book).some(({ table }) => table.id !== own.id && table.table.name.toLowerCase() === wanted) ||
    book.state.names.some(defined => defined.name.toLowerCase() === wanted);
  if (isTaken) throw new HostError('ItemAlreadyExists');
  return name;
}

/** Makes the headings distinct texts in their cells and answers them. */
export function settleHeadings(book: Book, sheet: SheetState, area: Area): string[] {
  const headings: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const held = cellAt(sheet, area.row, column)?.value ?? null;
    const heading = distinctHeading(String(valueForAddIn(held)), headings);
    headings.push(heading);
    if (held === heading) continue;
    const cell = ensureCell(sheet, area.row, column);
    cell.value = heading;
    delete cell.formula;
    book.calculation.invalidate({ kind: 'cells', sheetId: sheet.id, cells: [[area.row, column]] });
  }
  return headings;
}

function distinctHeading(wanted: string, taken: readonly string[]): string {
  const stem = wanted === '' ? 'Column' : wanted;
  const isFree = (name: string): boolean => !taken.some(other => other.toLowerCase() === name.toLowerCase());
  if (wanted !== '' && isFree(wanted)) return wanted;
  let number = wanted === '' ? taken.length + 1 : 2;
  while (!isFree(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function freeTableName(book: Book): string {
  const names = new Set(tablesOf(book).map(({ table }) => table.table.name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
