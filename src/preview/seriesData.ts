import type { ChartDefinition, SheetState, WorkbookState } from '../host/state/workbookState';
import type { CellValue } from '../xlsx/cell';
import { parseArea, splitSheetReference } from '../xlsx/address';
import { cellText } from './cellText';
import type { SeriesData } from './chartOption';

/** Reads the cells behind a chart's series as they are now. Cells without a number are gaps. */
export function seriesData(workbook: WorkbookState, chart: ChartDefinition): readonly SeriesData[] {
  return chart.series.map(series => ({
    categories: cellsAt(workbook, series.categoriesReference).map(value => cellText(value, 'General').text),
    values: cellsAt(workbook, series.valuesReference).map(value => (typeof value === 'number' ? value : null)),
  }));
}

function cellsAt(workbook: WorkbookState, text: string): readonly CellValue[] {
  const { sheet: name, reference } = splitSheetReference(text.replace(/^=/, ''));
  const sheet = workbook.sheets.find(one => one.name === name);
  const area = parseArea(reference);
  if (sheet === undefined || area === undefined) return [];
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(valueAt(sheet, row - 1, column - 1));
  }
  return values;
}

/** Reads a cell's value, row and column counted from 0. */
export function valueAt(sheet: SheetState, row: number, column: number): CellValue {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}
