import type { Issue, Result } from '../issue/issue';
import { fail } from '../issue/issue';
import { validateCase } from '../model/validateCase';
import { changedInputs } from './changedInputs';
import { inSteps, type BeginStep } from './inSteps';
import { noModel } from './noModel';
import { previousCase } from './previousCase';
import { readModel } from './readModel';
import type { AcceptRequest } from './refreshProposal';
import { caseOfRun, keepRun } from './runHistory';
import type { RunOutcome } from './runRequest';
import { spellTime } from './spellTime';
import { writeRun, WRITING_STEPS } from './writeRun';

const STEPS = 1 + WRITING_STEPS;

/**
 * Undoes the last run or refresh: the inputs that stood before it stand again, with their origins, and every sheet is
 * written anew from them. What stood until now takes their place, so that restoring once more undoes the restoring.
 *
 * Issues: `no-model`, and `restore-nothing` when the workbook keeps no run before the last one.
 */
export async function restorePrevious(request: AcceptRequest): Promise<Result<RunOutcome>> {
  return inSteps(request, STEPS, begin => restore(request, begin));
}

async function restore({ now }: AcceptRequest, begin: BeginStep): Promise<Result<RunOutcome>> {
  await begin(0, 'Reading the workbook…');
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const found = previousCase(workbook.value.model);
  if (!found.ok) return found;
  const { standing, history } = found.value;
  if (standing === null) return fail(noModel);
  const before = history?.before ?? null;
  const jointCase = before === null ? null : caseOfRun(before);
  if (history === null || before === null || jointCase === null) return fail(NOTHING);
  const changes = changedInputs(standing, jointCase);
  const at = spellTime(now);
  return writeRun(
    workbook.value,
    {
      jointCase,
      history: { run: before, before: keepRun(standing, history.run.profiles), mappings: history.mappings },
      changes,
      entries: [
        { at, what: `Restored the run before: ${changes.length} inputs changed`, before: '', after: '', source: '' },
        ...changes.map(change => ({
          at,
          what: change.input,
          before: change.before,
          after: change.after,
          source: change.source,
        })),
      ],
      issues: [...found.issues, ...validateCase(jointCase)],
    },
    1,
    begin,
  );
}

const NOTHING: Issue = {
  code: 'restore-nothing',
  severity: 'error',
  message: 'The workbook keeps no run before the last one.',
  remedy: 'Take an earlier copy of the workbook, or run the model from the earlier files.',
  place: {},
};
