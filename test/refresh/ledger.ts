import { sourceWorkbook, type TestCell } from '../sources/sourceWorkbook';
import type { ChosenFile } from '../../src/usecases/runRequest';

/** A service in a ledger: `label` is what the file calls it, `service` what the model does. Money in £'000, staff in FTE. */
export interface LedgerLine {
  label: string;
  readonly service: string;
  gross: number;
  income: number;
  staff: number;
}

/** How a ledger is laid out; none of it says anything about its figures. */
export interface LedgerLayout {
  rowsAbove: number;
  columns: ('gross' | 'income' | 'staff')[];
  notes: string[];
  /** Services after which a subtotal of all services so far stands. */
  subtotalsAfter: string[];
  withNextYear: boolean;
  hiddenServices: string[];
  textServices: string[];
  incomeInBrackets: boolean;
  dashForNil: boolean;
}

/** A body's file as the test thinks of it, before it is written as a workbook. */
export interface Ledger {
  file: string;
  body: string;
  sheet: string;
  unit: "£'000" | '£';
  lines: LedgerLine[];
  /** Funding gap in £'000 by year. */
  gap: Record<string, number>;
  layout: LedgerLayout;
}

/** A plain layout. */
export function plainLayout(): LedgerLayout {
  return {
    rowsAbove: 0,
    columns: ['gross', 'income', 'staff'],
    notes: [],
    subtotalsAfter: [],
    withNextYear: false,
    hiddenServices: [],
    textServices: [],
    incomeInBrackets: false,
    dashForNil: false,
  };
}

const HEADINGS = { gross: 'Gross expenditure', income: 'External income', staff: 'Staff' } as const;

/** Writes a ledger as the workbook that its body would send. */
export function ledgerFile(ledger: Ledger): ChosenFile {
  const { layout, lines, unit } = ledger;
  const rows: TestCell[][] = [[`${ledger.body}: support services`], ['Revenue budget 2011/12'], []];
  for (let row = 0; row < layout.rowsAbove; row++) rows.push([]);
  const headings = layout.columns.map(column => `${HEADINGS[column]} 2011/12 (${column === 'staff' ? 'FTE' : unit})`);
  const next = layout.withNextYear ? [`Gross expenditure 2012/13 (${unit})`] : [];
  rows.push(['Service', ...headings, ...next]);
  const hiddenRows: number[] = [];
  for (const [index, line] of lines.entries()) {
    const isText = layout.textServices.includes(line.service);
    const cells = layout.columns.map(column => cellOf(ledger, column, line[column], isText));
    rows.push([line.label, ...cells, ...(layout.withNextYear ? [cellOf(ledger, 'gross', line.gross + 7, false)] : [])]);
    if (layout.hiddenServices.includes(line.service)) hiddenRows.push(rows.length);
    if (layout.subtotalsAfter.includes(line.service))
      rows.push(totalRow('Subtotal', ledger, lines.slice(0, index + 1)));
  }
  rows.push(totalRow('Total', ledger, lines), []);
  for (const note of layout.notes) rows.push([note]);
  const years = Object.keys(ledger.gap);
  const gaps = Object.values(ledger.gap);
  const sheets = [{ name: ledger.sheet, rows, ...(hiddenRows.length === 0 ? {} : { hiddenRows }) }];
  const gapRows: TestCell[][] = [
    [`${ledger.body}: forecast cumulative shortfall (£'000)`],
    [],
    ['', ...years],
    ['Shortfall / (surplus)', ...gaps.map(gap => (gap < 0 ? `(${-gap})` : gap))],
  ];
  const bytes = sourceWorkbook(...sheets, ...(years.length === 0 ? [] : [{ name: 'Gap', rows: gapRows }]));
  return { name: ledger.file, bytes };
}

function totalRow(label: string, ledger: Ledger, lines: readonly LedgerLine[]): TestCell[] {
  const totals = ledger.layout.columns.map(column => {
    const sum = lines.reduce((total, line) => total + Math.round(line[column] * 1000), 0) / 1000;
    return cellOf(ledger, column, sum, false);
  });
  const next = lines.reduce((total, line) => total + Math.round((line.gross + 7) * 1000), 0) / 1000;
  return [label, ...totals, ...(ledger.layout.withNextYear ? [cellOf(ledger, 'gross', next, false)] : [])];
}

function cellOf(
  { unit, layout }: Ledger,
  column: 'gross' | 'income' | 'staff',
  value: number,
  isText: boolean,
): TestCell {
  const written = column !== 'staff' && unit === '£' ? Math.round(value * 1000) : value;
  if (written === 0 && layout.dashForNil) return '-';
  if (column === 'income' && layout.incomeInBrackets && written !== 0) return `(${written.toLocaleString('en-GB')})`;
  return isText ? written.toLocaleString('en-GB') : written;
}
