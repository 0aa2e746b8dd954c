/** A cell of the open workbook as it was read; `kind` is Excel's word for what it holds: `Double`, `String`, `Error`… */
export interface OpenAreaCell {
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
 * Cells of one sheet of the open workbook: those that were chosen to be read, and with them those above and to the left.
 * Rows and columns count from 1; `top` and `left` say where `rows` begins.
 */
export interface OpenArea {
  readonly sheet: string;
  readonly chosen: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly OpenAreaCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Merged cells as A1 references. */
  readonly merges: readonly string[];
}
