import type { ObjectDefinition } from '../protocol/hostObject';
import { readBoolean, readColor, readNumber, readText, readWord } from '../protocol/readArgument';
import { cellsWithin } from '../book/cells';
import { formatPart } from './formatPart';
import type { AreasModel } from './models';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/**
 * The letters of cells. Sizes are points; every kind of underline is kept as a single one. A text that is superscript in
 * part reads as null, as in Excel; texts that are so as a whole are not told apart from others.
 */
export const rangeFont: ObjectDefinition<AreasModel> = {
  scalars: {
    bold: formatPart('bold', readBoolean),
    color: formatPart('fontColor', readColor),
    italic: formatPart('italic', readBoolean),
    name: formatPart('fontName', readText),
    size: formatPart('fontSize', value => readNumber(value, 1)),
    superscript: { read: model => (holdsPartlyRaised(model) ? null : false) },
    underline: formatPart(
      'underline',
      value => readWord(value, underlines) !== 'None',
      isUnderlined => (isUnderlined ? 'Single' : 'None'),
    ),
  },
};

function holdsPartlyRaised({ sheet, areas }: AreasModel): boolean {
  return areas.some(area => cellsWithin(sheet, area).some(({ cell }) => cell.partlyRaised === true));
}
