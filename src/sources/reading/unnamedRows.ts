import type { Issue } from '../../issue/issue';
import type { TableReading } from './readTable';
import { placeOf, type TableFigure } from './tableFigure';

/** Warns of rows with figures and no label, in a list of services: nothing says whose they are, so they are left out. */
export function unnamedRows({ figures, sense }: TableReading): readonly Issue[] {
  if (sense.services !== 'down') return [];
  const firsts = new Map<number, TableFigure>();
  for (const figure of figures) {
    const { row } = figure.context;
    if (figure.service === null && row.labels.size === 0 && !firsts.has(row.row)) firsts.set(row.row, figure);
  }
  return [...firsts.values()].map(figure => ({
    code: 'row-unnamed',
    severity: 'warning',
    message: `A row of figures has no label ("${figure.context.cell.raw}"), so nothing says whose they are.`,
    remedy: 'They are left out. Write the service into the row, or "Total" if it adds up the others.',
    place: placeOf(figure.context),
  }));
}
