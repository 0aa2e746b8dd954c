import type { CellValue } from '../../../xlsx/cell';
import { isUnbounded } from '../../book/area';
import { cellsWithin } from '../../book/cells';
import type { WorkbookState } from '../../state/workbookState';
import type { SheetArea } from '../graph/sheetArea';
import type { CallCells } from './callCells';
import type { CallSite } from './callSite';

/** The values of an argument in rows, or undefined where it was left out. */
export type ArgumentRows = readonly (readonly CellValue[])[] | undefined;

/** Reads the arguments of a call as they are after an evaluation. A blank cell is null. */
export function argumentRows(site: CallSite, workbook: WorkbookState, callCells: CallCells): readonly ArgumentRows[] {
  return site.call.arguments.map((argument, at): ArgumentRows => {
    switch (argument.kind) {
      case 'missing':
        return undefined;
      case 'constant':
        return argument.rows;
      case 'area':
        return areaRows(argument.area, workbook);
      case 'expression':
        return callCells.readArgument(site, at);
    }
  });
}

/** Whole rows and columns end with the last of their cells that the sheet holds. */
function areaRows(area: SheetArea, workbook: WorkbookState): readonly (readonly CellValue[])[] {
  const sheet = workbook.sheets.find(({ id }) => id === area.sheetId);
  const cells = sheet === undefined ? [] : cellsWithin(sheet, area);
  const { rows, columns } = isUnbounded(area)
    ? {
        rows: cells.reduce((most, { row }) => Math.max(most, row - area.row + 1), 1),
        columns: cells.reduce((most, { column }) => Math.max(most, column - area.column + 1), 1),
      }
    : area;
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  for (const { row, column, cell } of cells) {
    const line = values[row - area.row];
    if (line !== undefined) line[column - area.column] = cell.value;
  }
  return values;
}
