import type { ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readNumber, readText } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { boundAreas } from '../book/area';
import { boxOf, placeBox, type Box } from '../book/chartPlace';
import { chartKind, chartName, chartTypeName, dropChart, type AddedChart } from '../book/charts';
import { addedChart, chartScalar } from './addedChart';
import { objectOf, type ChartModel } from './models';
import { readRange } from './rangeModel';

/**
 * A chart. Charts that came with the file can be named and deleted; the others can be changed in every way below.
 * A chart is anchored at the corners of cells, so a place given in points moves to the nearest ones.
 */
export const chart: ObjectDefinition<ChartModel> = {
  identity: { field: 'Id', read: model => model.chart.id },
  scalars: {
    id: { read: model => model.chart.id },
    name: {
      read: model => chartName(model.chart),
      write: (model, value) => {
        addedChart(model, 'Chart.name for writing').definition.name = readText(value);
        model.sheet.changed.add('charts');
      },
    },
    chartType: chartScalar(
      'Chart.chartType',
      ({ definition }) => chartTypeName(definition.kind),
      ({ definition, sheet }, value) => {
        definition.kind = chartKind(readText(value));
        sheet.changed.add('charts');
      },
    ),
    height: sideOfBox('height'),
    left: sideOfBox('left'),
    top: sideOfBox('top'),
    width: sideOfBox('width'),
  },
  navigations: {
    axes: model => objectOf('ChartAxes', addedChart(model, 'Chart.axes')),
    legend: model => objectOf('ChartLegend', addedChart(model, 'Chart.legend')),
    series: model => objectOf('ChartSeriesCollection', addedChart(model, 'Chart.series')),
    title: model => objectOf('ChartTitle', model),
    worksheet: model => objectOf('Worksheet', model),
  },
  methods: {
    delete: model => {
      dropChart(model.sheet, model.chart);
    },
    setPosition: (model, [start, end]) => {
      const { definition, book, sheet } = addedChart(model, 'Chart.setPosition()');
      const first = readRange(book, sheet, start).area;
      const { row, column, rows, columns } = isLeftOut(end)
        ? first
        : boundAreas(first, readRange(book, sheet, end).area);
      definition.from = { row, column };
      definition.to = { row: row + rows, column: column + columns };
      sheet.changed.add('charts');
    },
  },
};

function sideOfBox(side: keyof Box): ReturnType<typeof chartScalar> {
  return chartScalar(
    `Chart.${side}`,
    ({ sheet, definition }) => boxOf(sheet, definition)[side],
    (one, value) => moveChart(one, side, value),
  );
}

function moveChart({ sheet, definition }: AddedChart, side: keyof Box, value: Json): void {
  const { from, to } = placeBox(sheet, { ...boxOf(sheet, definition), [side]: readNumber(value, 0) });
  definition.from = from;
  definition.to = to;
  sheet.changed.add('charts');
}
