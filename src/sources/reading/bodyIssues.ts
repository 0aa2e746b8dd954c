import type { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { describeFigure } from './figureIssues';
import { placeOf, type TableFigure } from './tableFigure';

/** States that a gap is a second one of the same year. */
export function secondGap(figure: TableFigure): Issue {
  return {
    code: 'gap-stated-twice',
    severity: 'warning',
    message: `${describeFigure(figure.context)} is a second funding gap of the same year; the first one stated was taken.`,
    remedy: 'Leave only the gap that the programme shall help to close.',
    place: placeOf(figure.context),
  };
}

/** States that nothing says for which year a gap is. */
export function withoutYear(figure: TableFigure): Issue {
  return {
    code: 'year-unknown',
    severity: 'error',
    message: `Nothing says for which year ${describeFigure(figure.context)} is stated.`,
    remedy: 'Write the financial year into the heading or the label, such as 2012/13.',
    place: placeOf(figure.context),
  };
}

/** States that a figure of a whole body stands twice with different values; the first one was taken. */
export function differsFrom(first: Decimal, second: Decimal, figure: TableFigure): Issue {
  const what = describeFigure(figure.context);
  return {
    code: 'stated-twice',
    severity: 'warning',
    message: `${what} is ${second.toString()} here and ${first.toString()} elsewhere in the workbook. The latter was taken.`,
    remedy: 'Remove or correct the figure that does not hold.',
    place: placeOf(figure.context),
  };
}
