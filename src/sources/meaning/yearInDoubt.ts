import type { Issue } from '../../issue/issue';
import type { Wording } from '../tables/sheetTable';
import type { CellContext } from './cellContext';

/**
 * Finds the words near a figure that may name its year or a day: null when none does.
 *
 * Excel turns a typed 11/12 into 11 December, and the file keeps no trace of what was typed. A date among other labels
 * of a row, as in a ledger, is a day and names no year.
 */
export function yearInDoubt(context: CellContext): Wording | null {
  const labels = [...context.row.labels.values()];
  const words = [...context.headings, ...context.sections, ...context.captions, ...(labels.length === 1 ? labels : [])];
  return words.find(word => word.yearInDoubt === true) ?? null;
}

/** States that a cell holds a date where a year is expected. */
export function yearOrDate(context: CellContext, { text, address }: Wording): Issue {
  const { file, sheet } = context.table.grid;
  return {
    code: 'year-or-date',
    severity: 'error',
    message: `The cell holds the date "${text}", which Excel may have made of a financial year typed as 11/12 or 2002/03.`,
    remedy: 'Format the cell as Text and type 2011/12 as text, or write the whole date with its year.',
    place: { file, sheet, cell: address },
  };
}
