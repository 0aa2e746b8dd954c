import { columnLetters } from '../../src/xlsx/address';
import type { WorkbookHost } from '../../src/host/createHost';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** A cell of the open workbook. */
export interface BookCell {
  readonly sheet: string;
  readonly cell: string;
}

async function read(find: (context: Excel.RequestContext) => Excel.Range): Promise<Excel.Range> {
  return Excel.run(async context => {
    const range = find(context);
    range.load('values, formulas, rowIndex, columnIndex, rowCount, columnCount, worksheet/name');
    await context.sync();
    return range;
  });
}

const at =
  (sheet: string, address: string) =>
  (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(address);

const behind =
  (name: string) =>
  (context: Excel.RequestContext): Excel.Range =>
    context.workbook.names.getItem(name).getRange();

/** What cells come to, through the real client. */
export async function valuesAt(sheet: string, address: string): Promise<Cells> {
  return (await read(at(sheet, address))).values as Cells;
}

/** What was entered into cells, formulas with their `=`. */
export async function formulasAt(sheet: string, address: string): Promise<Cells> {
  return (await read(at(sheet, address))).formulas as Cells;
}

/** What the cells behind a defined name come to. */
export async function valuesOfName(name: string): Promise<Cells> {
  return (await read(behind(name))).values as Cells;
}

/** What was entered into the cells behind a defined name. */
export async function formulasOfName(name: string): Promise<Cells> {
  return (await read(behind(name))).formulas as Cells;
}

/** The cells behind a defined name, row by row. */
export async function cellsOfName(name: string): Promise<readonly BookCell[]> {
  const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = await read(behind(name));
  return Array.from({ length: rowCount * columnCount }, (_, offset) => ({
    sheet: worksheet.name,
    cell: `${columnLetters(columnIndex + 1 + (offset % columnCount))}${rowIndex + 1 + Math.floor(offset / columnCount)}`,
  }));
}

/** Enters a number or a formula as a user would, and waits until all follows. */
export async function enter(host: WorkbookHost, sheet: string, address: string, entry: string | number): Promise<void> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[entry]];
    await context.sync();
  });
  await host.settled();
}
