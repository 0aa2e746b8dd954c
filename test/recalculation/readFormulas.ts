import type { CellValue, ReadCell } from '../../src/xlsx/cell';
import { columnLetters } from '../../src/xlsx/address';
import { openPackage } from '../../src/xlsx/openPackage';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

/** The result of every formula cell of a workbook, by sheet and address (`Summary!B6`). */
export function readFormulas(workbook: Uint8Array): ReadonlyMap<string, CellValue> {
  return valuesOf(workbook, cell => cell.formula !== undefined);
}

/** Every value of a workbook that was entered, by sheet and address. */
export function readEntries(workbook: Uint8Array): ReadonlyMap<string, CellValue> {
  return valuesOf(workbook, cell => cell.formula === undefined && cell.value !== null);
}

function valuesOf(workbook: Uint8Array, isWanted: (cell: ReadCell) => boolean): ReadonlyMap<string, CellValue> {
  const opened = openPackage(workbook, 'workbook.xlsx');
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const read = readWorkbook(opened.value);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const values = new Map<string, CellValue>();
  for (const sheet of read.value.sheets) {
    for (const [row, cells] of sheet.content().cells) {
      for (const [column, cell] of cells) {
        if (isWanted(cell)) values.set(`${sheet.name}!${columnLetters(column)}${row}`, cell.value);
      }
    }
  }
  return values;
}
