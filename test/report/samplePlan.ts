import assert from 'node:assert/strict';
import type { Issue } from '../../src/issue/issue';
import type { Evaluation } from '../../src/lines/evaluate';
import { assembleCase } from '../../src/model/assembleCase';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/report/plan';
import type { LogEntry } from '../../src/report/reportContext';
import type { CaseDocument } from '../../src/model/jointCase';
import { NOTHING_ENTERED } from '../../src/report/entered';
import type { Entered } from '../../src/report/entered';
import { OWN_SHEETS } from '../../src/report/sheets';
import { computeRun } from '../../src/usecases/computeRun';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';

/** The golden case computed and planned, with this log, what people entered and more of a document; its sheets bear the names that they wish for. */
export function samplePlan(
  log: readonly LogEntry[] = [],
  entered: Entered = NOTHING_ENTERED,
  more: Partial<CaseDocument> = {},
): { readonly evaluation: Evaluation; readonly plan: WorkbookPlan; readonly issues: readonly Issue[] } {
  const assembled = assembleCase({
    document: { ...j01Case(j01Expected.baseline, j01Expected.staff), ...more },
    facts: [],
  });
  assert.ok(assembled.ok);
  const nameOf = (key: string): string => OWN_SHEETS.find(sheet => sheet.key === key)?.name ?? key;
  return computeRun(assembled.value, log, [], nameOf, entered);
}

/** A sheet of a plan by its key. */
export function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find(each => each.key === key);
  assert.ok(sheet !== undefined, key);
  return sheet;
}

/** The row of a sheet whose first cell holds this text, counted from 1; the first below `after`. */
export function rowOf(sheet: SheetPlan, text: string, after = 0): number {
  const index = sheet.cells.findIndex((cells, row) => row >= after && cells[0] === text);
  assert.ok(index >= 0, `${sheet.key}: ${text}`);
  return index + 1;
}

/** A cell of a sheet; row and column count from 1. */
export function cellOf(sheet: SheetPlan, row: number, column: number): PlanCell {
  return sheet.cells[row - 1]?.[column - 1] ?? null;
}
