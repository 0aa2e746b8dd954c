import type { CalculationChange, Calculator } from '../calculation/calculator';
import type { SheetState } from '../state/workbookState';
import { boundAreas, writeArea, type Area } from './area';
import type { BookEvent } from './bookEvent';
import { touchCell } from './cells';

/** When formulas are calculated, in Office.js's words. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Keeps the workbook's formulas up to date, as seldom as possible. */
export interface BookCalculation {
  mode: CalculationMode;
  /** Set by `suspendApiCalculationUntilNextSync`: nothing is calculated before the batch ends. */
  suspended: boolean;
  /** Says that something was written since the last calculation. */
  readonly stale: boolean;
  /** How many calls of worksheet functions still have no first answer. */
  readonly pending: number;
  readonly statistics: { readonly evaluations: number; readonly formulas: number };
  invalidate(change: CalculationChange): void;
  /** Says that formulas are stale although no cell was written: a function answered, or a file brought no values. */
  markStale(): void;
  /** Calculates when something is stale and neither suspended nor manual, and says whether it did. */
  refresh(): boolean;
  /** Calculates whatever the mode (`application.calculate`, F9). */
  calculateNow(): void;
  errorMessage(sheetId: string, row: number, column: number): string | undefined;
}

/** Puts a calculator to work on the sheets of a workbook and tells which cells of which sheet it changed. */
export function createBookCalculation(options: {
  readonly calculator: Calculator;
  readonly sheets: readonly SheetState[];
  readonly announce: (event: BookEvent) => void;
}): BookCalculation {
  const { calculator, sheets, announce } = options;
  let stale = false;

  function calculate(): void {
    stale = false;
    const changedAreas = new Map<string, Area>();
    for (const { sheetId, row, column } of calculator.calculate().changed) {
      const sheet = sheets.find(({ id }) => id === sheetId);
      if (sheet !== undefined) touchCell(sheet, row, column);
      const cell: Area = { row, column, rows: 1, columns: 1 };
      const known = changedAreas.get(sheetId);
      changedAreas.set(sheetId, known === undefined ? cell : boundAreas(known, cell));
    }
    for (const [sheetId, area] of changedAreas) announce({ kind: 'calculated', sheetId, address: writeArea(area) });
  }

  const calculation: BookCalculation = {
    mode: 'Automatic',
    suspended: false,
    get stale() {
      return stale;
    },
    get pending() {
      return calculator.pending;
    },
    get statistics() {
      return calculator.statistics;
    },
    invalidate(change) {
      stale = true;
      calculator.invalidate(change);
    },
    markStale() {
      stale = true;
    },
    refresh() {
      const isDue = stale && !calculation.suspended && calculation.mode !== 'Manual';
      if (isDue) calculate();
      return isDue;
    },
    calculateNow: calculate,
    errorMessage: (sheetId, row, column) => calculator.errorMessage(sheetId, row, column),
  };
  return calculation;
}
