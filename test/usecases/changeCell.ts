import type { CellValue } from '../../src/xlsx/cell';
import { openPackage } from '../../src/xlsx/openPackage';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import type { ChosenFile } from '../../src/usecases/runRequest';

/** Gives one cell of a file another value, as its owner would; rows and columns count from 1. */
export function changeCell(file: ChosenFile, sheet: string, row: number, column: number, value: CellValue): ChosenFile {
  const opened = openPackage(file.bytes, file.name);
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const read = readWorkbook(opened.value);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const bytes = writeWorkbook(opened.value, {
    activeSheet: read.value.activeSheet,
    sheets: read.value.sheets.map(each => {
      const baseStyle = each.content().cells.get(row)?.get(column)?.styleIndex ?? 0;
      const cells = each.name === sheet ? new Map([[row, new Map([[column, { value, baseStyle }]])]]) : new Map();
      return { part: each.part, name: each.name, visibility: each.visibility, cells };
    }),
  });
  return { name: file.name, bytes };
}
