import type { Fact, JointCase } from '../model/jointCase';
import { cellOfFact, standingCells } from './lineCells';
import { overrideWords, readOrigin } from './originWords';
import { sameFigure } from './sameFigure';

/** Notes beside every figure that differs from what a source states, as one of a case document may, what the source states. */
export function noteOverrides(jointCase: JointCase, facts: readonly Fact[]): JointCase {
  const cells = standingCells(jointCase);
  const years = jointCase.members['year'] ?? [];
  const noted = new Map<string, string>();
  for (const fact of facts) {
    const cell = cells.get(cellOfFact(fact, years)?.id ?? '');
    if (cell === undefined) continue;
    const { kind } = readOrigin(cell.figure.origin);
    const isOverridden = !sameFigure(cell.figure.value, fact.value) && kind !== 'override' && kind !== 'kept';
    if (isOverridden) noted.set(cell.id, overrideWords(fact.value, fact.origin));
    else noted.delete(cell.id);
  }
  if (noted.size === 0) return jointCase;
  const origins = new Map(jointCase.origins);
  for (const [id, words] of noted) {
    const cell = cells.get(id);
    if (cell === undefined) continue;
    const list = [...(origins.get(cell.line.id) ?? jointCase.figures.get(cell.line.id)?.map(() => undefined) ?? [])];
    list[cell.offset] = words;
    origins.set(cell.line.id, list);
  }
  return { ...jointCase, origins };
}
