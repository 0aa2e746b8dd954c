import type { CellWrite, ChartWrite, SeriesWrite, SheetEdit } from '../../src/xlsx/edit';
import { cellEdits } from './packages';

const years = ['2026/27', '2027/28', '2028/29', '2029/30', '2030/31'];

/** The figures of the sample sheet, £ million: chosen so that each sum is plain. */
export const figures = {
  saving: [0.5, 2, 3.5, 5, 5.25],
  gap: [2, 4.25, 6.5, 8, 9.25],
  cost: [-2, -0.75, -0.25, 0, 0],
  // 0.5−2; then +2−0.75; +3.5−0.25; +5; +5.25
  cumulative: [-1.5, -0.25, 3, 8, 13.25],
  totalSaving: 16.25,
} as const;

/** The formulas of the sample sheet by address, with the values that they must have. */
export const formulas: Readonly<Record<string, readonly [formula: string, value: string | number | boolean]>> = {
  E2: ['B2+D2', -1.5],
  E3: ['E2+B3+D3', -0.25],
  E4: ['E3+B4+D4', 3],
  E5: ['E4+B5+D5', 8],
  E6: ['E5+B6+D6', 13.25],
  B8: ['SUM(B2:B6)', figures.totalSaving],
  B9: ['IFNA(MATCH("2029/30",A2:A6,0),-1)', 4],
  B10: ['IF(B8>16,"covers "&TEXT(B8/C6,"0%"),"does not")', 'covers 176%'],
  B11: ['AND(E6>0,E2<0)', true],
  B12: ['SUM(Savings[Saving])', figures.totalSaving],
  B13: ['SampleTotal*2', 32.5],
};

const categories = { reference: "'HJW sample'!$A$2:$A$6", values: years };
const series = (
  name: string,
  column: string,
  values: readonly (number | null)[],
  color: string,
  more: Partial<SeriesWrite> = {},
): SeriesWrite => ({
  name,
  nameReference: `'HJW sample'!$${column}$1`,
  categories,
  values: { reference: `'HJW sample'!$${column}$2:$${column}$6`, values },
  color,
  ...more,
});

const common = {
  altText: 'Columns rise & a line rises "faster"',
  categoryTitle: 'Financial year',
  valueTitle: '£ million',
  valueFormat: '#,##0.0',
  legend: 'bottom',
} as const;

/** One chart of each sort: columns with a line over them, stacked on a hidden base, bars from the top down, a line. */
export const charts: readonly ChartWrite[] = [
  {
    ...common,
    kind: 'column',
    name: 'Saving and gap',
    title: 'Savings cover 57% of the funding gap by 2030/31',
    series: [
      series('Saving', 'B', figures.saving, '#1F4E79'),
      series('Cost of change', 'D', figures.cost, '#C55A11'),
      series('Funding gap', 'C', figures.gap, '#7F7F7F', { asLine: true }),
    ],
    from: { row: 0, column: 6 },
    to: { row: 18, column: 14 },
  },
  {
    ...common,
    kind: 'columnStacked',
    name: 'Waterfall',
    title: 'The gap stands on the saving',
    series: [
      series('Base', 'B', figures.saving, '#1F4E79', { hidden: true }),
      series('Funding gap', 'C', figures.gap, '#9DC3E6'),
    ],
    from: { row: 18, column: 0 },
    to: { row: 36, column: 6 },
  },
  {
    ...common,
    kind: 'bar',
    name: 'Tornado',
    title: 'Cost of change weighs on the early years',
    overlap: 100,
    gapWidth: 40,
    categoriesReversed: true,
    series: [series('Cost of change', 'D', figures.cost, '#C55A11'), series('Saving', 'B', figures.saving, '#1F4E79')],
    from: { row: 18, column: 6 },
    to: { row: 36, column: 14 },
  },
  {
    ...common,
    kind: 'line',
    name: 'Cumulative',
    title: 'Cumulative net benefit turns positive in 2028/29',
    legend: 'none',
    titleFont: { bold: false, size: 11, color: '#333333' },
    gridlineColor: '#cccccc',
    categoryLabels: 'nextToAxis',
    series: [series('Cumulative', 'E', figures.cumulative, '#2E7D32')],
    from: { row: 36, column: 0 },
    to: { row: 54, column: 6 },
  },
];

/** A new sheet with everything that can be asked for; formulas have their values unless `calculated` is false. */
export function sampleSheet(calculated = true): SheetEdit {
  const head = { bold: true, fillColor: '#1F4E79', fontColor: '#FFFFFF', borderBottom: 'thin', wrap: true } as const;
  const money = { numberFormat: '#,##0.00;[Red]-#,##0.00' };
  const cells: Record<string, Partial<CellWrite>> = {};
  ['Year', 'Saving', 'Funding gap', 'Cost of change', 'Cumulative'].forEach((value, index) => {
    cells[`${'ABCDE'.charAt(index)}1`] = { value, format: head };
  });
  years.forEach((year, index) => {
    cells[`A${index + 2}`] = { value: year };
    cells[`B${index + 2}`] = { value: figures.saving[index] ?? 0, format: money };
    cells[`C${index + 2}`] = { value: figures.gap[index] ?? 0, format: money };
    cells[`D${index + 2}`] = { value: figures.cost[index] ?? 0, format: money };
  });
  for (const [address, [formula, value]] of Object.entries(formulas)) {
    // LibreOffice takes a truth with a number format for a number.
    cells[address] = { formula, value: calculated ? value : null, ...(typeof value === 'number' && { format: money }) };
  }
  return {
    name: 'HJW sample',
    visibility: 'visible',
    cells: cellEdits(cells),
    columnWidths: new Map([
      [1, 14],
      [2, 12],
      [3, 14],
      [4, 16],
      [5, 14],
    ]),
    rowHeights: new Map([[1, 24]]),
    frozen: { rows: 1, columns: 1 },
    tabColor: '#1F4E79',
    showGridlines: false,
    page: { landscape: true, fitWidth: true, repeatRows: '1:1' },
    merges: ['A15:C15'],
    addedTables: [
      {
        name: 'Savings',
        reference: 'A1:E6',
        columns: ['Year', 'Saving', 'Funding gap', 'Cost of change', 'Cumulative'],
        style: 'TableStyleLight1',
        showFilter: true,
      },
    ],
    addedCharts: charts,
  };
}

/** The name that a formula of the sample sheet uses. */
export const sampleName = { name: 'SampleTotal', reference: "'HJW sample'!$B$8" };
