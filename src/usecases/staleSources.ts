import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { bind } from '../lines/binding';
import { namedMembers } from '../lines/namedMembers';
import { figureOfCase } from '../model/figureOfCase';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { sameFigure } from '../refresh/sameFigure';
import { previousCase } from './previousCase';
import { readModel } from './readModel';

/** An input that follows cells of the workbook and comes to another figure than when the model was last run. */
export interface StaleSource {
  /** The input and its members, such as `Gross expenditure: HCC, ICT`. */
  readonly input: string;
  readonly unit: string;
  /** The formula by which it follows the workbook, without its `=`. */
  readonly link: string;
  /** Where the last run read it, in words. */
  readonly place: string | null;
  /** Null where there was or is no figure. */
  readonly before: number | null;
  readonly now: number | null;
}

/**
 * Tells which inputs that follow other cells of the workbook have changed since the last run, in one visit.
 *
 * Results on the sheets follow at once; what holds values, such as the shares by nucleolus, waits for a run.
 */
export async function staleSources(): Promise<Result<readonly StaleSource[]>> {
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const found = previousCase(workbook.value.model);
  if (!found.ok) return found;
  const { standing, kept } = found.value;
  return succeed(standing === null || kept === null ? [] : movedLinks(kept, standing), found.issues);
}

function movedLinks(kept: JointCase, standing: JointCase): readonly StaleSource[] {
  const binding = bind(jointWorking, standing.members);
  return jointWorking.lines.flatMap(line =>
    (standing.links.get(line.id) ?? []).flatMap((link, offset): readonly StaleSource[] => {
      const named = namedMembers(binding, line, offset);
      const before = link === undefined ? undefined : figureOfCase(kept, line, named);
      const now = standing.figures.get(line.id)?.[offset];
      if (link === undefined || before?.link === undefined || now === undefined) return [];
      if (sameFigure(before.value, now)) return [];
      return [
        {
          input: [line.name, Object.values(named).join(', ')].filter(part => part !== '').join(': '),
          unit: line.unit.replace('?', ''),
          link,
          place: before.origin ?? null,
          before: before.value.isNaN() ? null : before.value.toNumber(),
          now: now.isNaN() ? null : now.toNumber(),
        },
      ];
    }),
  );
}
