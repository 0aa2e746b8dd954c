import { columnLetters } from '../lines/columnLetters';
import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import type { Block } from '../lines/layout';
import { numberFormatOf } from './numberFormats';
import type { SheetBuilder } from './sheetBuilder';
import { addsUp } from './totals';

/** Writes the totals that a block has room for: a column at the end of its rows, or a row below its columns. */
export function putTotals(sheet: SheetBuilder, block: Block): void {
  if (block.totalColumn !== null) putTotalColumn(sheet, block, block.totalColumn);
  if (block.totalRow !== null) putTotalRow(sheet, block, block.totalRow);
}

function putTotalColumn(sheet: SheetBuilder, block: Block, column: number): void {
  sheet.put(block.heading, column, 'Total', 'figureHeading');
  const [first, last] = [columnLetters(FIRST_FIGURE_COLUMN), columnLetters(column - 1)];
  const rowsEach = block.rowCount / block.lines.length;
  block.lines.forEach((line, index) => {
    if (!addsUp(line)) return;
    for (let row = block.firstRow + index * rowsEach; row < block.firstRow + (index + 1) * rowsEach; row++)
      sheet.put(row, column, { formula: `SUM(${first}${row}:${last}${row})` }, 'sideTotal', numberFormatOf(line.unit));
  });
}

function putTotalRow(sheet: SheetBuilder, block: Block, row: number): void {
  sheet.putRow(row, 1, ['Total', null, null], 'totalLabel');
  block.lines.forEach((line, index) => {
    const column = FIRST_FIGURE_COLUMN + index;
    const letters = columnLetters(column);
    const formula = `SUM(${letters}${block.firstRow}:${letters}${row - 1})`;
    sheet.put(row, column, addsUp(line) ? { formula } : null, 'total', numberFormatOf(line.unit));
  });
}
