import { assembleCase } from '../model/assembleCase';
import { exportCase } from '../model/exportCase';
import { CASE_FORMAT, type CaseDocument, type JointCase } from '../model/jointCase';
import { parseCaseDocument } from '../model/parseCaseDocument';
import type { SourceProfile } from '../refresh/sourceProfile';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { restoreFromPatch, patchBetween, type CasePatch } from './casePatch';

/** Marks what a workbook keeps of its runs, in this version. */
const HISTORY_FORMAT = 'hjw-history/1';

/** A run as the workbook keeps it: its case, and what the files that it read looked like. */
export interface KeptRun {
  readonly case: CaseDocument;
  readonly profiles: readonly SourceProfile[];
}

/** What a workbook keeps of its runs: the last one, what stood before it, and how each body's file is read. */
export interface RunHistory {
  readonly run: KeptRun;
  readonly before: KeptRun | null;
  readonly mappings: readonly SourceMapping[];
}

/** The text of a history: of what stood before the last run only what differs is written. */
interface HistoryText {
  readonly format: typeof HISTORY_FORMAT;
  readonly run: KeptRun;
  readonly before: { readonly case: CasePatch; readonly profiles: readonly SourceProfile[] } | null;
  readonly mappings: readonly SourceMapping[];
}

/** Writes a history as the text that the workbook keeps. */
export function spellHistory({ run, before, mappings }: RunHistory): string {
  const text: HistoryText = {
    format: HISTORY_FORMAT,
    run,
    before: before === null ? null : { case: patchBetween(run.case, before.case), profiles: before.profiles },
    mappings,
  };
  return JSON.stringify(text);
}

/** Reads back what a workbook keeps, also a bare case, as earlier versions kept it; null when it is of another version. */
export function readHistory(text: string): RunHistory | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (isCase(kept)) return { run: { case: kept, profiles: [] }, before: null, mappings: [] };
  if (!isHistory(kept)) return null;
  const { run, before, mappings } = kept;
  return {
    run,
    before: before === null ? null : { case: restoreFromPatch(run.case, before.case), profiles: before.profiles },
    mappings,
  };
}

/** Makes the case of a kept run; null when this version of the model does not fit it any more. */
export function caseOfRun({ case: document }: KeptRun): JointCase | null {
  const parsed = parseCaseDocument(JSON.stringify(document), 'the case kept in the workbook');
  const assembled = parsed.ok ? assembleCase({ document: parsed.value, facts: [] }) : parsed;
  return assembled.ok ? assembled.value : null;
}

/** Writes down a run as it is kept. */
export function keepRun(jointCase: JointCase, profiles: readonly SourceProfile[]): KeptRun {
  return { case: exportCase(jointCase), profiles };
}

function isCase(kept: unknown): kept is CaseDocument {
  return typeof kept === 'object' && kept !== null && 'format' in kept && kept.format === CASE_FORMAT;
}

/** That the rest has its shape is what the format says; the case within is checked against the schema when it is used. */
function isHistory(kept: unknown): kept is HistoryText {
  return typeof kept === 'object' && kept !== null && 'format' in kept && kept.format === HISTORY_FORMAT;
}
