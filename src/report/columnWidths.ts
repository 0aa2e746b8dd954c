import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import { firstSourceColumn } from './modelBlocks';
import type { ReportContext } from './reportContext';

const LABELS = [40, 22, 9];
const FIGURE = 14;
const SOURCE = 46;

/** The widths of a sheet's columns in characters: labels, unit, figures, a gap for notes, sources. */
export function columnWidths(sheet: string, context: ReportContext): readonly number[] {
  switch (sheet) {
    case 'summary':
      return [40, 18, 18, 18, 18, 18];
    case 'log':
      return [20, 60, 20, 20, 60];
    case 'sensitivities':
      return [40, 14, 14, 16, 16, 16, 16];
    default: {
      const sources = firstSourceColumn(context.layout, sheet);
      const figures = sources - FIRST_FIGURE_COLUMN;
      const named = sheet === 'inputs' || sheet === 'assumptions' ? 9 : 0;
      return [...LABELS, ...new Array<number>(figures).fill(FIGURE), ...new Array<number>(named).fill(SOURCE)];
    }
  }
}
