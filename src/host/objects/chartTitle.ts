import type { ChartDefinition } from '../state/workbookState';
import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readColor, readNumber, readText } from '../protocol/readArgument';
import type { AddedChart } from '../book/charts';
import { addedChart, partScalar } from './addedChart';
import { objectOf, type ChartModel } from './models';

/** A chart's title; a title without text is not shown. */
export const chartTitle: ObjectDefinition<ChartModel> = {
  scalars: {
    text: {
      read: titleOf,
      write: (model, value) => setTitle(model, readText(value)),
    },
    visible: {
      read: model => titleOf(model) !== '',
      write: (model, value) => {
        const isVisible = readBoolean(value);
        if (isVisible !== (titleOf(model) !== '')) setTitle(model, isVisible ? 'Chart Title' : '');
      },
    },
  },
  navigations: {
    format: model => objectOf('ChartTitleFormat', addedChart(model, 'ChartTitle.format')),
  },
};

export const chartTitleFormat: ObjectDefinition<AddedChart> = {
  navigations: { font: model => objectOf('ChartFont', model) },
};

/** How a chart's title is written. What was not set reads as Excel draws it: 14 points, grey, not bold. */
export const chartFont: ObjectDefinition<AddedChart> = {
  scalars: {
    bold: partScalar(
      ({ definition }) => definition.titleFont?.bold ?? false,
      (model, value) => setFont(model, { bold: readBoolean(value) }),
    ),
    color: partScalar(
      ({ definition }) => definition.titleFont?.color ?? '#595959',
      (model, value) => setFont(model, { color: readColor(value) }),
    ),
    size: partScalar(
      ({ definition }) => definition.titleFont?.size ?? 14,
      (model, value) => setFont(model, { size: readNumber(value, 1) }),
    ),
  },
};

function titleOf({ chart }: ChartModel): string {
  return chart.kind === 'added' ? chart.definition.title : (chart.chart.title ?? '');
}

function setTitle(model: ChartModel, title: string): void {
  addedChart(model, 'ChartTitle.text for writing').definition.title = title;
  model.sheet.changed.add('charts');
}

function setFont({ definition }: AddedChart, change: NonNullable<ChartDefinition['titleFont']>): void {
  definition.titleFont = { ...definition.titleFont, ...change };
}
