import type { Standing } from '../excel/applyPlan';
import { settleSheetName } from '../excel/ownSheets';
import { writePlan } from '../excel/writePlan';
import type { Issue, Result } from '../issue/issue';
import { succeed } from '../issue/issue';
import type { JointCase } from '../model/jointCase';
import { readEntered } from '../report/entered';
import { readLog } from '../report/readCase';
import type { LogEntry } from '../report/reportContext';
import { OWN_SHEETS } from '../report/sheets';
import { computeRun } from './computeRun';
import { describeRun } from './describeRun';
import type { BeginStep } from './inSteps';
import { spellHistory, type RunHistory } from './runHistory';
import type { InputChange, RunOutcome } from './runRequest';

/** A case that is ready to be computed and written, with what is to be said of it. */
export interface ReadyRun {
  readonly jointCase: JointCase;
  readonly history: RunHistory;
  readonly changes: readonly InputChange[];
  /** What joins the log. */
  readonly entries: readonly LogEntry[];
  readonly issues: readonly Issue[];
}

/** How many steps computing and writing are. */
export const WRITING_STEPS = 2;

/** Computes a case with no workbook in sight and writes its plan in one visit; `done` steps came before. */
export async function writeRun(
  standing: Standing,
  ready: ReadyRun,
  done: number,
  begin: BeginStep,
): Promise<Result<RunOutcome>> {
  const { outline, model } = standing;
  await begin(done, 'Computing results, shares and sensitivities…');
  const names = new Map<string, string>();
  for (const { key, name } of OWN_SHEETS) names.set(key, settleSheetName(outline, key, name, [...names.values()]));
  const log = [...readLog(model.areas), ...ready.entries];
  const { evaluation, plan, issues } = computeRun(
    ready.jointCase,
    log,
    ready.issues,
    key => names.get(key) ?? key,
    readEntered(model.areas),
  );

  await begin(done + 1, `Writing ${plan.sheets.length} sheets…`);
  const written = await writePlan(plan, standing, spellHistory(ready.history));
  if (!written.ok) return written;
  return succeed(describeRun(evaluation, plan, ready.changes, issues), issues);
}
