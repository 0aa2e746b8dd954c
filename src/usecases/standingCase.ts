import type { Decimal } from '../engine/decimal';
import { bind } from '../lines/binding';
import { namedMembers } from '../lines/namedMembers';
import { figureOfCase, type CaseFigure } from '../model/figureOfCase';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { sameFigure } from '../refresh/sameFigure';
import { typedOver } from '../refresh/typedOver';
import { standingLink } from './standingLink';

/**
 * Joins what stands on the sheets with what the last run kept: figures and formulas are those of the sheets, and each
 * keeps every digit and the origin that the last run knew unless it was changed since.
 *
 * What was changed is marked, as an override where a source states the figure. A cell that follows the workbook by a
 * formula keeps its origin whatever it comes to; Excel itself rewrites its formula when cells are moved.
 */
export function standingCase(sheets: JointCase, kept: JointCase | null): JointCase {
  if (kept === null) return sheets;
  const binding = bind(jointWorking, sheets.members);
  const figures = new Map(sheets.figures);
  const origins = new Map<string, readonly (string | undefined)[]>();
  for (const line of jointWorking.lines.filter(candidate => candidate.origin.kind === 'input')) {
    const cells = (sheets.figures.get(line.id) ?? []).map((value, offset) =>
      standingFigure(
        figureOfCase(kept, line, namedMembers(binding, line, offset)),
        value,
        sheets.links.get(line.id)?.[offset],
      ),
    );
    figures.set(
      line.id,
      cells.map(cell => cell.value),
    );
    const list = cells.map(cell => cell.origin);
    if (list.some(origin => origin !== undefined)) origins.set(line.id, list);
  }
  const { title, readings, unmonetised, conflicts } = kept;
  return { ...sheets, title, figures, origins, readings, unmonetised, conflicts };
}

function standingFigure(before: CaseFigure | undefined, value: Decimal, link: string | undefined): CaseFigure {
  if (link !== undefined) return standingLink(before, value, link);
  const stands = before !== undefined && before.link === undefined && sameFigure(before.value, value);
  return stands ? before : typedOver(before, value);
}
