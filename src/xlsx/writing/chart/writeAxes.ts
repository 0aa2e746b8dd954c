import type { ChartWrite } from '../../edit';
import { escapeAttribute } from '../../xml/xmlText';
import { chartLooks, colorDigits, inSize, writeTextProperties, writeTitle } from './chartText';

/** What ties the axes of a chart to its series. */
export const axisIds = { category: 500_000_001, value: 500_000_002 } as const;

const gridColor = '#E0E0E0';
const axisColor = '#A6A6A6';
const labelPlaces = { nextToAxis: 'nextTo', low: 'low', high: 'high', none: 'none' } as const;

/**
 * Writes the two axes of a chart, category before value (CT_CatAx and CT_ValAx, ECMA-376 21.2.2.25 and 21.2.2.226).
 *
 * Unless the chart says otherwise, the names of the categories stand at the plot's edge, clear of columns that point below zero. Reversed categories run
 * from the top down; the value axis then crosses at the last of them, so that it stays at the bottom.
 */
export function writeAxes(chart: ChartWrite, lying: boolean): string {
  const reversed = chart.categoriesReversed === true;
  const labels = writeTextProperties(inSize(chartLooks.label, chart.textSize));
  const category =
    start(axisIds.category, reversed ? 'maxMin' : 'minMax', lying ? 'l' : 'b') +
    title(chart.categoryTitle, lying, chart.textSize) +
    '<c:numFmt formatCode="General" sourceLinked="1"/>' +
    ticks(labelPlaces[chart.categoryLabels ?? 'low']) +
    `<c:spPr>${line(axisColor)}</c:spPr>${labels}` +
    `<c:crossAx val="${axisIds.value}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>';
  const value =
    start(axisIds.value, 'minMax', lying ? 'b' : 'l', chart.valueMinimum) +
    (chart.gridlines === false ? '' : gridlines(chart.gridlineColor ?? gridColor)) +
    title(chart.valueTitle, !lying, chart.textSize) +
    `<c:numFmt formatCode="${escapeAttribute(chart.valueFormat ?? 'General')}" sourceLinked="0"/>` +
    ticks('nextTo') +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${labels}` +
    `<c:crossAx val="${axisIds.category}"/><c:crosses val="${reversed ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/>';
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function start(id: number, orientation: string, position: string, minimum?: number): string {
  const least = minimum === undefined ? '' : `<c:min val="${minimum}"/>`;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/>${least}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>`
  );
}

function title(text: string | undefined, turned: boolean, size: number | undefined): string {
  return text === undefined || text === '' ? '' : writeTitle(text, inSize(chartLooks.axisTitle, size), turned);
}

function ticks(labels: string): string {
  return `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
}

function gridlines(color: string): string {
  return `<c:majorGridlines><c:spPr>${line(color)}</c:spPr></c:majorGridlines>`;
}

function line(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colorDigits(color)}"/></a:solidFill></a:ln>`;
}
