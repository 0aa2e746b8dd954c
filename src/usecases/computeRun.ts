import type { Issue } from '../issue/issue';
import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import type { Evaluation } from '../lines/evaluate';
import { formulaWriter } from '../lines/writeFormula';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { findSensitivities } from '../model/sensitivities';
import type { Entered } from '../report/entered';
import { NOTHING_ENTERED } from '../report/entered';
import { layOutSheets } from '../report/layOutSheets';
import type { WorkbookPlan } from '../report/plan';
import { planWorkbook } from '../report/planWorkbook';
import type { LogEntry } from '../report/reportContext';
import { judgeRun } from './judgeRun';

/** A case computed, and the plan of everything that its run writes. */
export interface ComputedRun {
  readonly evaluation: Evaluation;
  readonly plan: WorkbookPlan;
  /** The issues of the inputs, and what the figures themselves ask to be looked at. */
  readonly issues: readonly Issue[];
}

/** Computes a case and plans its sheets; no workbook is in sight. `entered` is what people wrote on the sheets before. */
export function computeRun(
  jointCase: JointCase,
  log: readonly LogEntry[],
  inputIssues: readonly Issue[],
  sheetName: (key: string) => string,
  entered: Entered = NOTHING_ENTERED,
): ComputedRun {
  const binding = bind(jointWorking, jointCase.members);
  const evaluation = evaluate(binding, jointCase.figures);
  const layout = layOutSheets(binding);
  const writer = formulaWriter(layout, sheetName);
  const sensitivities = findSensitivities(binding, jointCase.figures);
  const issues = [...inputIssues, ...judgeRun(evaluation, jointCase)];
  const plan = planWorkbook({ jointCase, evaluation, layout, writer, sensitivities, log, entered, issues, sheetName });
  return { evaluation, plan, issues };
}
