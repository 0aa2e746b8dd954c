import type { HostObject, ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readText, readWord } from '../protocol/readArgument';
import { addChart, chartKind, chartName } from '../book/charts';
import { itemAt, lookups } from './lookups';
import { modelOf, objectOf, type SheetModel } from './models';

/** The charts of a sheet, those of the file first. */
export const chartCollection: ObjectDefinition<SheetModel> = {
  items: charts,
  scalars: { count: { read: ({ sheet }) => sheet.charts.length } },
  finders: {
    ...lookups((model, key) => {
      const wanted = readText(key).toLowerCase();
      const chart = model.sheet.charts.find(one => one.id === key || chartName(one).toLowerCase() === wanted);
      return chart === undefined ? null : objectOf('Chart', { ...model, chart });
    }),
    add: (model, [type, source, seriesBy]) => {
      const { sheet, area } = modelOf('Range', source);
      const by = isLeftOut(seriesBy) ? 'Auto' : readWord(seriesBy, ['Auto', 'Columns', 'Rows'] as const);
      const byRows = by === 'Rows' || (by === 'Auto' && area.columns > area.rows);
      const chart = addChart(model.book, model.sheet, chartKind(readText(type)), { sheet, area }, byRows);
      return objectOf('Chart', { ...model, chart });
    },
    getItemAt: (model, [index]) => itemAt(charts(model), index),
  },
  methods: { getCount: ({ sheet }) => sheet.charts.length },
};

function charts(model: SheetModel): HostObject[] {
  return model.sheet.charts.map(chart => objectOf('Chart', { ...model, chart }));
}
