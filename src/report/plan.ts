/** A cell of a plan: text, a number, nothing, or a formula without its leading `=`. */
export type PlanCell = string | number | null | { readonly formula: string };

/** What a cell is for; the table of roles says how it looks. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'status'
  | 'chapter'
  | 'heading'
  | 'figureHeading'
  | 'sideHeading'
  | 'label'
  | 'unit'
  | 'topUnit'
  | 'note'
  | 'text'
  | 'value'
  | 'input'
  | 'inputText'
  | 'inputLink'
  | 'entry'
  | 'calculation'
  | 'topFigure'
  | 'link'
  | 'linkTotal'
  | 'linkHeadline'
  | 'linkValue'
  | 'algorithm'
  | 'headline'
  | 'total'
  | 'sideTotal'
  | 'totalLabel'
  | 'check';

/** An area of a sheet that plays one role; rows and columns count from 1. `numberFormat` is an en-US code. */
export interface StyledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly role: Role;
  readonly numberFormat?: string;
}

/** One series of a chart: references on the workbook's sheets, quoted where they must be. */
export interface ChartSeries {
  readonly name: string;
  readonly values: AreaReference;
  readonly asLine?: boolean;
  readonly color: string;
  /** How a line is drawn, so that lines are told apart without colour; solid unless it says otherwise. */
  readonly dash?: 'dash' | 'dot';
  /** Takes its place in the stack without being seen. */
  readonly isUnseen?: boolean;
}

/** An area of a sheet of the plan by the sheet's key; rows and columns count from 1. */
export interface AreaReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A native chart: its title states the finding. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: 'column' | 'columnStacked' | 'bar' | 'line';
  readonly title: string;
  readonly categories: AreaReference;
  readonly series: readonly ChartSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Where the value axis starts; Excel decides where it is left out. */
  readonly valueMinimum?: number;
  readonly overlap?: number;
  readonly gapWidth?: number;
  readonly categoriesReversed?: boolean;
  /** Left out where the categories say it all; without this a chart of several series has a legend. */
  readonly hasLegend?: false;
  /** Cells counted from 1 that the chart covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Numbers from `least` to `most`, whole ones where `isWhole`; a date is a number as Excel counts days. */
export interface NumberLimits {
  readonly isWhole: boolean;
  readonly least: number;
  readonly most?: number;
}

/** One of these words, from a list in the cell. */
export interface WordChoices {
  readonly choices: readonly string[];
}

/** What someone reads who entered something else (`message`) and, where it is given, who is about to (`prompt`). */
export interface ValidationWords {
  readonly message: string;
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** What may be entered in an area of a sheet; nothing may be entered everywhere. */
export type ValidationPlan = Pick<StyledArea, 'row' | 'column' | 'rows' | 'columns'> &
  ValidationWords &
  (NumberLimits | WordChoices);

/** One sheet as it shall stand. `key` is its role in the model, `name` its name in the workbook. */
export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  /** Rows of cells from A1 on, all of one length. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly styles: readonly StyledArea[];
  /** Column widths in characters from column A on. */
  readonly widths: readonly number[];
  /** Lines of text in rows whose headings wrap, by row counted from 1. */
  readonly wrappedRows: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  /** The rows that begin a page on paper, besides those that begin one for want of room. */
  readonly pageStarts: readonly number[];
  /** How many columns from A on are printed; the others are for the screen. */
  readonly printedColumns: number;
  /** Whether only its inputs may be changed without taking the protection off. */
  readonly isProtected: boolean;
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
}

/** A defined name of the workbook for an area of the plan. */
export interface NamePlan {
  readonly name: string;
  readonly area: AreaReference;
  readonly comment: string;
}

/** Everything that a run writes, as plain data. Sheets stand in their order from left to right. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}
