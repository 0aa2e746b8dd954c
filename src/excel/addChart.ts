import type { AreaReference, ChartPlan } from '../report/plan';
import { columnLetters } from '../lines/columnLetters';

const GRID = '#D9DEE4';
const INK = '#3A4450';

const TYPES = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  bar: 'BarClustered',
  line: 'Line',
} as const;

const DASHES = { dash: 'Dash', dot: 'Dot' } as const;

/**
 * Adds a native chart and sets its series one by one, so that every version of Excel draws the same.
 *
 * The chart is made from its first series' area and that series is kept; guessing series from a block differs between
 * Excel on the web and on the desktop.
 */
export function addChart(
  context: Excel.RequestContext,
  sheetName: string,
  plan: ChartPlan,
  worksheetOf: (key: string) => Excel.Worksheet,
): void {
  const areaOf = (area: AreaReference): Excel.Range =>
    worksheetOf(area.sheet).getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
  const [first, ...others] = plan.series;
  if (first === undefined) throw new Error(`The chart "${plan.name}" has no series.`);
  const { charts } = context.workbook.worksheets.getItem(sheetName);
  const chart = charts.add(TYPES[plan.kind], areaOf(first.values), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.color = INK;
  chart.legend.visible = plan.hasLegend ?? plan.series.length > 1;
  chart.legend.position = 'Bottom';

  const series = [chart.series.getItemAt(0), ...others.map(() => chart.series.add())];
  plan.series.forEach((each, index) => {
    const drawn = series[index];
    if (drawn === undefined) return;
    drawn.name = each.name;
    if (index > 0) drawn.setValues(areaOf(each.values));
    drawn.setXAxisValues(areaOf(plan.categories));
    if (plan.kind === 'line') {
      drawn.format.line.color = each.color;
      if (each.dash !== undefined) drawn.format.line.lineStyle = DASHES[each.dash];
      drawn.markerStyle = 'Circle';
      drawn.smooth = false;
    } else {
      if (each.isUnseen === true) drawn.format.fill.clear();
      else drawn.format.fill.setSolidColor(each.color);
      if (plan.gapWidth !== undefined) drawn.gapWidth = plan.gapWidth;
      if (plan.overlap !== undefined) drawn.overlap = plan.overlap;
    }
  });

  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.valueMinimum !== undefined) valueAxis.minimum = plan.valueMinimum;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.tickLabelPosition = 'Low';
  if (plan.categoriesReversed === true) categoryAxis.reversePlotOrder = true;
  chart.setPosition(corner(plan.from), corner(plan.to));
}

function corner(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}
