import type { CellBlock } from './cellBlock';

/** A part of the open workbook that is read as a source: a sheet, cells of one, a table, or the cells of a defined name. */
export type OpenSourceChoice =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'range'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'name'; readonly name: string };

/** What a cell holds as Excel tells it: `kind` is `Empty`, `String`, `Double`, `Boolean`, `Error` or another of its words. */
export interface OpenCell {
  readonly value: string | number | boolean;
  /** With its `=`; the value itself where there is no formula. */
  readonly formula: string | number | boolean;
  readonly kind: string;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
  /** Whether a part of the text, but not all of it, is set as superscript. */
  readonly partlyRaised: boolean;
}

/**
 * Cells of the open workbook as they were read: those that were chosen, and with them all that stand above and to the
 * left of them on the sheet, since headings, titles and units may.
 */
export interface OpenCells {
  readonly choice: OpenSourceChoice;
  readonly sheet: string;
  readonly chosen: CellBlock;
  /** Where `rows` begins. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly OpenCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged cells as A1 references. */
  readonly merges: readonly string[];
}

/** Says which part of the workbook is meant, as a person would: `Budget`, `Budget!A1:F20`, `BudgetTable`. */
export function describeChoice(choice: OpenSourceChoice): string {
  switch (choice.kind) {
    case 'sheet':
      return choice.sheet;
    case 'range':
      return `${choice.sheet}!${choice.address}`;
    case 'table':
    case 'name':
      return choice.name;
  }
}
