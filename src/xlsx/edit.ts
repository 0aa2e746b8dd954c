import type { CellValue } from './cell';
import type { CellFormat } from './format';
import type { SheetProtection } from './protection';
import type { CellValidation } from './validation';
import type { DefinedName, SheetVisibility } from './workbook';

/**
 * One cell as it shall stand in the saved file. A formula has no leading `=`; `value` is then its calculated value.
 * `baseStyle` is the style the cell had in the file (0 when none); `format` what has changed since.
 */
export interface CellWrite {
  readonly value: CellValue;
  readonly formula?: string;
  readonly baseStyle: number;
  readonly format?: Partial<CellFormat>;
}

/** A table to be written: `reference` is the A1 range with its heading row, `style` a built-in table style or null. */
export interface TableWrite {
  readonly name: string;
  readonly reference: string;
  readonly columns: readonly string[];
  readonly style: string | null;
  readonly showFilter: boolean;
}

/** One series of a chart: A1 references with the sheet's name, and the values they hold now, kept as the chart's cache. */
export interface SeriesWrite {
  readonly name: string;
  readonly nameReference?: string;
  /** An empty reference leaves the categories to Excel, which counts them. */
  readonly categories: { readonly reference: string; readonly values: readonly (string | number)[] };
  readonly values: { readonly reference: string; readonly values: readonly (number | null)[] };
  /** `#RRGGBB`. */
  readonly color?: string;
  /** Drawn as a line over the columns of the others. */
  readonly asLine?: boolean;
  readonly hidden?: boolean;
  /** How its line is drawn; solid unless it says otherwise. */
  readonly dash?: 'dash' | 'dashDot' | 'dot';
  /** A dot at each value of a line; left out means dots. */
  readonly markers?: boolean;
  /** Columns and bars are hatched in their colour on white, so that they are told apart without it. */
  readonly hatched?: boolean;
}

/** A native chart to be written, anchored between two cells counted from 0. Lines are straight. */
export interface ChartWrite {
  readonly kind: 'column' | 'columnStacked' | 'bar' | 'barStacked' | 'line';
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly series: readonly SeriesWrite[];
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly valueFormat?: string;
  /** Where the value axis starts; left out leaves it to Excel. */
  readonly valueMinimum?: number;
  readonly legend: 'none' | 'bottom' | 'right' | 'top';
  /** Percent by which bars of different series overlap, -100 to 100; gap between clusters in percent. */
  readonly overlap?: number;
  readonly gapWidth?: number;
  readonly categoriesReversed?: boolean;
  /** Where the labels of the category axis stand; at the plot's lower edge (`low`) unless said otherwise. */
  readonly categoryLabels?: 'nextToAxis' | 'low' | 'high' | 'none';
  /** Whether the value axis has gridlines; it has unless said otherwise. */
  readonly gridlines?: boolean;
  /** `#RRGGBB`. */
  readonly gridlineColor?: string;
  /** Points of everything but the title: labels, legend and the titles of axes; 9 unless said otherwise. */
  readonly textSize?: number;
  /** How the title is written where that differs from the chart's usual way; `color` is `#RRGGBB`, `size` points. */
  readonly titleFont?: { readonly bold?: boolean; readonly size?: number; readonly color?: string };
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** A cell that leads to a place in the same workbook: `location` is an A1 reference with its sheet. */
export interface LinkWrite {
  readonly cell: string;
  readonly location: string;
}

/** What stands above or below each printed page; `&P` is the page's number, `&N` how many there are, `&A` the sheet. */
export interface PageText {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** How a sheet prints. References are A1 without a sheet; margins are inches. */
export interface PageWrite {
  readonly landscape: boolean;
  readonly fitWidth: boolean;
  /** Puts the sheet on A4 whatever the file says; a sheet without any setting of paper is for A4 anyway. */
  readonly isA4?: boolean;
  readonly repeatRows?: string;
  /** Rows below which a new page begins, counted from 1. */
  readonly rowBreaks?: readonly number[];
  readonly printArea?: string;
  readonly header?: PageText;
  readonly footer?: PageText;
  readonly margins?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>>;
}

/**
 * What shall change on one sheet. Everything that is left out stays as the file has it, byte for byte where nothing of
 * the sheet changes. `part` names the sheet of the file; without it the sheet is new.
 */
export interface SheetEdit {
  readonly part?: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Changed cells by row and column, counted from 1; null empties a cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellWrite | null>>;
  /** Drops every cell of the file's sheet first, so that only `cells` stand. */
  readonly cleared?: boolean;
  /** Widths in characters by column, counted from 1. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** Heights in points by row, counted from 1. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string | null;
  readonly showGridlines?: boolean;
  readonly page?: PageWrite;
  readonly merges?: readonly string[];
  /** All that shall hold of what is entered; none where the list is empty. */
  readonly validations?: readonly CellValidation[];
  /** All links of the sheet's cells. */
  readonly links?: readonly LinkWrite[];
  /** Null takes the protection off. */
  readonly protection?: SheetProtection | null;
  /** Parts of tables and charts of the file that shall go; the others stay. */
  readonly removedTables?: readonly string[];
  readonly removedCharts?: readonly string[];
  readonly addedTables?: readonly TableWrite[];
  readonly addedCharts?: readonly ChartWrite[];
}

/** Everything that shall change in a workbook: all its sheets in their final order, untouched ones with empty `cells`. */
export interface WorkbookEdit {
  readonly sheets: readonly SheetEdit[];
  readonly activeSheet: number;
  /** The complete list of names when it changed; left out when it did not. */
  readonly names?: readonly DefinedName[];
  readonly addedCustomXml?: readonly string[];
  /** Parts of custom XML of the file that shall go (`customXml/item1.xml`), with their properties and relationships. */
  readonly removedCustomXml?: readonly string[];
  /** `language` is a tag such as `en-GB`. */
  readonly properties?: { readonly title?: string; readonly creator?: string; readonly language?: string };
}
