import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { CaseDocument } from '../model/jointCase';
import { parseCaseDocument } from '../model/parseCaseDocument';
import { noteOverrides } from '../refresh/noteOverrides';
import { changedInputs } from './changedInputs';
import { dropForeignLinks } from './dropForeignLinks';
import { inSteps, type BeginStep } from './inSteps';
import { joinMappings } from './joinMappings';
import { joinProfiles } from './joinProfiles';
import { logEntries } from './logEntries';
import { prepareCase } from './prepareCase';
import { previousCase } from './previousCase';
import { readAsBefore } from './readAsBefore';
import { readModel } from './readModel';
import { keepRun } from './runHistory';
import type { ChosenFile, RunOutcome, RunRequest } from './runRequest';
import { settleRun } from './settleRun';
import { writeRun, WRITING_STEPS } from './writeRun';

const STEPS = 3 + WRITING_STEPS;

/**
 * Runs the model: reads what stands in the workbook and the sources, computes with no workbook in sight, and writes one
 * plan. Without sources it runs again on the figures of the Inputs and Assumptions sheets. Figures that somebody typed
 * over stay, whatever the sources state, unless the request says otherwise.
 *
 * Until the one visit that writes, nothing in the workbook changes, so a failure or a cancelled run leaves the previous
 * results whole. Should Excel itself stop that visit halfway, the next run takes the inputs that were kept first.
 */
export async function runModel(request: RunRequest): Promise<Result<RunOutcome>> {
  return inSteps(request, STEPS, begin => runSteps(request, begin));
}

async function runSteps(request: RunRequest, begin: BeginStep): Promise<Result<RunOutcome>> {
  const { sources, caseDocument, now, overrides = 'keep' } = request;
  await begin(0, 'Reading the workbook…');
  const standing = await readModel();
  if (!standing.ok) return standing;
  const found = previousCase(standing.value.model);
  if (!found.ok) return found;
  const { standing: previous, kept, history } = found.value;

  const read = await readAsBefore(request, history?.mappings ?? [], (file, number) =>
    begin(1, `Reading ${file.name} (${number} of ${sources.length})…`),
  );
  if (!read.ok) return read;
  const document = documentOf(caseDocument);
  if (!document.ok) return document;

  await begin(2, 'Putting the case together…');
  const settled = settleRun(previous, read.value.facts, overrides);
  const prepared = prepareCase({
    facts: settled.facts,
    readings: read.value.readings,
    ...(document.value === null ? {} : { document: document.value }),
    ...(previous === null ? {} : { previous }),
  });
  const told = [...found.issues, ...read.issues, ...settled.issues, ...prepared.issues];
  if (!prepared.ok) return { ok: false, issues: told };
  const noted = noteOverrides(prepared.value, read.value.facts);
  const { jointCase, issues: foreign } = dropForeignLinks(noted, standing.value.outline.sheets);
  const issues = [...told, ...foreign];
  const before = kept ?? previous;
  const changes = before === null ? [] : changedInputs(before, jointCase);
  const profiles = joinProfiles(history?.run.profiles ?? [], read.value.profiles);
  return writeRun(
    standing.value,
    {
      jointCase,
      history: {
        run: keepRun(jointCase, profiles),
        before: previous === null ? null : keepRun(previous, history?.run.profiles ?? []),
        mappings: joinMappings(history?.mappings ?? [], read.value.mappings),
      },
      changes,
      entries: logEntries(now, request, changes),
      issues,
    },
    3,
    begin,
  );
}

function documentOf(file: ChosenFile | undefined): Result<CaseDocument | null> {
  return file === undefined ? succeed(null) : parseCaseDocument(new TextDecoder().decode(file.bytes), file.name);
}
