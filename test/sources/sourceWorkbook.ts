import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyPackage } from '../../src/xlsx/emptyPackage';
import type { CellValue } from '../../src/xlsx/cell';
import type { CellWrite, SheetEdit } from '../../src/xlsx/edit';
import type { CellFormat } from '../../src/xlsx/format';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** A cell of a test workbook: a value, or a value with a formula or a format. */
export type TestCell =
  CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: Partial<CellFormat> };

/** A sheet of a test workbook: its rows from the top, null or undefined for blank cells. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly visibility?: SheetEdit['visibility'];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Columns counted from 1. */
  readonly hiddenColumns?: readonly number[];
}

/** Writes a workbook of a few sheets for a test. */
export function sourceWorkbook(...sheets: readonly TestSheet[]): Uint8Array {
  const bytes = writeWorkbook(emptyPackage(), {
    sheets: sheets.map(sheet => ({
      name: sheet.name,
      visibility: sheet.visibility ?? 'visible',
      cells: cellsOf(sheet),
      merges: sheet.merges ?? [],
    })),
    activeSheet: 0,
  });
  const hides = sheets.some(sheet => sheet.hiddenRows !== undefined || sheet.hiddenColumns !== undefined);
  return hides ? hide(bytes, sheets) : bytes;
}

/** One sheet named Budget with some rows. */
export function oneSheet(...rows: TestSheet['rows']): Uint8Array {
  return sourceWorkbook({ name: 'Budget', rows });
}

function cellsOf(sheet: TestSheet): Map<number, Map<number, CellWrite>> {
  const cells = new Map<number, Map<number, CellWrite>>();
  sheet.rows.forEach((row, index) => {
    const filled = new Map<number, CellWrite>();
    row.forEach((cell, column) => {
      const isBlank = cell === null;
      if (isBlank) return;
      const full = typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
      filled.set(column + 1, { ...full, baseStyle: 0 });
    });
    cells.set(index + 1, filled);
  });
  return cells;
}

/** The writer hides no rows or columns, as the product never does: the file is changed afterwards. */
function hide(bytes: Uint8Array, sheets: readonly TestSheet[]): Uint8Array {
  const parts = unzipSync(bytes);
  sheets.forEach((sheet, index) => {
    const path =
      Object.keys(parts)
        .filter(name => name.startsWith('xl/worksheets/sheet'))
        .sort()[index] ?? '';
    let xml = strFromU8(parts[path] ?? new Uint8Array());
    for (const row of sheet.hiddenRows ?? []) xml = xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`);
    const columns = (sheet.hiddenColumns ?? []).map(
      column => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
    );
    if (columns.length > 0) xml = xml.replace('<sheetData', `<cols>${columns.join('')}</cols><sheetData`);
    parts[path] = strToU8(xml);
  });
  return zipSync(parts);
}
