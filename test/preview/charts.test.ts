import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartDefinition, WorkbookState } from '../../src/host/state/workbookState';
import { chartOption } from '../../src/preview/chartOption';
import { seriesData } from '../../src/preview/seriesData';
import { aSheet } from './aSheet';

const sheet = aSheet([
  ['Year', 'Saving', 'Gap'],
  ['2012/13', 1, 40],
  ['2013/14', null, 90],
  ['2014/15', 3, 176.5],
]);
sheet.name = "Treasurer's view";
const workbook: WorkbookState = { sheets: [sheet], activeSheet: 's1', names: [], namesChanged: false, customXml: [] };
const reference = (column: string) => `'Treasurer''s view'!$${column}$2:$${column}$4`;

const chart: ChartDefinition = {
  kind: 'column',
  name: 'Gap',
  title: 'Saving against funding gap',
  altText: 'Columns of saving under a line of the gap',
  legend: 'bottom',
  from: { row: 0, column: 4 },
  to: { row: 10, column: 9 },
  series: [
    { name: 'Saving', categoriesReference: reference('A'), valuesReference: reference('B'), color: '#215C98' },
    { name: 'Gap', categoriesReference: reference('A'), valuesReference: reference('C'), asLine: true },
  ],
};

test('the cells behind a series are read as they are now; one without a number is a gap', () => {
  assert.deepEqual(seriesData(workbook, chart), [
    { categories: ['2012/13', '2013/14', '2014/15'], values: [1, null, 3] },
    { categories: ['2012/13', '2013/14', '2014/15'], values: [40, 90, 176.5] },
  ]);
});

test('a chart whose sheet has gone has no points, and does not fail', () => {
  assert.deepEqual(seriesData({ ...workbook, sheets: [] }, chart)[0], { categories: [], values: [] });
});

test('columns and the line over them keep their kinds, names and order', () => {
  const { series } = chartOption(chart, seriesData(workbook, chart)) as { series: Record<string, unknown>[] };
  assert.deepEqual(
    series.map(one => [one['type'], one['name'], one['data']]),
    [
      ['bar', 'Saving', [1, '-', 3]],
      ['line', 'Gap', [40, 90, 176.5]],
    ],
  );
});

test('bars of a lying chart lie: categories stand at the left, reversed when the chart says so', () => {
  const option = chartOption({ ...chart, kind: 'bar', categoriesReversed: true }, seriesData(workbook, chart));
  const { xAxis, yAxis } = option as Record<'xAxis' | 'yAxis', Record<string, unknown>>;
  assert.equal(xAxis['type'], 'value');
  assert.equal(yAxis['type'], 'category');
  assert.equal(yAxis['inverse'], true);
});

test('series that overlap wholly share one place; stacked ones share one stack', () => {
  const firstSeries = (definition: ChartDefinition) =>
    (chartOption(definition, []) as { series: [Record<string, unknown>] }).series[0];
  const overlapping = firstSeries({ ...chart, kind: 'bar', overlap: 100, gapWidth: 50 });
  assert.equal(overlapping['barGap'], '-100%');
  // A gap half as wide as the bar is a third of the category's room.
  assert.match(String(overlapping['barCategoryGap']), /^33\.3/);
  assert.equal(firstSeries({ ...chart, kind: 'columnStacked' })['stack'], 'one');
});
