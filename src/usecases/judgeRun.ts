import type { Issue } from '../issue/issue';
import type { Evaluation } from '../lines/evaluate';
import { organisation } from '../model/dimensions';
import type { JointCase } from '../model/jointCase';
import { conflictsOf } from '../model/plausibility/conflictsOf';
import { flagConflicts } from '../model/plausibility/flagConflicts';
import { plausibilityOfCase } from '../model/plausibility/plausibilityOfCase';

/** Says what of a computed case wants a second look: its figures against published ones, and papers that disagree. */
export function judgeRun(evaluation: Evaluation, { conflicts }: JointCase): readonly Issue[] {
  const known = conflictsOf(evaluation.binding.membersOf(organisation));
  const ids = new Set(conflicts.map(conflict => conflict.id));
  return [
    ...plausibilityOfCase(evaluation),
    ...flagConflicts([...conflicts, ...known.filter(conflict => !ids.has(conflict.id))]),
  ];
}
