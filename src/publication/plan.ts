/** A figure of a table, rounded as it is shown; `format` is an en-US code. Nothing finer stands in the file. */
export interface PackFigure {
  readonly figure: number;
  readonly format: string;
}

/** A text that leads to a sheet of the pack. */
export interface PackLink {
  readonly text: string;
  readonly sheet: string;
}

/** A cell of a table is never empty: where there is no figure it holds a shorthand such as `[z]`. */
export type PackCell = string | PackFigure | PackLink;

/** A column of a table. `width` is in characters; figures stand right, words left. */
export interface PackColumn {
  readonly heading: string;
  readonly width: number;
  readonly holdsFigures: boolean;
}

/** A row of a table; totals are set off by a line above and bold type. */
export interface PackRow {
  readonly cells: readonly PackCell[];
  readonly isTotal?: true;
}

/** The one table of a sheet, marked up in the file as a table of this name. */
export interface PackTable {
  readonly name: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
}

/** A series of a chart: a column of the sheet's table, counted from 0, and a look that is told apart without colour. */
export interface PackSeries {
  readonly column: number;
  readonly look: 'filled' | 'hatched' | 'line' | 'dashedLine';
}

/** A native chart beside the table that it draws; its first column gives the categories, total rows are left out. */
export interface PackChart {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  readonly kind: 'column' | 'line';
  readonly series: readonly PackSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
}

/** A line of text in column A, above the table or, on a sheet without one, below the title. */
export interface PackLine {
  readonly text: string;
  readonly isHeading?: true;
  /** The sheet that the line leads to. */
  readonly sheet?: string;
}

/** One sheet: the title in A1, lines below it, then the table with nothing below. `purpose` stands in the contents. */
export interface PackSheet {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly lines: readonly PackLine[];
  readonly table?: PackTable;
  readonly chart?: PackChart;
}

/** The whole pack as plain data; sheets stand in their order from left to right. */
export interface PublicationPlan {
  readonly title: string;
  readonly publisher: string;
  readonly sheets: readonly PackSheet[];
}
