import type { AreaReference, ChartPlan, PlanCell } from './plan';
import { putFigures } from './putFigures';
import type { SheetBuilder } from './sheetBuilder';

/** The figures behind a chart on the sheet that shows it; `end` is the first row below. */
export interface ChartTable {
  readonly categories: AreaReference;
  readonly series: readonly AreaReference[];
  readonly end: number;
}

/** A chart that stands among others; where it stands is settled when all are known. */
export type UnplacedChart = Omit<ChartPlan, 'from' | 'to'>;

/** A chart and the first row below the figures behind it. */
export interface ChartWithFigures {
  readonly chart: UnplacedChart;
  readonly end: number;
}

/** Writes the figures behind a chart: a row for each category, a column for each series. */
export function putChartTable(
  sheet: SheetBuilder,
  top: number,
  headings: readonly string[],
  categories: readonly string[],
  numberFormat: string,
  figuresOf: (category: string, row: number) => readonly PlanCell[],
): ChartTable {
  sheet.put(top, 1, headings[0] ?? null, 'heading');
  sheet.putRow(top, 2, headings.slice(1), 'figureHeading');
  categories.forEach((category, index) => {
    const row = top + 1 + index;
    sheet.put(row, 1, category, 'label');
    putFigures(sheet, row, 2, figuresOf(category, row), numberFormat);
  });
  const area = (column: number): AreaReference => ({
    sheet: sheet.key,
    row: top + 1,
    column,
    rows: categories.length,
    columns: 1,
  });
  return {
    categories: area(1),
    series: headings.slice(1).map((_, index) => area(2 + index)),
    end: top + 1 + categories.length,
  };
}
