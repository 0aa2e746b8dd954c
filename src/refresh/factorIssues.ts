import type { Issue } from '../issue/issue';
import type { JudgedLine } from './judgeLines';
import { sameFigure } from './sameFigure';

/** By what figures go wrong when a unit is written wrongly: thousands for pounds, millions for thousands. */
const SLIPS = [1000, 1_000_000, 0.001, 0.000001];

/** A single figure may well be a thousand times another; two and more of one input are not. */
const FEWEST = 2;

/** Says where all changed figures of one input and body moved by the same factor of a thousand or a million. */
export function factorIssues(judged: readonly JudgedLine[]): readonly Issue[] {
  const groups = new Map<string, JudgedLine[]>();
  for (const line of judged) {
    if (line.verdict !== 'changed') continue;
    const key = `${line.line.id}|${line.members.organisation}`;
    const known = groups.get(key) ?? [];
    known.push(line);
    groups.set(key, known);
  }
  return [...groups.values()].flatMap(lines => {
    const [first] = lines;
    const slip = SLIPS.find(factor => lines.every(line => isMovedBy(line, factor)));
    if (first === undefined || slip === undefined || lines.length < FEWEST) return [];
    const times =
      slip > 1
        ? `${slip.toLocaleString('en-GB')} times what they were`
        : `a ${(1 / slip).toLocaleString('en-GB')}th of what they were`;
    return [
      {
        code: 'refresh-factor',
        severity: 'warning',
        message: `All ${lines.length} changed figures of ${first.line.name} of ${first.members.organisation} are ${times}: the unit is probably wrong.`,
        remedy: 'Check the unit in the heading of the source before you accept them.',
        place: { file: first.file, input: first.line.name },
      },
    ];
  });
}

function isMovedBy({ standing, fact }: JudgedLine, factor: number): boolean {
  return standing !== null && fact !== null && sameFigure(standing.figure.value.times(factor), fact.value);
}
