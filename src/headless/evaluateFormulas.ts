import type { WorkbookHost } from '../host/createHost';
import { cellAddress } from '../xlsx/address';

/** A single value of a cell; an error among the values of an array is its text. */
type Shown = number | string | boolean;

/** What a formula came to: a value, the rows of an array, or an error with the message behind it where there is one. */
export type EvaluatedFormula =
  | { readonly value: Shown }
  | { readonly rows: readonly (readonly Shown[])[] }
  | { readonly error: string; readonly message?: string };

/** The cells in which formulas stand for a while: one below the other, with room for arrays between them. */
interface Bench {
  readonly sheetName: string;
  readonly row: number;
}

/** Far from the cells that one would name in a formula. */
const column = 5_000;
const firstRow = 100_000;
const rowsForEach = 2_000;

/**
 * Evaluates formulas, with or without `=`, in cells of the open workbook's active sheet, far from everything on it, so
 * that references without a sheet lead where its user would expect.
 *
 * Each is entered through Office.js as the add-in would, and read when the host has settled. A formula that Excel would
 * not let anyone enter is an error as well. Afterwards the cells are empty again.
 */
export async function evaluateFormulas(
  host: WorkbookHost,
  formulas: readonly string[],
): Promise<readonly EvaluatedFormula[]> {
  if (formulas.length === 0) return [];
  const { sheetName, row } = await findBench();
  try {
    const refusals: (EvaluatedFormula | undefined)[] = [];
    for (const [at, formula] of formulas.entries()) {
      refusals.push(await enter({ sheetName, row: row + at * rowsForEach }, formula));
    }
    await host.settled();
    const results: EvaluatedFormula[] = [];
    for (const [at, refusal] of refusals.entries()) {
      results.push(refusal ?? (await readResult(host, { sheetName, row: row + at * rowsForEach })));
    }
    return results;
  } finally {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRangeByIndexes(row, column, formulas.length * rowsForEach, 1).clear();
      await context.sync();
    });
    await host.settled();
  }
}

async function findBench(): Promise<Bench> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject();
    sheet.load('name');
    used.load('rowIndex, rowCount');
    sheet.protection.load('protected');
    await context.sync();
    // The workbook is only asked, never saved: its sheet may stay open to entries.
    if (sheet.protection.protected) sheet.protection.unprotect();
    await context.sync();
    const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    return { sheetName: sheet.name, row: Math.max(firstRow, end + rowsForEach) };
  });
}

async function enter({ sheetName, row }: Bench, formula: string): Promise<EvaluatedFormula | undefined> {
  const entry = formula.trim().startsWith('=') ? formula.trim() : `=${formula}`;
  try {
    await Excel.run(async context => {
      context.workbook.worksheets.getItem(sheetName).getCell(row, column).formulas = [[entry]];
      await context.sync();
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { error: '#NAME?', message: `Excel would not take this formula: ${error.message}` };
  }
}

async function readResult(host: WorkbookHost, bench: Bench): Promise<EvaluatedFormula> {
  const { sheetName, row } = bench;
  const { rows, columns } = arraySize(host, bench);
  const { values, valueTypes } = await Excel.run(async context => {
    const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(row, column, rows, columns);
    range.load('values, valueTypes');
    await context.sync();
    return { values: range.values as Shown[][], valueTypes: range.valueTypes };
  });
  if (rows * columns > 1) return { rows: values };
  const [[value = ''] = []] = values;
  if (valueTypes[0]?.[0] !== Excel.RangeValueType.error) return { value };
  const message = host.errorMessage(sheetName, row, column);
  return { error: String(value), ...(message !== undefined && { message }) };
}

/** The size of the array that a formula fills, which the host's Office.js does not tell. */
function arraySize(host: WorkbookHost, { sheetName, row }: Bench): { readonly rows: number; readonly columns: number } {
  const address = cellAddress(row + 1, column + 1);
  const sheet = host.workbook.sheets.find(({ name }) => name === sheetName);
  let [rows, columns] = [1, 1];
  for (const [at, line] of sheet?.cells ?? []) {
    for (const [across, { spilledFrom }] of line) {
      if (spilledFrom !== address) continue;
      rows = Math.max(rows, at - row + 1);
      columns = Math.max(columns, across - column + 1);
    }
  }
  return { rows, columns };
}
