import type { ChartWithFigures, UnplacedChart } from './chartTable';
import { putPhasing } from './phasingChart';
import type { ChartPlan } from './plan';
import { putGapChart, putRunningChart, putSharesChart } from './resultCharts';
import type { ReportContext } from './reportContext';
import type { PlacedSensitivities } from './sensitivitiesSheet';
import type { SheetBuilder } from './sheetBuilder';
import { putTornado } from './tornadoChart';
import { putWaterfall } from './waterfallChart';

const CHART_ROWS = 15;
const PLACES = 6;

/** Draws the charts below `top`, two by two, with the figures behind them below. */
export function putCharts(sheet: SheetBuilder, context: ReportContext, swings: PlacedSensitivities, top: number): void {
  let row = top + (PLACES / 2) * (CHART_ROWS + 1) + 1;
  sheet.put(row, 1, 'Figures behind the charts', 'chapter');
  const below = (
    put: (sheet: SheetBuilder, context: ReportContext, top: number) => ChartWithFigures,
  ): UnplacedChart => {
    const { chart, end } = put(sheet, context, row + 1);
    row = end;
    return chart;
  };
  const charts = [
    below(putGapChart),
    below(putRunningChart),
    below(putWaterfall),
    below(putPhasing),
    below(putSharesChart),
    below((on, from, row) => putTornado(on, from, swings, row)),
  ];
  // Two rows of charts fill a page of A4; the tables above have the first one to themselves.
  for (const index of [0, 4]) sheet.startPage(placeOf(index, top).from.row);
  charts.forEach((chart, index) => {
    if (chart.categories.rows > 0) sheet.chart({ ...chart, ...placeOf(index, top) });
  });
}

function placeOf(index: number, top: number): Pick<ChartPlan, 'from' | 'to'> {
  const row = top + Math.floor(index / 2) * (CHART_ROWS + 1);
  const [first, last] = index % 2 === 0 ? [1, 3] : [4, 7];
  return { from: { row, column: first }, to: { row: row + CHART_ROWS, column: last } };
}
