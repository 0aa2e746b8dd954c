import { HostError, MissingMember } from '../protocol/hostError';
import type { Scalar } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import type { AddedChart } from '../book/charts';
import type { ChartModel } from './models';

/** A chart of which everything is known; of those that came with the file only name and title are. */
export function addedChart({ book, sheet, chart }: ChartModel, member: string): AddedChart {
  if (!sheet.charts.includes(chart)) throw new HostError('ItemNotFound');
  if (chart.kind === 'file') throw new MissingMember(`${member} of a chart that came with the file`);
  return { book, sheet, definition: chart.definition };
}

/** A property of charts that the host knows only of those added since the file was opened. */
export function chartScalar(
  member: string,
  read: (chart: AddedChart) => Json,
  write?: (chart: AddedChart, value: Json) => void,
): Scalar<ChartModel> {
  return {
    read: model => (model.chart.kind === 'file' ? undefined : read(addedChart(model, member))),
    ...(write !== undefined && { write: (model, value) => write(addedChart(model, member), value) }),
  };
}

/** A property of a part of an added chart; a change marks the sheet's charts as changed. */
export function partScalar<Model extends AddedChart>(
  read: (model: Model) => Json,
  write: (model: Model, value: Json) => void,
): Scalar<Model> {
  return {
    read,
    write: (model, value) => {
      write(model, value);
      model.sheet.changed.add('charts');
    },
  };
}
