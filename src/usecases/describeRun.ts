import type { Issue } from '../issue/issue';
import type { Evaluation } from '../lines/evaluate';
import { agreedKey, agreedShare } from '../model/chapters/agreedShare';
import { checkHolds } from '../model/chapters/checks';
import { check, organisation } from '../model/dimensions';
import type { WorkbookPlan } from '../report/plan';
import { headlineFigures } from './headlineFigures';
import { lineFigures } from './lineFigures';
import type { InputChange, RunOutcome } from './runRequest';

/** Tells what a run did: headline, shares, checks, changes, and how much was written; without a plan nothing was. */
export function describeRun(
  evaluation: Evaluation,
  plan: WorkbookPlan | null,
  changes: readonly InputChange[],
  issues: readonly Issue[],
): RunOutcome {
  const sheets = plan?.sheets ?? [];
  return {
    headline: headlineFigures(evaluation),
    shares: evaluation.binding.membersOf(organisation).map(body => ({
      organisation: body,
      pounds: evaluation.figure(agreedShare, body).toNumber(),
      share: evaluation.figure(agreedKey, body).toNumber(),
    })),
    checks: evaluation.binding.membersOf(check).map((label, index) => ({
      id: `check-${index + 1}`,
      label,
      passed: evaluation.figure(checkHolds, label).equals(1),
      detail: evaluation.figure(checkHolds, label).equals(1) ? 'holds' : 'does not hold: see the Checks sheet',
    })),
    changes,
    sheets: sheets.map(sheet => sheet.name),
    formulas: sheets.flatMap(sheet => sheet.cells.flat()).filter(cell => typeof cell === 'object' && cell !== null)
      .length,
    lines: lineFigures(evaluation),
    issues,
  };
}
