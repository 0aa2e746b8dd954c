import type { CaseFigure } from '../model/figureOfCase';
import type { Fact, JointCase } from '../model/jointCase';
import type { JudgedLine } from './judgeLines';
import type { LineCell } from './lineCells';
import { goneWords, keptWords, overrideWords } from './originWords';
import { unstated } from './unstated';

const JOINING = ['organisation', 'service', 'category'] as const;

/**
 * Says what every line is to be, as facts, once somebody has decided which changes and overrides are taken.
 *
 * What is taken has the figure of its source, nil where it is gone. What is not taken keeps its figure, and its origin
 * says what the source states. Lines that are the same stand at the place where their source states them now. Every cell
 * of a body that is spoken for has its fact, so that nothing else falls away. A body, service or category joins the case
 * only with a line that is taken.
 */
export function settleLines(
  standing: JointCase,
  judged: readonly JudgedLine[],
  isTaken: (line: JudgedLine) => boolean,
): readonly Fact[] {
  const known = new Set(JOINING.flatMap(name => (standing.members[name] ?? []).map(member => `${name}|${member}`)));
  for (const line of judged.filter(each => each.verdict === 'new' && isTaken(each))) {
    for (const name of JOINING) known.add(`${name}|${line.members[name] ?? ''}`);
  }
  const isKnown = ({ members }: LineCell): boolean =>
    JOINING.every(name => members[name] === undefined || known.has(`${name}|${members[name]}`));
  return judged.filter(isKnown).flatMap(line => {
    const settled = settle(line, isTaken(line));
    return settled === null ? [] : [{ input: line.line.id, ...line.members, ...settled }];
  });
}

function settle(line: JudgedLine, isTaken: boolean): Pick<Fact, 'value' | 'origin' | 'link'> | null {
  const { fact, file, claim } = line;
  const stands = line.standing?.figure ?? { value: unstated(line.line) };
  const says = fact?.value ?? null;
  const at = fact?.origin ?? file;
  switch (line.verdict) {
    case 'silent':
      return stands.origin === undefined ? null : { ...stands, origin: stands.origin };
    case 'same':
      if (isFormula(line)) return standingWith(stands, stands.origin ?? at);
      return fact ?? { value: stands.value, origin: goneWords(file) };
    case 'override':
      return isTaken ? taken(line) : standingWith(stands, overrideWords(says, at));
    case 'new':
      return isTaken ? taken(line) : standingWith(stands, keptWords(null, says, at));
    case 'changed':
    case 'gone':
      return isTaken ? taken(line) : standingWith(stands, keptWords(claim.at, says, at));
  }
}

/** A formula of somebody's own that comes to what the source states goes on following what it reads. */
function isFormula({ standing, fact }: JudgedLine): boolean {
  return standing?.figure.link !== undefined && fact?.link === undefined;
}

function taken(line: JudgedLine): Pick<Fact, 'value' | 'origin' | 'link'> {
  return line.fact ?? { value: unstated(line.line), origin: goneWords(line.file) };
}

function standingWith(stands: CaseFigure, origin: string): Pick<Fact, 'value' | 'origin' | 'link'> {
  return { ...stands, origin };
}
