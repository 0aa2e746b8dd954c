import assert from 'node:assert/strict';
import type { Evaluation } from '../../src/lines/evaluate';
import { assembleCase } from '../../src/model/assembleCase';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/report/plan';
import type { LogEntry } from '../../src/report/reportContext';
import { OWN_SHEETS } from '../../src/report/sheets';
import { computeRun } from '../../src/usecases/computeRun';
import { j01Expected } from '../golden/j01';
import { j01Case } from '../golden/j01Case';

/** The golden case computed and planned, with this log and owner; its sheets bear the names that they wish for. */
export function samplePlan(
  log: readonly LogEntry[] = [],
  owner = '',
): { readonly evaluation: Evaluation; readonly plan: WorkbookPlan } {
  const assembled = assembleCase({ document: j01Case(j01Expected.baseline, j01Expected.staff), facts: [] });
  assert.ok(assembled.ok);
  const nameOf = (key: string): string => OWN_SHEETS.find(sheet => sheet.key === key)?.name ?? key;
  return computeRun(assembled.value, log, [], nameOf, owner);
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
