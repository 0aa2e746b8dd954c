import { columnLetters } from '../lines/columnLetters';
import { quoteSheetName } from '../lines/quoteSheetName';
import { SHOWN_SENSITIVITIES } from '../model/sensitivities';
import { DARK, MIDDLE, MONEY_AXIS } from './chartLooks';
import { putChartTable } from './chartTable';
import type { ChartWithFigures } from './chartTable';
import { numberFormatOf } from './numberFormats';
import type { AreaReference, PlanCell } from './plan';
import type { ReportContext } from './reportContext';
import type { PlacedSensitivities } from './sensitivitiesSheet';
import type { SheetBuilder } from './sheetBuilder';

const ENDS = ['At the low end', 'At the high end'];

/** Writes the swings that matter most, as they stand on the Sensitivities sheet, and draws them as bars, largest on top. */
export function putTornado(
  sheet: SheetBuilder,
  context: ReportContext,
  swings: PlacedSensitivities,
  top: number,
): ChartWithFigures {
  const rows = context.sensitivities.rows.slice(0, swings.labels.rows);
  const names = rows.map(row => row.assumption);
  const format = numberFormatOf('£k');
  const { categories, series, end } = putChartTable(sheet, top, ['Change in NPSV', ...ENDS], names, format, (_, row) =>
    [swings.atLow, swings.atHigh].map(area => linkTo(context, area, row - top - 1)),
  );
  const [first = ''] = names;
  return {
    chart: {
      name: 'HJW tornado',
      kind: 'bar',
      title: `The ${SHOWN_SENSITIVITIES} assumptions that matter most: ${first.replace(/ \(.*\)$/, '').toLowerCase()} above all`,
      categories,
      series: series.map((values, index) => ({ name: ENDS[index] ?? '', values, color: index === 0 ? MIDDLE : DARK })),
      valueTitle: "Change in net present social value, £'000",
      valueFormat: MONEY_AXIS,
      overlap: 100,
      gapWidth: 40,
      categoriesReversed: true,
    },
    end,
  };
}

function linkTo(context: ReportContext, { sheet, row, column }: AreaReference, offset: number): PlanCell {
  return { formula: `${quoteSheetName(context.sheetName(sheet))}!$${columnLetters(column)}$${row + offset}` };
}
