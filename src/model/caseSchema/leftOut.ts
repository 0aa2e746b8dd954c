import type { Line } from '../../lines/line';
import { startingAssumptions } from '../../reference/startingAssumptions';
import type { Spread } from '../jointCase';
import { startingFigure } from '../startingFigure';
import { mayBeAbsent } from './figureSchema';

/** What a cell takes that neither the document nor a source nor the workbook speaks of, in words and, where it is one figure, as it. */
export interface LeftOut {
  readonly sentence: string;
  readonly figure?: number | null;
}

const STARTING: Readonly<Record<string, Spread>> = startingAssumptions.inputs;

/** Finds what an input is taken to be where a document leaves it out. */
export function leftOut(line: Line): LeftOut {
  const started = STARTING[line.id];
  if (typeof started === 'number') return { sentence: `Left out: ${started}.`, figure: started };
  if (started !== undefined) return { sentence: 'Left out: the starting values of the model.' };
  const firstMembers = Object.fromEntries(line.per.map(({ name, members }) => [name, members?.[0] ?? '']));
  const published = startingFigure(line, firstMembers, startingAssumptions.members.year);
  if (published !== undefined) return { sentence: `Left out: as published (${published.origin}).` };
  const otherwise = line.origin.kind === 'input' ? line.origin.limits.otherwise : undefined;
  if (otherwise !== undefined) return { sentence: `Left out: ${otherwise}.`, figure: otherwise };
  if (line.unit === 'key')
    return { sentence: `Left out: follows the ${line.id === 'costDriver' ? 'staff' : 'net baseline'} of each body.` };
  return mayBeAbsent(line)
    ? { sentence: 'Left out: no figure.', figure: null }
    : { sentence: 'Left out: 0.', figure: 0 };
}
