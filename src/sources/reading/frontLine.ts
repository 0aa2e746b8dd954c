import type { Issue } from '../../issue/issue';
import { isFrontLine } from '../names/isFrontLine';
import type { TableReading } from './readTable';
import { placeOf, type Ignored, type TableFigure } from './tableFigure';

/** Tells whether a figure belongs to a front-line service, which the shared back office does not take in. */
export function isOfFrontLine(figure: TableFigure): boolean {
  return figure.service !== null && figure.service.settled !== true && isFrontLine(figure.service.wording.text);
}

/** Names each front-line service of a table once among what was left out. */
export function frontLineLeftOut(figures: readonly TableFigure[]): readonly Ignored[] {
  const reason = 'it is a front-line service, not a support service';
  return [...firstOfEach(figures)].map(([text, figure]) => ({ place: placeOf(figure.context), text, reason }));
}

/** Warns of the front-line services of a workbook in one line, as their names were recognised by their words. */
export function frontLineIssues(readings: readonly TableReading[]): readonly Issue[] {
  const figures = readings.flatMap(reading => reading.figures);
  const services = firstOfEach(figures.filter(figure => figure.service?.certainty !== 'known'));
  const [first] = services.values();
  if (first === undefined) return [];
  const names = [...services.keys()].map(name => `"${name}"`);
  return [
    {
      code: 'front-line-left-out',
      severity: 'warning',
      message: `Front-line services were left out: ${names.join(', ')}.`,
      remedy: 'If one of them is a support service, write "support" into its name.',
      place: placeOf(first.context),
    },
  ];
}

function firstOfEach(figures: readonly TableFigure[]): ReadonlyMap<string, TableFigure> {
  const firsts = new Map<string, TableFigure>();
  for (const figure of figures.filter(other => isOfFrontLine(other))) {
    const name = figure.service?.wording.text ?? '';
    if (!firsts.has(name)) firsts.set(name, figure);
  }
  return firsts;
}
