import { MissingMember } from '../protocol/hostError';
import type { Argument, HostObject, ObjectDefinition } from '../protocol/hostObject';
import {
  isLeftOut,
  readBoolean,
  readColor,
  readInteger,
  readNumber,
  readText,
  readWord,
} from '../protocol/readArgument';
import { writeFixedReference } from '../book/area';
import { cellAt } from '../book/cells';
import { valueForAddIn } from '../book/cellValues';
import { chartKind, chartTypeName, emptySeries, type AddedChart } from '../book/charts';
import { readReference } from '../book/references';
import { partScalar } from './addedChart';
import { itemAt } from './lookups';
import { modelOf, objectOf, type LineModel, type SeriesModel } from './models';

/** The series of a chart, in the order they are drawn. */
export const chartSeriesCollection: ObjectDefinition<AddedChart> = {
  items: allSeries,
  scalars: { count: { read: ({ definition }) => definition.series.length } },
  finders: {
    add: (model, [name, index]) => {
      const { series } = model.definition;
      const added = emptySeries(isLeftOut(name) ? `Series${series.length + 1}` : readText(name));
      series.splice(isLeftOut(index) ? series.length : readInteger(index, 0), 0, added);
      model.sheet.changed.add('charts');
      return objectOf('ChartSeries', { ...model, series: added });
    },
    getItemAt: (model, [index]) => itemAt(allSeries(model), index),
  },
  methods: { getCount: ({ definition }) => definition.series.length },
};

/** One series. Its columns' gap and overlap are those of the whole chart; its line is straight, with dots or without. */
export const chartSeries: ObjectDefinition<SeriesModel> = {
  scalars: {
    chartType: partScalar(
      ({ series, definition }) => chartTypeName(series.asLine === true ? 'line' : definition.kind),
      ({ series, definition }, value) => {
        const kind = chartKind(readText(value));
        if (kind !== 'line' && kind !== definition.kind)
          throw new MissingMember(`ChartSeries.chartType '${readText(value)}'`);
        series.asLine = kind === 'line' && definition.kind !== 'line';
      },
    ),
    gapWidth: partScalar(
      ({ definition }) => definition.gapWidth ?? 150,
      ({ definition }, value) => {
        definition.gapWidth = readNumber(value, 0);
      },
    ),
    markerStyle: partScalar(
      ({ series }) => (series.markers === false ? 'None' : 'Circle'),
      ({ series }, value) => {
        const style = readText(value);
        if (!['None', 'Circle', 'Automatic'].includes(style))
          throw new MissingMember(`ChartSeries.markerStyle '${style}'`);
        series.markers = style !== 'None';
      },
    ),
    name: partScalar(seriesName, ({ series }, value) => {
      series.name = readText(value);
      delete series.nameReference;
    }),
    overlap: partScalar(
      ({ definition }) => definition.overlap ?? (definition.kind.endsWith('Stacked') ? 100 : 0),
      ({ definition }, value) => {
        definition.overlap = readNumber(value, -100);
      },
    ),
    smooth: partScalar(
      () => false,
      (_model, value) => {
        if (readBoolean(value)) throw new MissingMember('ChartSeries.smooth true');
      },
    ),
  },
  navigations: {
    format: model => objectOf('ChartSeriesFormat', model),
  },
  methods: {
    delete: ({ definition, sheet, series }) => {
      definition.series = definition.series.filter(other => other !== series);
      sheet.changed.add('charts');
    },
    setValues: (model, [source]) => {
      model.series.valuesReference = readSource(model, source);
    },
    setXAxisValues: (model, [source]) => {
      model.series.categoriesReference = readSource(model, source);
    },
  },
};

export const chartSeriesFormat: ObjectDefinition<SeriesModel> = {
  navigations: {
    fill: model => objectOf('ChartFill', model),
    line: model =>
      objectOf('ChartLineFormat', {
        ...model,
        read: () => model.series.color,
        write: color => {
          model.series.color = color;
        },
        dashed: model.series,
      }),
  },
};

/** The fill of a series' columns. Without one they take their place in the stack unseen, as a waterfall needs. */
export const chartFill: ObjectDefinition<SeriesModel> = {
  methods: {
    clear: ({ series, sheet }) => {
      series.hidden = true;
      sheet.changed.add('charts');
    },
    setSolidColor: ({ series, sheet }, [color]) => {
      series.color = readColor(color);
      series.hidden = false;
      sheet.changed.add('charts');
    },
  },
};

const lineStyles = { dash: 'Dash', dashDot: 'DashDot', dot: 'Dot' } as const;
type Dash = keyof typeof lineStyles;

/** A line of a chart: its colour, and how it is drawn where it is that of a series. */
export const chartLineFormat: ObjectDefinition<LineModel> = {
  scalars: {
    lineStyle: partScalar(
      ({ dashed }) => (dashed?.dash === undefined ? 'Continuous' : lineStyles[dashed.dash]),
      ({ dashed }, value) => {
        if (dashed === undefined) throw new MissingMember('ChartLineFormat.lineStyle of gridlines');
        const word = readWord(value, ['Continuous', 'Automatic', ...Object.values(lineStyles)] as const);
        const dash = (Object.keys(lineStyles) as Dash[]).find(one => lineStyles[one] === word);
        if (dash === undefined) delete dashed.dash;
        else dashed.dash = dash;
      },
    ),
    color: partScalar(
      ({ read }) => read() ?? '',
      ({ write }, value) => write(readColor(value)),
    ),
  },
};

function allSeries(model: AddedChart): HostObject[] {
  return model.definition.series.map(series => objectOf('ChartSeries', { ...model, series }));
}

/** A series is called what the cell of its name says now. */
function seriesName({ book, series }: SeriesModel): string {
  const cell = series.nameReference === undefined ? undefined : readReference(book, series.nameReference);
  if (cell === undefined) return series.name;
  book.calculation.refresh();
  return String(valueForAddIn(cellAt(cell.sheet, cell.area.row, cell.area.column)?.value ?? null));
}

function readSource(model: SeriesModel, source: Argument): string {
  const { sheet, area } = modelOf('Range', source);
  model.sheet.changed.add('charts');
  return writeFixedReference(sheet.name, area);
}
