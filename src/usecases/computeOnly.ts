import type { Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import { jointWorking } from '../model/jointWorking';
import { parseCaseDocument } from '../model/parseCaseDocument';
import { describeRun } from './describeRun';
import { judgeRun } from './judgeRun';
import { prepareCase } from './prepareCase';
import { readSources } from './readSources';
import type { RunOutcome, RunRequest } from './runRequest';

/** Computes a case from its document and sources with no workbook: the same figures as a run, and no sheets. */
export async function computeOnly({
  sources,
  mappings = [],
  caseDocument,
  now,
}: RunRequest): Promise<Result<RunOutcome>> {
  const read = await readSources(sources, now, () => Promise.resolve(() => undefined), mappings);
  if (!read.ok) return read;
  const document =
    caseDocument === undefined
      ? undefined
      : parseCaseDocument(new TextDecoder().decode(caseDocument.bytes), caseDocument.name);
  if (document?.ok === false) return document;
  const prepared = prepareCase({
    facts: read.value.facts,
    readings: read.value.readings,
    ...(document === undefined ? {} : { document: document.value }),
  });
  const issues = [...read.issues, ...prepared.issues];
  if (!prepared.ok) return { ok: false, issues };
  const evaluation = evaluate(bind(jointWorking, prepared.value.members), prepared.value.figures);
  const judged = [...issues, ...judgeRun(evaluation, prepared.value)];
  return succeed(describeRun(evaluation, null, [], judged), judged);
}
