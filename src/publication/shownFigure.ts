import { Decimal } from '../engine/decimal';
import type { PackCell } from './plan';
import { NOT_APPLICABLE } from './shorthand';

interface Shown {
  readonly places: number;
  readonly format: string;
  readonly words: string;
}

const WHOLE = '#,##0';

/**
 * How a unit of the model is shown: rounded to the thousand pounds, the pound, the whole post, a tenth of a per cent or of
 * a year, a hundredth of a ratio.
 *
 * A figure below nothing bears a minus sign and nil is 0: readers of screens lose brackets and dashes.
 */
function shownAs(unit: string): Shown {
  switch (unit.replace('?', '')) {
    case '£k':
      return { places: 0, format: WHOLE, words: '£ thousand' };
    case '£':
      return { places: 0, format: WHOLE, words: '£' };
    case 'FTE':
      return { places: 0, format: WHOLE, words: 'full-time equivalents' };
    case '%':
      return { places: 3, format: '0.0%', words: 'per cent' };
    case 'ratio':
      return { places: 2, format: '0.00', words: 'ratio' };
    case 'years':
      return { places: 1, format: '0.0', words: 'years' };
    case 'number':
      return { places: 0, format: WHOLE, words: 'number' };
    default:
      throw new Error(`The publication pack does not show figures in ${unit}.`);
  }
}

/** Rounds a figure as it is published: halves away from nothing, the number itself and not only its look. */
export function roundedFigure(figure: Decimal, unit: string): number {
  // Adding nothing turns the -0 of a small loss into 0.
  return figure.toDecimalPlaces(shownAs(unit).places, Decimal.ROUND_HALF_UP).toNumber() + 0;
}

/** A figure of a line as a cell, in the line's unit; one that is absent becomes the shorthand given, `[z]` unless said. */
export function shownFigure(figure: Decimal, unit: string, absent: string = NOT_APPLICABLE): PackCell {
  if (figure.isNaN()) return absent;
  return { figure: roundedFigure(figure, unit), format: shownAs(unit).format };
}

/** A unit in words, as headings give it: `£k` is `£ thousand`. */
export function unitWords(unit: string): string {
  return shownAs(unit).words;
}
