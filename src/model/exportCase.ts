import type { Decimal } from '../engine/decimal';
import { OPEN_DIMENSIONS } from './caseMembers';
import { jointWorking } from './jointWorking';
import { CASE_FORMAT, type CaseDocument, type JointCase, type Spread } from './jointCase';

/** Writes a case as a document that says everything: every member and every figure, exact, lists in the members' order. */
export function exportCase(jointCase: JointCase): CaseDocument {
  const inputs: Record<string, Spread> = {};
  for (const line of jointWorking.lines) {
    const figures = jointCase.figures.get(line.id);
    if (line.origin.kind !== 'input' || figures === undefined) continue;
    const sizes = line.per.map(dimension => (dimension.members ?? jointCase.members[dimension.name] ?? []).length);
    inputs[line.id] = nest(figures.map(spell), sizes);
  }
  const origins = flatTexts(jointCase.origins);
  const links = flatTexts(jointCase.links);
  const members = Object.fromEntries(OPEN_DIMENSIONS.map(name => [name, jointCase.members[name] ?? []]));
  const { title, readings, unmonetised, conflicts } = jointCase;
  return { format: CASE_FORMAT, title, members, inputs, origins, links, readings, unmonetised, conflicts };
}

function flatTexts(texts: JointCase['origins']): Readonly<Record<string, readonly (string | null)[]>> {
  return Object.fromEntries([...texts].map(([id, list]) => [id, list.map(text => text ?? null)]));
}

/** Text keeps every digit; a plain number is used where it says the same. */
function spell(figure: Decimal): Spread {
  if (figure.isNaN()) return null;
  return figure.equals(figure.toNumber()) && figure.toString() === String(figure.toNumber())
    ? figure.toNumber()
    : figure.toString();
}

function nest(figures: readonly Spread[], sizes: readonly number[]): Spread {
  const [size, ...inner] = sizes;
  if (size === undefined) return figures[0] ?? null;
  const each = figures.length / size;
  return Array.from({ length: size }, (_, index) => nest(figures.slice(index * each, (index + 1) * each), inner));
}
