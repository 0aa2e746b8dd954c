import type { ObjectDefinition } from '../protocol/hostObject';
import { application, cultureInfo, numberFormatInfo } from './application';
import { chart } from './chart';
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartGridlinesFormat } from './chartAxes';
import { chartCollection } from './chartCollection';
import { chartLegend } from './chartLegend';
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chartSeries';
import { chartFont, chartTitle, chartTitleFormat } from './chartTitle';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlParts';
import { dataValidation } from './dataValidation';
import { documentProperties } from './documentProperties';
import { freezePanes } from './freezePanes';
import { horizontalPageBreaks, pageBreak } from './pageBreakCollection';
import { headerFooter, headerFooterGroup } from './headersFooters';
import type { Models } from './models';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorder';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { formatProtection, rangeFormat } from './rangeFormat';
import { runtime } from './runtime';
import { addinInternalService, customFunctions } from './services';
import { setting, settingCollection } from './settings';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './sheetProperties';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { workbook } from './workbook';
import { workbookCreated } from './workbookCreated';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetProtection } from './worksheetProtection';

type Definitions<Types extends keyof Models> = { readonly [Type in Types]: ObjectDefinition<Models[Type]> };
type Services = 'AddinInternalService' | 'CustomFunctions';

/** What the client uses for itself, behind the public API. */
export const serviceDefinitions: Definitions<Services> = {
  AddinInternalService: addinInternalService,
  CustomFunctions: customFunctions,
};

/** Every kind of object add-ins can use. Names are written out, since a minifier may rename everything else. */
export const definitions: Definitions<Exclude<keyof Models, Services>> = {
  Application: application,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  CultureInfo: cultureInfo,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  PageBreakCollection: horizontalPageBreaks,
  PageBreak: pageBreak,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
