import type { ChartWrite } from '../../edit';
import { namespaces, xmlDeclaration } from '../../package/namespaces';
import { axisIds, writeAxes } from './writeAxes';
import { chartLooks, inSize, writeTextProperties, writeTitle } from './chartText';
import { writeBarSeries, writeLineSeries, type PlacedSeries } from './writeSeries';

const legendPositions = { bottom: 'b', right: 'r', top: 't' } as const;
const axes = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`;

/**
 * Writes a chart part (CT_ChartSpace, ECMA-376 21.2.2.29), its elements in the schema's order, which Excel insists on.
 *
 * Series with `asLine` are drawn as lines over upright columns; it is an error in the program to ask for that over bars
 * that lie down, which Excel cannot draw.
 */
export function writeChart(chart: ChartWrite): string {
  const placed = chart.series.map((series, index) => ({ series, index }));
  const lying = chart.kind === 'bar' || chart.kind === 'barStacked';
  const isLine = ({ series }: PlacedSeries): boolean => chart.kind === 'line' || series.asLine === true;
  const bars = placed.filter(each => !isLine(each));
  const lines = placed.filter(isLine);
  if (lying && lines.length > 0) throw new Error(`The chart ${chart.name} cannot draw a line over bars that lie down.`);
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" ` +
    `xmlns:r="${namespaces.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    (chart.title === '' ? '' : writeTitle(chart.title, { ...chartLooks.title, ...chart.titleFont })) +
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea><c:layout/>` +
    `${bars.length === 0 ? '' : writeBars(chart, bars, lying)}${lines.length === 0 ? '' : writeLines(chart, lines)}` +
    `${writeAxes(chart, lying)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${writeLegend(chart, [...bars, ...lines])}` +
    // Series may draw on helper columns that are hidden.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${writeTextProperties(inSize(chartLooks.label, chart.textSize))}</c:chartSpace>`
  );
}

function writeBars(chart: ChartWrite, bars: readonly PlacedSeries[], lying: boolean): string {
  const stacked = chart.kind === 'columnStacked' || chart.kind === 'barStacked';
  const series = bars.map(each => writeBarSeries(each, chart.valueFormat ?? 'General'));
  return (
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${chart.gapWidth ?? 60}"/>` +
    `<c:overlap val="${chart.overlap ?? (stacked ? 100 : 0)}"/>${axes}</c:barChart>`
  );
}

function writeLines(chart: ChartWrite, lines: readonly PlacedSeries[]): string {
  const series = lines.map(each => writeLineSeries(each, chart.valueFormat ?? 'General'));
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:marker val="1"/>${axes}</c:lineChart>`
  );
}

/** Series that are not to be seen, the base of a waterfall say, are not to be read of either. */
function writeLegend(chart: ChartWrite, inLegendOrder: readonly PlacedSeries[]): string {
  if (chart.legend === 'none') return '';
  const hidden = inLegendOrder.map(({ series }, entry) =>
    series.hidden === true ? `<c:legendEntry><c:idx val="${entry}"/><c:delete val="1"/></c:legendEntry>` : '',
  );
  return (
    `<c:legend><c:legendPos val="${legendPositions[chart.legend]}"/>${hidden.join('')}<c:overlay val="0"/>` +
    `${writeTextProperties(inSize(chartLooks.label, chart.textSize))}</c:legend>`
  );
}
