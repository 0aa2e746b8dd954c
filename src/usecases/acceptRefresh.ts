import type { Issue, Result } from '../issue/issue';
import { fail } from '../issue/issue';
import { judgeLines, type JudgedLine } from '../refresh/judgeLines';
import { sameFigure } from '../refresh/sameFigure';
import { settleLines } from '../refresh/settleLines';
import { standingCells } from '../refresh/lineCells';
import { acceptedIds } from './acceptedIds';
import { changedInputs } from './changedInputs';
import { inSteps, type BeginStep } from './inSteps';
import { joinMappings } from './joinMappings';
import { joinProfiles } from './joinProfiles';
import { keptFingerprint } from './keptFingerprint';
import { noModel } from './noModel';
import { prepareCase } from './prepareCase';
import { previousCase } from './previousCase';
import { readModel } from './readModel';
import { refreshEntries } from './refreshEntries';
import type { Accepted, AcceptRequest, RefreshProposal } from './refreshProposal';
import { keepRun } from './runHistory';
import type { RunOutcome } from './runRequest';
import { writeRun, WRITING_STEPS } from './writeRun';

const STEPS = 2 + WRITING_STEPS;

/**
 * Runs the model with those changes of a proposal that were accepted, and logs the refresh.
 *
 * What somebody typed since the proposal was made is never lost: it stays, and where it was typed over a line that was
 * accepted a warning says so (`refresh-typed-since`). When the model was run since, or another workbook is in front, the
 * proposal is out of date (`refresh-outdated`) and nothing is written. Unknown ids are refused (`refresh-line-unknown`).
 */
export async function acceptRefresh(
  proposal: RefreshProposal,
  accepted: Accepted,
  request: AcceptRequest,
): Promise<Result<RunOutcome>> {
  return inSteps(request, STEPS, begin => accept(proposal, accepted, request, begin));
}

async function accept(
  proposal: RefreshProposal,
  accepted: Accepted,
  { now }: AcceptRequest,
  begin: BeginStep,
): Promise<Result<RunOutcome>> {
  const ids = acceptedIds(proposal, accepted);
  if (!ids.ok) return ids;
  await begin(0, 'Reading the workbook…');
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const { basis } = proposal;
  if (keptFingerprint(workbook.value.model) !== basis.keptText) return fail(OUTDATED);
  const found = previousCase(workbook.value.model);
  if (!found.ok) return found;
  const { standing, kept, history } = found.value;
  if (standing === null) return fail(noModel);

  await begin(1, 'Putting the case together…');
  const proposed = standingCells(basis.standing);
  const isAsProposed = ({ id, standing: cell }: JudgedLine): boolean => {
    const before = proposed.get(id);
    if (before === undefined || cell === null) return before === undefined && cell === null;
    return sameFigure(before.figure.value, cell.figure.value);
  };
  const judged = judgeLines(standing, basis.read.facts);
  const typed = judged.filter(line => ids.value.has(line.id) && !isAsProposed(line));
  const facts = settleLines(standing, judged, line => ids.value.has(line.id) && isAsProposed(line));
  const prepared = prepareCase({ facts, readings: basis.read.readings, previous: standing });
  const issues = [...found.issues, ...proposal.issues, ...typed.map(typedSince), ...prepared.issues];
  if (!prepared.ok) return { ok: false, issues };
  const jointCase = prepared.value;
  const taken = new Set([...ids.value].filter(id => !typed.some(line => line.id === id)));
  const changes = changedInputs(kept ?? standing, jointCase);
  const profiles = joinProfiles(history?.run.profiles ?? [], basis.read.profiles);
  return writeRun(
    workbook.value,
    {
      jointCase,
      history: {
        run: keepRun(jointCase, profiles),
        before: keepRun(standing, history?.run.profiles ?? []),
        mappings: joinMappings(history?.mappings ?? [], basis.read.mappings),
      },
      changes,
      entries: refreshEntries(now, proposal, taken, changes),
      issues: withoutRepeats(issues),
    },
    2,
    begin,
  );
}

/** What the proposal warned of and the new case warns of again is told once. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const known = new Set<string>();
  return issues.filter(issue => {
    const key = JSON.stringify(issue);
    return known.has(key) ? false : known.add(key);
  });
}

function typedSince({ line, members, standing }: JudgedLine): Issue {
  return {
    code: 'refresh-typed-since',
    severity: 'warning',
    message: `Somebody typed ${standing?.figure.value.toString() ?? 'a figure'} over it since the files were compared, so the source's figure was not taken.`,
    remedy: 'Compare the files again to decide on it.',
    place: { input: `${line.name} (${Object.values(members).join(', ')})` },
  };
}

const OUTDATED: Issue = {
  code: 'refresh-outdated',
  severity: 'error',
  message:
    'The model was run again since the files were compared, or another workbook is in front. Nothing was written.',
  remedy: 'Compare the files again in the workbook of the model.',
  place: {},
};
