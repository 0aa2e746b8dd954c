import { Decimal } from '../../engine/decimal';
import type { IssuePlace } from '../../issue/issue';
import { isIncludedAbove } from '../meaning/tableSense';
import { cellOf, headingText, rowText, type SheetTable, type TableColumn, type TableRow } from '../tables/sheetTable';
import type { TableReading } from './readTable';
import type { TableFigure } from './tableFigure';

/**
 * A total that a source states, against what its lines add up to.
 *
 * `stated`, `computed` and `difference` (stated less computed) are in £'000 or FTE. `measure` names what is added
 * where services are added up; `isWhole` marks the total over all of a table's rows.
 */
export interface Control {
  readonly label: string;
  readonly measure?: 'grossExpenditure' | 'externalIncome' | 'net' | 'staff';
  readonly isWhole: boolean;
  readonly stated: Decimal;
  readonly computed: Decimal;
  readonly difference: Decimal;
  readonly place: IssuePlace;
}

interface Lines {
  readonly table: SheetTable;
  readonly column: TableColumn;
  readonly rows: readonly TableRow[];
  readonly totals: readonly TableRow[];
  readonly figures: ReadonlyMap<TableRow, TableFigure>;
  readonly scale: Decimal;
  readonly ofServices: boolean;
}

/**
 * Holds every total row of a table against its lines, column by column.
 *
 * A total may add up the rows that its formula names, the lines since the last total, all lines above it, those below
 * it, or all lines: the first that comes to what is stated, else the nearest, is what it was meant to add. The lines of
 * a table go on in the tables below that stand under its headings.
 */
export function checkTotals(reading: TableReading, all: readonly TableReading[]): readonly Control[] {
  const { table } = reading;
  const own = table.rows.filter(row => row.role === 'total');
  const chain = chainOf(reading, all);
  const chainRows = chain.flatMap(other => other.table.rows);
  const details = new Set(chain.flatMap(other => [...other.details]));
  const totals = chainRows.filter(row => row.role === 'total');
  const rows = chainRows.filter(row => row.role === 'data' && !isIncludedAbove(row) && !details.has(row));
  const controls: Control[] = [];
  for (const column of table.columns.filter(other => other.role === 'amount')) {
    const figures = chain.flatMap(other =>
      other.figures.filter(figure => figure.context.column.column === column.column),
    );
    const [example] = figures;
    if (example === undefined) continue;
    const byRow = new Map(figures.map(figure => [figure.context.row, figure]));
    const ofServices = reading.sense.services !== 'none';
    const lines: Lines = { table, column, rows, totals, figures: byRow, scale: example.scale, ofServices };
    for (const total of own) {
      const control = checkTotal(lines, total);
      if (control !== null) controls.push(control);
    }
  }
  return controls;
}

/** A table with those above it under whose headings it goes on: a grand total may reach over all of them. */
function chainOf(reading: TableReading, all: readonly TableReading[]): readonly TableReading[] {
  const before = all.find(other => other.table.area === reading.table.continues?.area);
  return before === undefined ? [reading] : [...chainOf(before, all), reading];
}

function checkTotal(lines: Lines, total: TableRow): Control | null {
  const cell = cellOf(lines.table, total.row, lines.column.column);
  if (cell?.amount?.kind !== 'number') return null;
  const stated = cell.amount.value.times(lines.scale);
  const nearest = nearestSum(lines, total, stated);
  if (nearest === null) return null;

  const label = [rowText(total), headingText(lines.column)].filter(text => text !== '').join(': ');
  const added = nearest.rows.map(row => lines.figures.get(row)).filter(figure => figure !== undefined);
  const measure = lines.ofServices ? measureOf(added) : undefined;
  return {
    label,
    ...(measure !== undefined && { measure }),
    isWhole: isWhole(lines, total, nearest.rows),
    stated,
    computed: nearest.sum,
    difference: stated.minus(nearest.sum),
    place: { file: lines.table.grid.file, sheet: lines.table.grid.sheet, cell: cell.address },
  };
}

/** The total over everything adds all lines, or is the last total and adds all lines above it. */
function isWhole(lines: Lines, total: TableRow, added: readonly TableRow[]): boolean {
  const above = lines.rows.filter(row => row.row < total.row);
  return added.length === lines.rows.length || (total === lines.totals.at(-1) && added.length === above.length);
}

/** Short sums are tried first, so that a ledger of many subtotals is not added up anew for each. */
function nearestSum(
  lines: Lines,
  total: TableRow,
  stated: Decimal,
): { rows: readonly TableRow[]; sum: Decimal } | null {
  const lastTotal = lines.totals.reduce((last, row) => (row.row < total.row ? Math.max(last, row.row) : last), 0);
  const choices: ((row: TableRow) => boolean)[] = [
    row => total.sumsRows.some(([from, to]) => row.row >= from && row.row <= to),
    row => row.row > lastTotal && row.row < total.row,
    row => row.row < total.row,
    row => row.row > total.row,
    () => true,
  ];
  let nearest: { rows: readonly TableRow[]; sum: Decimal } | null = null;
  for (const isAdded of choices) {
    const rows = lines.rows.filter(isAdded);
    if (rows.length === 0) continue;
    const sum = addUp(lines, rows);
    if (sum.equals(stated)) return { rows, sum };
    const isNearer = nearest === null || sum.minus(stated).abs().lessThan(nearest.sum.minus(stated).abs());
    if (isNearer) nearest = { rows, sum };
  }
  return nearest;
}

function addUp(lines: Lines, rows: readonly TableRow[]): Decimal {
  return rows.reduce((sum, row) => {
    const figure = lines.figures.get(row);
    if (figure !== undefined) return sum.plus(figure.value);
    const amount = cellOf(lines.table, row.row, lines.column.column)?.amount;
    return amount?.kind === 'number' ? sum.plus(amount.value.times(lines.scale)) : sum;
  }, new Decimal(0));
}

/** A column that mixes expenditure and income adds up to net, as long as its recharges cancel out. */
function measureOf(figures: readonly TableFigure[]): Control['measure'] {
  const kinds = new Set<string>(figures.map(figure => figure.meaning.kind));
  const recharges = figures.filter(figure => figure.meaning.kind === 'recharge');
  const sum = recharges.reduce((total, figure) => total.plus(figure.value), new Decimal(0));
  kinds.delete('recharge');
  if (!sum.isZero() || kinds.size === 0) return undefined;
  const [only] = kinds;
  if (kinds.size === 1 && only === 'staff') return 'staff';
  if (kinds.size === 1 && only === 'income') return 'externalIncome';
  if (kinds.size === 1 && only === 'gross') return figures.some(isPart) ? undefined : 'grossExpenditure';
  return [...kinds].every(kind => ['net', 'money', 'gross', 'income'].includes(kind)) ? 'net' : undefined;
}

function isPart(figure: TableFigure): boolean {
  return 'part' in figure.meaning && figure.meaning.part;
}
