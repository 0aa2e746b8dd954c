import { settleSheetName } from '../excel/ownSheets';
import { readOutline } from '../excel/readOutline';
import { readStanding } from '../excel/readStanding';
import { visitWorkbook } from '../excel/visitWorkbook';
import { writePlan } from '../excel/writePlan';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { exportCase } from '../model/exportCase';
import { parseCaseDocument } from '../model/parseCaseDocument';
import { isRead, readLog, readOwner } from '../report/readCase';
import { OWN_SHEETS } from '../report/sheets';
import { changedInputs } from './changedInputs';
import { computeRun } from './computeRun';
import { describeRun } from './describeRun';
import { logEntries } from './logEntries';
import { prepareCase } from './prepareCase';
import { previousCase } from './previousCase';
import { readSources } from './readSources';
import type { RunOutcome, RunRequest } from './runRequest';

const STEPS = 5;

/**
 * Runs the model: reads the sources and what stands in the workbook, computes with no workbook in sight, and writes one
 * plan. Without sources it runs again on the figures of the Inputs and Assumptions sheets.
 *
 * Until the one visit that writes, nothing in the workbook changes, so a failure or a cancelled run leaves the previous
 * results whole. Should Excel itself stop that visit halfway, the next run takes the inputs that were kept first.
 */
export async function runModel(request: RunRequest): Promise<Result<RunOutcome>> {
  const { progress, signal } = request;
  const step = async (done: number, sentence: string): Promise<void> => {
    signal?.throwIfAborted();
    progress?.({ step: sentence, done, of: STEPS });
    await new Promise(resolve => setTimeout(resolve, 0));
  };
  try {
    return await runSteps(request, step);
  } catch (error) {
    if (signal?.aborted === true) return fail(CANCELLED);
    throw error;
  }
}

const CANCELLED: Issue = {
  code: 'run-cancelled',
  severity: 'note',
  message: 'The run was cancelled; nothing was written.',
  remedy: 'Run again when you are ready.',
  place: {},
};

async function runSteps(
  request: RunRequest,
  step: (done: number, sentence: string) => Promise<void>,
): Promise<Result<RunOutcome>> {
  const { sources, caseDocument, now } = request;
  const facts = await readSources(sources, (file, number) =>
    step(0, `Reading ${file.name} (${number} of ${sources.length})…`),
  );
  if (!facts.ok) return facts;
  const document =
    caseDocument === undefined
      ? undefined
      : parseCaseDocument(new TextDecoder().decode(caseDocument.bytes), caseDocument.name);
  if (document?.ok === false) return document;

  await step(1, 'Reading the workbook…');
  const standing = await visitWorkbook('Reading the workbook', async context => {
    const outline = await readOutline(context);
    return {
      outline,
      model: await readStanding(
        context,
        outline,
        OWN_SHEETS.map(sheet => sheet.key),
        isRead,
      ),
    };
  });
  if (!standing.ok) return standing;
  const { outline, model } = standing.value;
  const found = previousCase(model);
  if (!found.ok) return found;
  const { standing: previous, kept } = found.value;

  await step(2, 'Putting the case together…');
  const prepared = prepareCase({
    facts: facts.value,
    ...(document === undefined ? {} : { document: document.value }),
    ...(previous === null ? {} : { previous }),
  });
  const issues = [...found.issues, ...facts.issues, ...prepared.issues];
  if (!prepared.ok) return { ok: false, issues };
  const jointCase = prepared.value;
  const before = kept ?? previous;
  const changes = before === null ? [] : changedInputs(before, jointCase);

  await step(3, 'Computing results, shares and sensitivities…');
  const names = new Map<string, string>();
  for (const { key, name } of OWN_SHEETS) names.set(key, settleSheetName(outline, key, name, [...names.values()]));
  const log = [...readLog(model.areas), ...logEntries(now, request, changes)];
  const computed = computeRun(jointCase, log, issues, key => names.get(key) ?? key, readOwner(model.areas));
  const { evaluation, plan } = computed;

  await step(4, `Writing ${plan.sheets.length} sheets…`);
  const keep = JSON.stringify(exportCase(jointCase));
  const written = await writePlan(plan, standing.value, keep);
  if (!written.ok) return written;
  request.progress?.({ step: `Wrote ${plan.sheets.length} sheets.`, done: STEPS, of: STEPS });
  return succeed(describeRun(evaluation, plan, changes, computed.issues), computed.issues);
}
