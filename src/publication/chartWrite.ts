import { formatArea, joinSheetReference } from '../xlsx/address';
import type { ChartWrite, SeriesWrite } from '../xlsx/edit';
import type { PackChart, PackSeries, PackTable } from './plan';

const DARK = '#1F5C4D';
const WARM = '#8A4B08';
const TEXT_SIZE = 12;
const [CHART_COLUMNS, CHART_ROWS] = [8, 22];

/** How a look is drawn; by form, hatching and dashes first, and by colours of 4.5 to 1 against white. */
const LOOKS: Readonly<Record<PackSeries['look'], Omit<SeriesWrite, 'name' | 'categories' | 'values'>>> = {
  filled: { color: DARK },
  hatched: { color: WARM, hatched: true },
  line: { color: DARK, asLine: true },
  dashedLine: { color: WARM, asLine: true, dash: 'dash' },
};

/** Writes the chart of a table whose heading stands in `headingRow`, with the table's own figures as its cache. */
export function chartWrite(chart: PackChart, table: PackTable, sheet: string, headingRow: number): ChartWrite {
  const rows = table.rows.filter(row => row.isTotal !== true);
  const reference = (column: number, top: number, bottom: number): string =>
    joinSheetReference(sheet, fixed(formatArea({ top, left: column + 1, bottom, right: column + 1 })));
  const figures = (column: number): string => reference(column, headingRow + 1, headingRow + rows.length);
  return {
    kind: chart.kind,
    name: chart.name,
    title: chart.title,
    altText: chart.altText,
    series: chart.series.map(({ column, look }) => ({
      ...LOOKS[look],
      name: legendOf(table.columns[column]?.heading ?? ''),
      categories: { reference: figures(0), values: rows.map(row => textOf(row.cells[0])) },
      values: { reference: figures(column), values: rows.map(row => numberOf(row.cells[column])) },
    })),
    valueTitle: chart.valueTitle,
    valueFormat: chart.valueFormat,
    legend: 'bottom',
    textSize: TEXT_SIZE,
    titleFont: { size: 14, color: '#1B1F24' },
    from: { row: headingRow - 1, column: table.columns.length + 1 },
    to: { row: headingRow - 1 + CHART_ROWS, column: table.columns.length + 1 + CHART_COLUMNS },
  };
}

/** A heading without its unit, which the axis says, and without its notes. */
function legendOf(heading: string): string {
  return heading.replace(/ [([].*$/, '');
}

function fixed(reference: string): string {
  return reference.replace(/[A-Z]+|[0-9]+/g, '$$$&');
}

function textOf(cell: PackTable['rows'][number]['cells'][number] | undefined): string {
  if (typeof cell !== 'string') throw new Error('The first column of a table that is drawn holds words.');
  return cell;
}

function numberOf(cell: PackTable['rows'][number]['cells'][number] | undefined): number {
  if (typeof cell !== 'object' || !('figure' in cell)) throw new Error('A column that is drawn holds figures alone.');
  return cell.figure;
}
