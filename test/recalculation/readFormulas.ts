import type { CellValue } from '../../src/xlsx/cell';
import { columnLetters } from '../../src/xlsx/address';
import { openPackage } from '../../src/xlsx/openPackage';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

/** The result of every formula cell of a workbook, by sheet and address (`Summary!B6`). */
export function readFormulas(workbook: Uint8Array): ReadonlyMap<string, CellValue> {
  const opened = openPackage(workbook, 'workbook.xlsx');
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const read = readWorkbook(opened.value);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const results = new Map<string, CellValue>();
  for (const sheet of read.value.sheets) {
    for (const [row, cells] of sheet.content().cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) results.set(`${sheet.name}!${columnLetters(column)}${row}`, cell.value);
      }
    }
  }
  return results;
}
