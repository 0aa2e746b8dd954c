import { MissingMember } from '../protocol/hostError';
import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readNumber, readText, readWord } from '../protocol/readArgument';
import type { AddedChart } from '../book/charts';
import { partScalar } from './addedChart';
import { objectOf, type AxisModel } from './models';

/** The two axes of a chart. */
export const chartAxes: ObjectDefinition<AddedChart> = {
  navigations: {
    categoryAxis: model => objectOf('ChartAxis', { ...model, axis: 'category' }),
    valueAxis: model => objectOf('ChartAxis', { ...model, axis: 'value' }),
  },
};

const labelPlaces = { nextToAxis: 'NextToAxis', low: 'Low', high: 'High', none: 'None' } as const;
type LabelPlace = keyof typeof labelPlaces;

/**
 * One axis. Only the value axis has a number format, a minimum and gridlines, only the category axis is turned round or has its
 * labels moved; the same on the other axis is not implemented.
 */
export const chartAxis: ObjectDefinition<AxisModel> = {
  scalars: {
    minimum: partScalar(
      ({ definition }) => definition.valueMinimum ?? '',
      (model, value) => {
        only(model, 'value', 'ChartAxis.minimum').definition.valueMinimum = readNumber(value);
      },
    ),
    numberFormat: partScalar(
      ({ definition }) => definition.valueFormat ?? 'General',
      (model, value) => {
        only(model, 'value', 'ChartAxis.numberFormat').definition.valueFormat = readText(value);
      },
    ),
    reversePlotOrder: partScalar(
      ({ axis, definition }) => axis === 'category' && definition.categoriesReversed === true,
      (model, value) => {
        only(model, 'category', 'ChartAxis.reversePlotOrder').definition.categoriesReversed = readBoolean(value);
      },
    ),
    tickLabelPosition: partScalar(
      ({ axis, definition }) =>
        labelPlaces[(axis === 'category' ? definition.categoryLabels : undefined) ?? 'nextToAxis'],
      (model, value) => {
        const name = readWord(value, Object.values(labelPlaces));
        const place = (Object.keys(labelPlaces) as LabelPlace[]).find(one => labelPlaces[one] === name);
        only(model, 'category', 'ChartAxis.tickLabelPosition').definition.categoryLabels = place ?? 'nextToAxis';
      },
    ),
  },
  navigations: {
    majorGridlines: model => objectOf('ChartGridlines', model),
    title: model => objectOf('ChartAxisTitle', model),
  },
};

/** The title of an axis; one without text is not shown. */
export const chartAxisTitle: ObjectDefinition<AxisModel> = {
  scalars: {
    text: partScalar(titleOf, (model, value) => setTitle(model, readText(value))),
    visible: partScalar(
      model => titleOf(model) !== '',
      (model, value) => {
        const isVisible = readBoolean(value);
        if (isVisible !== (titleOf(model) !== '')) setTitle(model, isVisible ? 'Axis Title' : '');
      },
    ),
  },
};

/** The gridlines of an axis; the category axis has none. */
export const chartGridlines: ObjectDefinition<AxisModel> = {
  scalars: {
    visible: partScalar(
      ({ axis, definition }) => axis === 'value' && definition.gridlines !== false,
      (model, value) => {
        const isVisible = readBoolean(value);
        if (model.axis === 'value') model.definition.gridlines = isVisible;
        else if (isVisible) throw new MissingMember('ChartGridlines of the category axis');
      },
    ),
  },
  navigations: {
    format: model => objectOf('ChartGridlinesFormat', only(model, 'value', 'ChartGridlines.format')),
  },
};

export const chartGridlinesFormat: ObjectDefinition<AxisModel> = {
  navigations: {
    line: model =>
      objectOf('ChartLineFormat', {
        ...model,
        read: () => model.definition.gridlineColor,
        write: color => {
          model.definition.gridlineColor = color;
        },
      }),
  },
};

function only(model: AxisModel, axis: AxisModel['axis'], member: string): AxisModel {
  if (model.axis !== axis) throw new MissingMember(`${member} of the ${model.axis} axis`);
  return model;
}

function titleOf({ axis, definition }: AxisModel): string {
  return (axis === 'category' ? definition.categoryTitle : definition.valueTitle) ?? '';
}

function setTitle({ axis, definition }: AxisModel, title: string): void {
  definition[axis === 'category' ? 'categoryTitle' : 'valueTitle'] = title;
}
