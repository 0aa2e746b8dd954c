import { bind } from '../lines/binding';
import { namedMembers } from '../lines/namedMembers';
import { figureOfCase } from '../model/figureOfCase';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';

/** What a figure says of itself when someone has typed over it. */
const CHANGED = 'changed on the sheet';

/**
 * Joins what stands on the sheets with what the last run kept: the figures are those of the sheets, and each keeps the
 * origin that the last run knew unless it was changed since.
 */
export function standingCase(sheets: JointCase, kept: JointCase | null): JointCase {
  if (kept === null) return sheets;
  const binding = bind(jointWorking, sheets.members);
  const origins = new Map<string, readonly (string | undefined)[]>();
  for (const line of jointWorking.lines.filter(candidate => candidate.origin.kind === 'input')) {
    const list = (sheets.figures.get(line.id) ?? []).map((figure, offset) => {
      const named = namedMembers(binding, line, offset);
      const before = figureOfCase(kept, line, named);
      if (before === undefined) return CHANGED;
      const same = before.value.toNumber() === figure.toNumber() || (before.value.isNaN() && figure.isNaN());
      return same ? before.origin : CHANGED;
    });
    if (list.some(origin => origin !== undefined)) origins.set(line.id, list);
  }
  const { title, links, readings, unmonetised, conflicts } = kept;
  return { ...sheets, title, origins, links, readings, unmonetised, conflicts };
}
