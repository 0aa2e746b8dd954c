import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readColor, readNumber, readText, readWord } from '../protocol/readArgument';
import { formatPart } from './formatPart';
import type { AreasModel } from './models';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** The letters of cells. Sizes are points; every kind of underline is kept as a single one. */
export const rangeFont: ObjectDefinition<AreasModel> = {
  scalars: {
    bold: formatPart('bold', readBoolean),
    color: formatPart('fontColor', readColor),
    italic: formatPart('italic', readBoolean),
    name: formatPart('fontName', readText),
    size: formatPart('fontSize', value => readNumber(value, 1)),
    underline: formatPart(
      'underline',
      value => readWord(value, underlines) !== 'None',
      isUnderlined => (isUnderlined ? 'Single' : 'None'),
    ),
  },
};
