import { HostError, MissingMember } from '../protocol/hostError';
import type { ChartDefinition, ChartState, SheetState } from '../state/workbookState';
import { writeFixedReference, type Area } from './area';
import type { Book } from './book';
import { cellAt } from './cells';
import { placeBox } from './chartPlace';
import { checkAllowed } from './protection';

type Series = ChartDefinition['series'][number];

/** A chart that was added since the file was opened, so that everything about it is known and can be changed. */
export interface AddedChart {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly definition: ChartDefinition;
}

/** The kinds of chart by Office.js's name. Line charts with markers are drawn as lines. */
const kindOfType: Readonly<Record<string, ChartDefinition['kind']>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'columnStacked',
  BarClustered: 'bar',
  BarStacked: 'barStacked',
  Line: 'line',
  LineMarkers: 'line',
};

const typeOfKind: Readonly<Record<ChartDefinition['kind'], string>> = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
};

/** Reads Office.js's name of a kind of chart; kinds that the host cannot draw are not implemented. */
export function chartKind(type: string): ChartDefinition['kind'] {
  const kind = kindOfType[type];
  if (kind === undefined) throw new MissingMember(`Chart.chartType '${type}'`);
  return kind;
}

/** Office.js's name for a kind of chart. */
export function chartTypeName(kind: ChartDefinition['kind']): string {
  return typeOfKind[kind];
}

/**
 * Makes a chart of a block of cells: a series for each column (or each row), named by the heading over it.
 *
 * The first column holds the categories when there is more than one, the first row the series' names when it holds
 * nothing but text. `byRows` turns this round.
 */
export function addChart(
  book: Book,
  sheet: SheetState,
  kind: ChartDefinition['kind'],
  source: { readonly sheet: SheetState; readonly area: Area },
  byRows: boolean,
): ChartState {
  checkAllowed(sheet, 'objects');
  book.calculation.refresh();
  const series = seriesFrom(source.sheet, source.area, byRows);
  const number = sheet.charts.length + 1;
  const chart: ChartState = {
    id: book.nextId(),
    kind: 'added',
    definition: {
      kind,
      name: freeChartName(sheet, number),
      title: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title',
      altText: '',
      series,
      legend: 'bottom',
      categoryLabels: 'nextToAxis',
      ...placeBox(sheet, { left: 120, top: 75, width: 360, height: 216 }),
    },
  };
  sheet.charts.push(chart);
  sheet.changed.add('charts');
  return chart;
}

/** Takes a chart away. */
export function dropChart(sheet: SheetState, chart: ChartState): void {
  if (!sheet.charts.includes(chart)) throw new HostError('ItemNotFound');
  checkAllowed(sheet, 'objects');
  sheet.charts = sheet.charts.filter(other => other !== chart);
  sheet.changed.add('charts');
}

/** The name a chart goes by. */
export function chartName(chart: ChartState): string {
  return chart.kind === 'added' ? chart.definition.name : chart.chart.name;
}

/** A series without cells yet. */
export function emptySeries(name: string): Series {
  return { name, categoriesReference: '', valuesReference: '' };
}

function seriesFrom(sheet: SheetState, area: Area, byRows: boolean): Series[] {
  const along = byRows ? area.columns : area.rows;
  const across = byRows ? area.rows : area.columns;
  const categories = across > 1 ? 1 : 0;
  const line = (from: number, at: number, length: number): Area =>
    byRows
      ? { row: area.row + at, column: area.column + from, rows: 1, columns: length }
      : { row: area.row + from, column: area.column + at, rows: length, columns: 1 };
  const valueAt = (from: number, at: number): unknown => {
    const { row, column } = line(from, at, 1);
    return cellAt(sheet, row, column)?.value ?? null;
  };
  const headings = Array.from({ length: across - categories }, (_, at) => valueAt(0, at + categories));
  const names = along > 1 && headings.every(heading => typeof heading === 'string') ? 1 : 0;
  return headings.map((heading, index) => {
    const at = index + categories;
    return {
      name: typeof heading === 'string' && names === 1 ? heading : `Series${index + 1}`,
      ...(names === 1 && { nameReference: writeFixedReference(sheet.name, line(0, at, 1)) }),
      categoriesReference: categories === 1 ? writeFixedReference(sheet.name, line(names, 0, along - names)) : '',
      valuesReference: writeFixedReference(sheet.name, line(names, at, along - names)),
    };
  });
}

function freeChartName(sheet: SheetState, from: number): string {
  const names = new Set(sheet.charts.map(chartName));
  let number = from;
  while (names.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
