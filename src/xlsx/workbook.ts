import type { Reached } from '../issue/reached';
import type { CellGrid } from './cell';
import type { CellFormat } from './format';
import type { SheetProtection } from './protection';
import type { CellValidation } from './validation';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A defined name: `reference` has no leading `=`; `sheet` is the sheet's name when the name belongs to one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A table of a sheet: `reference` is the A1 range with its heading row. */
export interface ReadTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly reference: string;
  readonly columns: readonly string[];
  /** The table style's name, null for none; left out when the reader does not tell. */
  readonly style?: string | null;
  readonly showFilter?: boolean;
}

/** A chart that stands on a sheet; `part` is its chart part, `title` its plain text when it has one. */
export interface ReadChart {
  readonly part: string;
  readonly name: string;
  readonly title?: string;
}

/** What a sheet holds beside its name; reading it parses the sheet's part, so it is asked for on demand. */
export interface SheetContent {
  readonly cells: CellGrid;
  readonly merges: readonly string[];
  /** Hidden rows and columns, counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How deep the rows that are grouped lie in the sheet's outline, from 1. */
  readonly outlineLevels: ReadonlyMap<number, number>;
  /** Widths in characters by column, counted from 1, where the file states them. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly validations: readonly CellValidation[];
  readonly protection: SheetProtection | null;
  readonly tables: readonly ReadTable[];
  readonly charts: readonly ReadChart[];
}

/** One worksheet of a file. `content()` parses once, telling how far it has come, and keeps the answer. */
export interface ReadSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
  content(reached?: Reached): SheetContent;
}

/**
 * A workbook as a file states it. Chart sheets and dialogs are named in `otherSheets`. `activeSheet` counts in `sheets`
 * from 0; it is the first when the file shows a chart sheet.
 */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly otherSheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly activeSheet: number;
  /** Custom XML data parts (`customXml/itemN.xml`), as text. */
  readonly customXml: readonly { readonly part: string; readonly text: string }[];
  /** The format behind a style index of this file. */
  format(styleIndex: number): CellFormat;
}
