import { findFinancialYear } from '../../reference/financialYear';
import { looksLikeFigure } from '../text/looksLikeFigure';
import type { Grid, GridCell } from './grid';

/**
 * What a row of a sheet looks like before anyone knows its table.
 *
 * `numbers` are amounts; `texts` words, years and anything else that is no amount; `marks` stand for amounts that are
 * nil or missing; `stray` are those of the texts that stand for amounts without being any. A row of `numbering` holds line or column numbers, not figures.
 */
export interface RowFacts {
  readonly row: number;
  readonly numbers: readonly number[];
  readonly marks: readonly number[];
  readonly texts: readonly number[];
  readonly stray: readonly number[];
  readonly kind: 'figures' | 'words' | 'numbering';
}

/** Describes each filled row of a sheet, from the top. */
export function rowFacts(grid: Grid): readonly RowFacts[] {
  return [...grid.rows].map(([row, cells]) => rowFactsOf(row, cells));
}

/** Describes one filled row of a sheet. */
export function rowFactsOf(row: number, filled: ReadonlyMap<number, GridCell>): RowFacts {
  const [amounts, marks, words]: [GridCell[], number[], GridCell[]] = [[], [], []];
  for (const cell of filled.values()) {
    if (cell.amount?.kind === 'number' || cell.fault !== undefined) amounts.push(cell);
    else if (cell.amount === null) words.push(cell);
    else marks.push(cell.column);
  }
  const years = calendarYears(amounts.filter(cell => cell.amount?.kind === 'number'));
  const numbers = years.size === 0 ? amounts : amounts.filter(cell => !years.has(cell));
  const isNumbering = isNumberingRow(numbers, words);
  return {
    row,
    numbers: numbers.map(cell => cell.column),
    marks,
    texts: [...words, ...years].map(cell => cell.column).sort((first, second) => first - second),
    stray: words.filter(cell => looksLikeFigure(cell.text)).map(cell => cell.column),
    kind: isNumbering ? 'numbering' : numbers.length > 0 ? 'figures' : 'words',
  };
}

/** Headings such as 2011, 2012, 2013 are years although they are numbers. */
function calendarYears(numbers: readonly GridCell[]): ReadonlySet<GridCell> {
  const follow = numbers.every((cell, index) => {
    const value = calendarYear(cell);
    const before = numbers[index - 1];
    return value !== null && (before === undefined || value === (calendarYear(before) ?? 0) + 1);
  });
  return new Set(numbers.length >= 2 && follow ? numbers : []);
}

function calendarYear(cell: GridCell): number | null {
  const year = Number(cell.raw);
  return Number.isInteger(year) && year >= 1990 && year <= 2099 ? year : null;
}

/** Line numbers rise from left to right in small whole steps and stand with no words but "line", "column" or "hide". */
function isNumberingRow(numbers: readonly GridCell[], texts: readonly GridCell[]): boolean {
  if (numbers.length < 3) return false;
  const wordsFit = texts.every(cell => /\b(hide|delete|lines?|columns?|col|ref|no|number)\b/i.test(cell.text));
  if (!wordsFit || texts.some(cell => findFinancialYear(cell.text) !== null)) return false;
  const values = numbers.map(cell => (cell.amount?.kind === 'number' ? Math.abs(cell.amount.value.toNumber()) : NaN));
  return values.every((value, index) => {
    const isSmall = Number.isInteger(value) && value < 10_000;
    return isSmall && (index === 0 || value > (values[index - 1] ?? 0));
  });
}
