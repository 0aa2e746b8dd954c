import type { RawCell } from './scanCell';
import { shiftFormula } from './shiftFormula';

/** The formulas of one sheet that are written once and shared by a block of cells. */
export interface SharedFormulas {
  /** Takes note of a cell that may state a formula for others. */
  add(cell: RawCell): void;
  /** The formula of a cell in its own words; undefined when it has none that can be said (a what-if data table). */
  formulaOf(cell: RawCell): string | undefined;
}

/** Follows the shared formulas of a sheet; cells are shown in the order of the text, in which the first states the formula. */
export function createSharedFormulas(): SharedFormulas {
  const statedBy = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  return {
    add({ formula, row, column }) {
      if (formula?.kind !== 'shared' || formula.sharedIndex === undefined || formula.text === '') return;
      statedBy.set(formula.sharedIndex, { text: formula.text, row, column });
    },
    formulaOf({ formula, row, column }) {
      if (formula === null || formula.kind === 'dataTable') return undefined;
      if (formula.text !== '') return formula.text;
      const master = statedBy.get(formula.sharedIndex ?? '');
      if (formula.kind !== 'shared' || master === undefined) return undefined;
      return shiftFormula(master.text, { rows: row - master.row, columns: column - master.column });
    },
  };
}
