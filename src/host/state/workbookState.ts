import type { CellFormat } from '../../xlsx/format';
import type { CellValue } from '../../xlsx/cell';
import type { ChartWrite, PageWrite, SeriesWrite, TableWrite } from '../../xlsx/edit';
import type { SheetProtection } from '../../xlsx/protection';
import type { CellValidation } from '../../xlsx/validation';
import type { DefinedName, ReadChart, ReadTable, SheetVisibility } from '../../xlsx/workbook';

/**
 * One cell of the open workbook. `formula` has no leading `=`; `value` is then its result. A cell filled by the array of
 * another cell names that cell in `spilledFrom` (`B2`) and has no formula. `baseStyle` is its style in the file.
 * `partlyRaised` marks a text of which a part is set as superscript.
 */
export interface CellState {
  value: CellValue;
  formula?: string;
  spilledFrom?: string;
  partlyRaised?: true;
  baseStyle: number;
  format?: Partial<CellFormat>;
}

/** A chart of a sheet: one that the file brought, or one that was added since and can be drawn. */
export type ChartState =
  | { readonly id: string; readonly kind: 'file'; readonly chart: ReadChart }
  | { readonly id: string; readonly kind: 'added'; readonly definition: ChartDefinition };

/** An added chart as the add-in describes it; the cells behind the references are read when it is drawn or saved. */
export type ChartDefinition = {
  -readonly [Key in keyof Omit<ChartWrite, 'series'>]: ChartWrite[Key];
} & {
  series: {
    name: string;
    nameReference?: string;
    categoriesReference: string;
    valuesReference: string;
    color?: string;
    asLine?: boolean;
    dash?: NonNullable<SeriesWrite['dash']>;
    markers?: boolean;
    /** Takes its place in the stack without being seen. */
    hidden?: boolean;
  }[];
};

/** A table of a sheet: one that the file brought or one that was added since. */
export type TableState =
  | { readonly id: string; readonly kind: 'file'; readonly table: ReadTable }
  | { readonly id: string; readonly kind: 'added'; table: TableWrite };

/** One sheet of the open workbook. Cells are parsed from the file when first asked for. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** The file's part; left out for a sheet added since. */
  readonly part?: string;
  /** Cells by row and column, counted from 0. Reading it parses the file's sheet once. */
  readonly cells: Map<number, Map<number, CellState>>;
  /** Rows and columns (counted from 0) of cells that differ from the file, so that saving touches only them. */
  readonly touched: Map<number, Set<number>>;
  cleared: boolean;
  /** Widths in characters by column, counted from 0. */
  columnWidths: Map<number, number>;
  /** Heights in points by row, counted from 0, where they were set since the file was opened. */
  rowHeights: Map<number, number>;
  /** Rows and columns that the file hides, counted from 0. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Merged cells as A1 references. */
  merges: readonly string[];
  frozen: { rows: number; columns: number };
  tabColor: string | null;
  showGridlines: boolean;
  page: PageWrite | null;
  validations: readonly CellValidation[];
  /** Null where the sheet is not protected. */
  protection: SheetProtection | null;
  charts: ChartState[];
  tables: TableState[];
  /** Which settings of the sheet differ from the file. */
  readonly changed: Set<
    | 'columnWidths'
    | 'rowHeights'
    | 'merges'
    | 'frozen'
    | 'tabColor'
    | 'showGridlines'
    | 'page'
    | 'validations'
    | 'protection'
    | 'charts'
    | 'tables'
  >;
}

/** The open workbook. */
export interface WorkbookState {
  readonly sheets: SheetState[];
  activeSheet: string;
  names: DefinedName[];
  namesChanged: boolean;
  customXml: { id: string; text: string; part?: string }[];
}
