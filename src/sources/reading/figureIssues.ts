import type { Issue } from '../../issue/issue';
import type { CellContext } from '../meaning/cellContext';
import { headingText, rowText } from '../tables/sheetTable';
import type { Unit } from '../text/parseUnit';
import { placeOf } from './tableFigure';

/** States that a figure's unit is unknown or foreign; nothing is guessed. */
export function unitIssue(context: CellContext, unit: Unit | null): Issue {
  const what = describeFigure(context);
  const isForeign = unit?.kind === 'foreign';
  return {
    code: isForeign ? 'unit-foreign' : 'unit-unknown',
    severity: 'error',
    message: isForeign ? `${what} is in ${unit.text}, not in pounds.` : `Nothing says in what unit ${what} is stated.`,
    remedy: isForeign
      ? 'Give the figures in pounds.'
      : `Write the unit into the column's heading or the title above it, such as "£'000", "£m" or "£".`,
    place: placeOf(context),
  };
}

/** States that a cell holds no usable number where a figure is expected. */
export function amountIssue(context: CellContext): Issue {
  const what = describeFigure(context);
  const { fault, raw, amount } = context.cell;
  if (fault !== undefined) {
    return {
      code: 'cell-fault',
      severity: 'error',
      message: `${what} is ${fault}.`,
      remedy: 'Correct the formula, or open the workbook in Excel and save it so that values are stored.',
      place: placeOf(context),
    };
  }
  const isWithheld = amount?.kind === 'notAvailable';
  return {
    code: isWithheld ? 'figure-missing' : 'figure-not-a-number',
    severity: 'warning',
    message: isWithheld ? `${what} is not available ("${raw}").` : `${what} is no number ("${raw}").`,
    remedy: 'It is left out, not taken as nil. Fill in the figure if there is one.',
    place: placeOf(context),
  };
}

/** Names a figure as its table does: `"Employees" of "ICT"`. */
export function describeFigure(context: CellContext): string {
  const [column, row] = [headingText(context.column), rowText(context.row)];
  if (column === '' || row === '') return `"${column === '' ? (row === '' ? context.cell.raw : row) : column}"`;
  return `"${column}" of "${row}"`;
}
