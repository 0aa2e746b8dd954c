import type { Argument } from '../protocol/hostObject';
import { HostObject } from '../protocol/hostObject';
import { HostError } from '../protocol/hostError';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { AddedChart } from '../book/charts';
import type { SeriesWrite } from '../../xlsx/edit';
import type { ChartDefinition, ChartState, SheetState } from '../state/workbookState';

/** A sheet of the open workbook. */
export interface SheetModel {
  readonly book: Book;
  readonly sheet: SheetState;
}

/** A block of cells. */
export interface RangeModel extends SheetModel {
  readonly area: Area;
}

/** Several blocks of cells of one sheet; a range's format works on one block. */
export interface AreasModel extends SheetModel {
  readonly areas: readonly Area[];
}

/** The borders of a range that Office.js names. */
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export interface BorderModel extends AreasModel {
  readonly edge: BorderEdge;
}

/** What belongs to one sheet, or to the workbook when no sheet is given. */
export interface ScopeModel {
  readonly book: Book;
  readonly sheet: SheetState | undefined;
}

export interface NameModel extends ScopeModel {
  readonly name: string;
}

export interface TableModel extends SheetModel {
  readonly id: string;
}

export interface ChartModel extends SheetModel {
  readonly chart: ChartState;
}

export interface AxisModel extends AddedChart {
  readonly axis: 'category' | 'value';
}

export interface SeriesModel extends AddedChart {
  readonly series: ChartDefinition['series'][number];
}

/** A line of a chart: a series', or the gridlines of the value axis. */
export interface LineModel extends AddedChart {
  readonly read: () => string | undefined;
  readonly write: (color: string) => void;
  /** Left out for lines that are always solid. */
  readonly dashed?: { dash?: NonNullable<SeriesWrite['dash']> };
}

/** Something that a text key finds in the workbook: a setting, a part of custom XML. */
export interface KeyModel {
  readonly book: Book;
  readonly key: string;
}

/** A workbook made beside the open one, by its id. */
export interface CreatedModel {
  readonly book: Book;
  readonly id: string;
}

export interface SheetKeyModel extends SheetModel {
  readonly key: string;
}

/** Every kind of object the host has, by its name in Office.js, and what its definition works on. */
export interface Models {
  Workbook: Book;
  Application: Book;
  WorkbookCreated: CreatedModel;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  Runtime: Book;
  DocumentProperties: Book;
  WorksheetCollection: Book;
  Worksheet: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: SheetKeyModel;
  Range: RangeModel;
  RangeAreas: AreasModel;
  RangeCollection: AreasModel;
  RangeFormat: AreasModel;
  RangeFill: AreasModel;
  RangeFont: AreasModel;
  FormatProtection: AreasModel;
  DataValidation: AreasModel;
  RangeBorderCollection: AreasModel;
  RangeBorder: BorderModel;
  NamedItemCollection: ScopeModel;
  NamedItem: NameModel;
  TableCollection: ScopeModel;
  Table: TableModel;
  ChartCollection: SheetModel;
  Chart: ChartModel;
  ChartTitle: ChartModel;
  ChartTitleFormat: AddedChart;
  ChartFont: AddedChart;
  ChartLegend: AddedChart;
  ChartAxes: AddedChart;
  ChartAxis: AxisModel;
  ChartAxisTitle: AxisModel;
  ChartGridlines: AxisModel;
  ChartGridlinesFormat: AxisModel;
  ChartSeriesCollection: AddedChart;
  ChartSeries: SeriesModel;
  ChartSeriesFormat: SeriesModel;
  ChartFill: SeriesModel;
  ChartLineFormat: LineModel;
  SettingCollection: Book;
  Setting: KeyModel;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: KeyModel;
  CustomXmlPart: KeyModel;
  AddinInternalService: ActionService;
  CustomFunctions: FunctionService;
}

/** Hears that the add-in is ready to be asked for ribbon actions. */
export interface ActionService {
  readonly ready: () => void;
}

/** Hears what worksheet functions answered. */
export interface FunctionService {
  readonly receive: (rows: Argument) => void;
}

/** Makes an object of a kind. */
export function objectOf<Type extends keyof Models>(type: Type, model: Models[Type]): HostObject<Type, Models[Type]> {
  return new HostObject(type, model);
}

/** Reads an argument that has to be an object of a kind; anything else is an InvalidArgument. */
export function modelOf<Type extends keyof Models>(type: Type, argument: Argument): Models[Type] {
  if (!(argument instanceof HostObject) || argument.type !== type) throw new HostError('InvalidArgument');
  return argument.model as Models[Type];
}
