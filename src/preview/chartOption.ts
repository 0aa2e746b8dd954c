import type { EChartsCoreOption } from 'echarts/core';
import type { ChartDefinition } from '../host/state/workbookState';
import { cellText } from './cellText';

/** What stands in the cells behind one series of a chart. */
export interface SeriesData {
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
}

const quietInk = '#595959';
const quietLine = '#d9d9d9';
const palette = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];

/** Says in ECharts' terms how a workbook's chart looks; `data` holds the cells of each series in the same order. */
export function chartOption(chart: ChartDefinition, data: readonly SeriesData[]): EChartsCoreOption {
  const lying = chart.kind === 'bar' || chart.kind === 'barStacked';
  const categoryAxis = {
    type: 'category',
    data: data[0]?.categories ?? [],
    name: chart.categoryTitle ?? '',
    nameLocation: 'middle',
    nameGap: lying ? 90 : 28,
    // A spreadsheet draws the first category of a lying chart at the bottom unless told otherwise, as ECharts does.
    inverse: chart.categoriesReversed ?? false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quietLine }, onZero: true },
    axisLabel: { color: quietInk, hideOverlap: true, ...(lying && { width: 200, overflow: 'break', lineHeight: 13 }) },
  };
  const valueAxis = {
    type: 'value',
    name: chart.valueTitle ?? '',
    nameLocation: 'middle',
    nameGap: lying ? 28 : 52,
    ...(chart.valueMinimum === undefined ? {} : { min: chart.valueMinimum }),
    splitLine: { lineStyle: { color: quietLine } },
    axisLabel: {
      color: quietInk,
      hideOverlap: true,
      formatter: (value: number) => cellText(value, chart.valueFormat ?? 'General').text.trim(),
    },
  };
  const common = { nameTextStyle: { color: quietInk } };
  const withLegend = chart.legend !== 'none';
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: "'Segoe UI', sans-serif" },
    title: {
      text: chart.title,
      left: 'center',
      top: 8,
      textStyle: { fontSize: 14, fontWeight: 600, color: '#242424' },
    },
    ...(withLegend && { legend: { ...legendPlace(chart.legend), textStyle: { color: quietInk }, itemHeight: 10 } }),
    grid: {
      left: 12,
      right: chart.legend === 'right' ? 130 : 20,
      top: chart.legend === 'top' ? 64 : 44,
      bottom: chart.legend === 'bottom' ? 36 : 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: { ...(lying ? valueAxis : categoryAxis), ...common },
    yAxis: { ...(lying ? categoryAxis : valueAxis), ...common },
    series: chart.series.map((series, index) => seriesOption(chart, series, data[index]?.values ?? [])),
  };
}

function seriesOption(
  chart: ChartDefinition,
  series: ChartDefinition['series'][number],
  values: readonly (number | null)[],
): Record<string, unknown> {
  const stacked = chart.kind === 'columnStacked' || chart.kind === 'barStacked';
  // A series without a fill only lifts the others of its stack.
  const plain = stacked ? { itemStyle: { color: 'transparent' } } : {};
  const look = series.color === undefined ? plain : { itemStyle: { color: series.color } };
  const data = values.map(value => value ?? '-');
  if (chart.kind === 'line' || series.asLine === true) {
    const line = series.color === undefined ? {} : { lineStyle: { color: series.color, width: 2.25 } };
    return { type: 'line', name: series.name, data, symbolSize: 6, ...line, ...look, z: 3 };
  }
  const bars = stacked || chart.overlap === 100 ? 1 : chart.series.filter(one => one.asLine !== true).length;
  const gap = (chart.gapWidth ?? 150) / 100;
  return {
    type: 'bar',
    name: series.name,
    data,
    ...look,
    ...(stacked && { stack: 'one' }),
    barGap: `${-(chart.overlap ?? 0)}%`,
    barCategoryGap: `${(100 * gap) / (bars + gap)}%`,
  };
}

function legendPlace(legend: ChartDefinition['legend']): Record<string, unknown> {
  if (legend === 'right') return { orient: 'vertical', right: 8, top: 'middle' };
  return legend === 'top' ? { top: 36 } : { bottom: 8 };
}
