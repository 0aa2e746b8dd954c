import { Decimal } from '../../engine/decimal';
import type { IssuePlace } from '../../issue/issue';
import { isIncludedAbove } from '../meaning/tableSense';
import { cellOf, headingText, rowText, type TableColumn, type TableRow } from '../tables/sheetTable';
import { columnLines, type ColumnLines, type LineSum } from './columnLines';
import { isOfFrontLine } from './frontLine';
import type { TableReading } from './readTable';
import type { TableFigure } from './tableFigure';

/**
 * A total that a source states, against what its lines add up to.
 *
 * `stated`, `computed` and `difference` (stated less computed) are in £'000 or FTE, signed as the source signs them.
 * `measure` names what is added where services are added up; `isWhole` marks the total over all of a table's rows.
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

/**
 * Holds every total row of a table against its lines, column by column.
 *
 * A total may add up the rows that its formula names, the lines since the last total, all lines above it, those
 * below it (to the next total, or all), or all lines: the first that comes to what is stated, else the nearest, is what it was meant to add. The lines of
 * a table go on in the tables below that stand under its headings.
 */
export function checkTotals(reading: TableReading, all: readonly TableReading[]): readonly Control[] {
  const { table } = reading;
  const own = table.rows.filter(row => row.role === 'total');
  if (own.length === 0) return [];
  const chain = chainOf(reading, all);
  const rows = chain.flatMap(other => other.table.rows);
  const details = new Set(chain.flatMap(other => [...other.details]));
  const totals = rows.filter(row => row.role === 'total');
  const added = rows.filter(row => row.role === 'data' && !isIncludedAbove(row) && !details.has(row));
  const controls: Control[] = [];
  for (const column of table.columns.filter(other => other.role === 'amount')) {
    const example = chain
      .flatMap(other => other.figures)
      .find(figure => figure.context.column.column === column.column);
    if (example === undefined) continue;
    const lines = columnLines(chain, column, added, example.scale);
    for (const total of own) {
      const control = checkTotal(reading, column, { lines, totals, total, scale: example.scale });
      if (control !== null) controls.push(control);
    }
  }
  return controls;
}

interface TotalToCheck {
  readonly lines: ColumnLines;
  readonly totals: readonly TableRow[];
  readonly total: TableRow;
  readonly scale: Decimal;
}

/** A table with those above it under whose headings it goes on: a grand total may reach over all of them. */
function chainOf(reading: TableReading, all: readonly TableReading[]): readonly TableReading[] {
  const before = all.find(other => other.table.area === reading.table.continues?.area);
  return before === undefined ? [reading] : [...chainOf(before, all), reading];
}

function checkTotal(reading: TableReading, column: TableColumn, check: TotalToCheck): Control | null {
  const { table, sense } = reading;
  const { lines, total, scale } = check;
  const cell = cellOf(table, total.row, column.column);
  if (cell?.amount?.kind !== 'number') return null;
  const stated = cell.amount.value.times(scale);
  const nearest = nearestSum(check, stated);
  if (nearest === null) return null;

  const label = [rowText(total), headingText(column)].filter(text => text !== '').join(': ');
  const added = nearest.rows.map(row => lines.figures.get(row)).filter(figure => figure !== undefined);
  const measure = sense.services === 'none' ? undefined : measureOf(added);
  return {
    label,
    ...(measure !== undefined && { measure }),
    isWhole: isWhole(check, nearest.rows),
    stated,
    computed: nearest.sum,
    difference: stated.minus(nearest.sum),
    place: { file: table.grid.file, sheet: table.grid.sheet, cell: cell.address },
  };
}

/** The total over everything adds all lines, or is the last total and adds all lines above it. */
function isWhole({ lines, total, totals }: TotalToCheck, added: readonly TableRow[]): boolean {
  const above = lines.between(1, total.row).rows;
  return added.length === lines.rows.length || (total === totals.at(-1) && added.length === above.length);
}

function nearestSum({ lines, total, totals }: TotalToCheck, stated: Decimal): LineSum | null {
  const before = totals.filter(row => row.row < total.row).at(-1)?.row ?? 0;
  const after = totals.find(row => row.row > total.row)?.row ?? Infinity;
  const choices: (() => LineSum)[] = [
    () => lines.within(total.sumsRows),
    () => lines.between(before + 1, total.row),
    () => lines.between(1, total.row),
    () => lines.between(total.row, after),
    () => lines.between(total.row, Infinity),
    () => lines.between(1, Infinity),
  ];
  let nearest: LineSum | null = null;
  for (const choose of choices) {
    const choice = choose();
    if (choice.rows.length === 0) continue;
    if (choice.sum.equals(stated)) return choice;
    const distance = choice.sum.minus(stated).abs();
    if (nearest === null || distance.lessThan(nearest.sum.minus(stated).abs())) nearest = choice;
  }
  return nearest;
}

/**
 * A column that mixes expenditure and income adds up to net, as long as its recharges cancel out. A sum that counts
 * front-line services is none of the support services' measures.
 */
function measureOf(figures: readonly TableFigure[]): Control['measure'] {
  const kinds = new Set<string>(figures.map(figure => figure.meaning.kind));
  const recharges = figures.filter(figure => figure.meaning.kind === 'recharge');
  const sum = recharges.reduce((total, figure) => total.plus(figure.value), new Decimal(0));
  kinds.delete('recharge');
  if (!sum.isZero() || kinds.size === 0 || figures.some(figure => isOfFrontLine(figure))) return undefined;
  const [only] = kinds;
  if (kinds.size === 1 && only === 'staff') return 'staff';
  if (kinds.size === 1 && only === 'income') return 'externalIncome';
  if (kinds.size === 1 && only === 'gross') return figures.some(isPart) ? undefined : 'grossExpenditure';
  return [...kinds].every(kind => ['net', 'money', 'gross', 'income'].includes(kind)) ? 'net' : undefined;
}

function isPart(figure: TableFigure): boolean {
  return 'part' in figure.meaning && figure.meaning.part;
}
