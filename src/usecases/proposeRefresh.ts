import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { JointCase } from '../model/jointCase';
import { changeTotals } from '../refresh/changeTotals';
import { describeChanges, describeOverrides } from '../refresh/describeChanges';
import { judgeLines, type JudgedLine } from '../refresh/judgeLines';
import { DEFAULT_THRESHOLD } from '../refresh/materiality';
import { refreshIssues } from '../refresh/refreshIssues';
import { settleLines } from '../refresh/settleLines';
import { headlineEffect } from './headlineEffect';
import { inSteps, type BeginStep } from './inSteps';
import { keptFingerprint } from './keptFingerprint';
import { noModel } from './noModel';
import { prepareCase } from './prepareCase';
import { previousCase } from './previousCase';
import { readAsBefore } from './readAsBefore';
import { readModel } from './readModel';
import type { SourcesRead } from './readSources';
import type { HeadlineEffect, RefreshProposal, RefreshRequest } from './refreshProposal';

const STEPS = 3;

/**
 * Holds new versions of the bodies' files against the model in the workbook and says what they would change. Nothing is
 * written, whatever happens.
 *
 * Issues: `no-model`, `refresh-without-files`, those of reading the workbook and the files, which stop the work, and
 * those of comparing, which do not.
 */
export async function proposeRefresh(request: RefreshRequest): Promise<Result<RefreshProposal>> {
  return inSteps(request, STEPS, begin => propose(request, begin));
}

async function propose(request: RefreshRequest, begin: BeginStep): Promise<Result<RefreshProposal>> {
  const { sources, openSources = [], threshold = DEFAULT_THRESHOLD } = request;
  if (sources.length + openSources.length === 0) return fail(WITHOUT_FILES);
  await begin(0, 'Reading the workbook…');
  const workbook = await readModel();
  if (!workbook.ok) return workbook;
  const found = previousCase(workbook.value.model);
  if (!found.ok) return found;
  const { standing, history } = found.value;
  if (standing === null) return fail(noModel);
  const read = await readAsBefore(request, history?.mappings ?? [], (file, number) =>
    begin(1, `Reading ${file.name} (${number} of ${sources.length})…`),
  );
  if (!read.ok) return read;

  await begin(2, 'Comparing…');
  const { facts, readings, profiles } = read.value;
  const judged = judgeLines(standing, facts);
  const effect = effectOf(standing, judged, read.value);
  const issues = [
    ...found.issues,
    ...read.issues,
    ...refreshIssues({ standing, judged, readings, profiles, profilesBefore: history?.run.profiles ?? [] }),
    ...effect.issues,
  ];
  return succeed(
    {
      changes: describeChanges(judged, threshold),
      overrides: describeOverrides(judged, threshold),
      totals: {
        byBody: changeTotals(standing, judged, 'organisation'),
        byService: changeTotals(standing, judged, 'service'),
      },
      headline: effect.headline,
      threshold,
      files: readings,
      issues,
      basis: { standing, read: read.value, keptText: keptFingerprint(workbook.value.model) },
    },
    issues,
  );
}

/** Where the model cannot work with every change at once there is no effect to tell, and the issues say why. */
function effectOf(
  standing: JointCase,
  judged: readonly JudgedLine[],
  { readings }: SourcesRead,
): { readonly headline: readonly HeadlineEffect[]; readonly issues: readonly Issue[] } {
  const facts = settleLines(standing, judged, line => line.verdict !== 'override');
  const prepared = prepareCase({ facts, readings, previous: standing });
  return prepared.ok
    ? { headline: headlineEffect(standing, prepared.value), issues: prepared.issues }
    : { headline: [], issues: prepared.issues.map(issue => ({ ...issue, severity: 'warning' })) };
}

const WITHOUT_FILES: Issue = {
  code: 'refresh-without-files',
  severity: 'error',
  message: 'There is nothing to refresh from.',
  remedy: "Choose at least one new version of a body's file.",
  place: {},
};
