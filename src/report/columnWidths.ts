import { FIRST_FIGURE_COLUMN } from '../lines/layout';
import { year } from '../model/dimensions';
import type { ReportContext } from './reportContext';
import { lastFigureColumn, sourceColumn } from './sources';

const LABELS = [36, 20, 8];
const FIGURE = 12;
/** Shares in steps of the rounding have four decimal places. */
const LONG_FIGURE = 15;
const SOURCE = 70;

/** The widths of a sheet's columns in characters: labels, unit, figures, a gap for notes, sources. */
export function columnWidths(sheet: string, context: ReportContext): readonly number[] {
  switch (sheet) {
    case 'cover':
      return [32, 96, 12];
    case 'summary':
      return [40, 18, 18, 18, 18, 18, 18];
    case 'register':
      return [30, 44, 24, 15, 15, 11, 60, 24, 13, 12];
    case 'log':
      return [20, 60, 20, 20, 60];
    case 'notes':
      return [30, 12, 66, 50, 20, 13, 11, 24];
    case 'quality':
      return [16, 66, 24, 24, 13, 24, 44, 20];
    case 'sensitivities':
      return [40, 14, 14, 16, 16, 16, 16];
    case 'statements': {
      const years = context.evaluation.binding.membersOf(year);
      return [34, 9, 8, ...years.map(() => FIGURE), FIGURE];
    }
    default: {
      const figures = sourceColumn(context.layout, sheet) - FIRST_FIGURE_COLUMN;
      const sources = hasSources(sheet) ? [SOURCE] : [];
      return [...LABELS, ...new Array<number>(figures).fill(sheet === 'allocation' ? LONG_FIGURE : FIGURE), ...sources];
    }
  }
}

/**
 * How many columns of a sheet are printed, undefined for all: the labels and figures of the model's lines. What a line
 * means stands right of its figures and where they come from beyond that; both are for the screen, since they would make
 * the figures too small to read.
 */
export function printedColumns(sheet: string, { layout }: ReportContext): number | undefined {
  return layout.blocks.some(block => block.sheet === sheet) ? lastFigureColumn(layout, sheet) : undefined;
}

function hasSources(sheet: string): boolean {
  return sheet === 'inputs' || sheet === 'assumptions';
}
