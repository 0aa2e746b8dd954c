import { FIRST_FIGURE_COLUMN } from '../lines/layout';

import type { ReportContext } from './reportContext';
import { sourceColumn } from './sources';

const LABELS = [40, 22, 9];
const FIGURE = 14;
const SOURCE = 70;

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
      const figures = sourceColumn(context.layout, sheet) - FIRST_FIGURE_COLUMN;
      const sources = sheet === 'inputs' || sheet === 'assumptions' ? [SOURCE] : [];
      return [...LABELS, ...new Array<number>(figures).fill(FIGURE), ...sources];
    }
  }
}
