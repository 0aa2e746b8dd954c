import { Decimal } from '../../engine/decimal';
import { within, type Reached } from '../../issue/reached';
import { financialYearOfDate } from '../../reference/financialYear';
import { parseArea, type CellArea } from '../../xlsx/address';
import type { ReadCell } from '../../xlsx/cell';
import type { ReadSheet, ReadWorkbook } from '../../xlsx/workbook';
import { parseAmount, type Amount } from '../text/parseAmount';
import { plainText } from '../text/plainText';
import { rememberByText } from '../text/rememberByText';
import { FilledCell } from './filledCell';
import { formatFacts, type FormatFacts } from './formatFacts';
import type { Grid, GridCell } from './grid';

const rowsBetweenReports = 5_000;

/** Reads a sheet's filled cells as a person reads them: blank formatted cells are left out, texts may be amounts. */
export function readGrid(file: string, workbook: ReadWorkbook, sheet: ReadSheet, reached?: Reached): Grid {
  const content = sheet.content(within(reached, 0, 0.3));
  const facts = new Map<number, FormatFacts>();
  const factsOf = (styleIndex: number): FormatFacts => {
    const known = facts.get(styleIndex) ?? formatFacts(workbook.format(styleIndex));
    facts.set(styleIndex, known);
    return known;
  };

  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  let done = 0;
  for (const [row, cells] of inOrder(content.cells)) {
    const filled = new Map<number, GridCell>();
    const dates: (readonly [column: number, serial: number])[] = [];
    for (const [column, cell] of inOrder(cells)) {
      const read = readCell(row, column, cell, factsOf(cell.styleIndex), workbook.date1904);
      if (read !== null) filled.set(column, read);
      if (typeof cell.value === 'number' && factsOf(cell.styleIndex).isMonthAndYear) dates.push([column, cell.value]);
    }
    if (dates.length > 1) nameMonths(filled, dates, workbook.date1904);
    if (filled.size > 0) rows.set(row, filled);
    if ((done += 1) % rowsBetweenReports === 0) reached?.(0.3 + (0.7 * done) / content.cells.size);
  }
  return {
    file,
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    mergesByRow: mergesByRow(content.merges),
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    outlineLevels: content.outlineLevels,
  };
}

/** Walks a sheet's rows or a row's cells from the first; nearly every file has them in order. */
function inOrder<Value>(entries: ReadonlyMap<number, Value>): Iterable<readonly [number, Value]> {
  let last = -Infinity;
  for (const key of entries.keys()) {
    if (key < last) return [...entries].sort(([first], [second]) => first - second);
    last = key;
  }
  return entries;
}

/** Merges of whole columns are formatting, not headings: only what a heading or label can be is kept. */
function mergesByRow(references: readonly string[]): ReadonlyMap<number, readonly CellArea[]> {
  const tallest = 1_000;
  const byRow = new Map<number, CellArea[]>();
  for (const reference of references) {
    const area = parseArea(reference);
    if (area === undefined || area.bottom - area.top > tallest) continue;
    for (let row = area.top; row <= area.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return byRow;
}

function readCell(row: number, column: number, cell: ReadCell, facts: FormatFacts, date1904: boolean): GridCell | null {
  const fault = faultOf(cell);
  if (cell.value === null && fault === null) return null;
  const { text, amount, yearInDoubt } = fault === null ? readValue(cell, facts, date1904) : noValue;
  if (text === '' && amount === null && fault === null) return null;
  const indent = facts.indent + leadingSpaces(cell.value);
  const { bold, showsPounds } = facts;
  const read = { row, column, text, amount, indent, bold, showsPounds };
  if (yearInDoubt === undefined && fault === null && cell.formula === undefined)
    return new FilledCell(read, cell.value);
  return new FilledCell(
    {
      ...read,
      ...(yearInDoubt === true && { yearInDoubt }),
      ...(fault !== null && { fault }),
      ...(cell.formula !== undefined && { formula: cell.formula }),
    },
    cell.value,
  );
}

function faultOf(cell: ReadCell): string | null {
  if (cell.uncalculated === true) return 'a formula without a stored value';
  return typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
}

type ReadValue = Pick<GridCell, 'text' | 'amount' | 'yearInDoubt'>;

const noValue: ReadValue = { text: '', amount: null };

function readValue({ value, raised }: ReadCell, facts: FormatFacts, date1904: boolean): ReadValue {
  if (typeof value === 'number') {
    const date = facts.isDate ? readDate(value, facts, date1904) : null;
    return date ?? { text: '', amount: numberAmount(value, facts) };
  }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', amount: null };
  return readText(withoutRaised(typeof value === 'string' ? value : '', raised));
}

const readText = rememberByText((words: string): ReadValue => {
  const text = plainText(words);
  // A list saved from Excel holds its 11-Dec as text.
  const isDayAndMonth = /^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(text);
  return { text, amount: parseAmount(text), ...(isDayAndMonth && { yearInDoubt: true }) };
});

/** Excel keeps 15 digits; what a file states beyond them is the dust of binary sums. */
function numberAmount(value: number, facts: FormatFacts): Amount {
  const text = String(value);
  const exact = new Decimal(text.length <= 15 ? value : value.toPrecision(15));
  if (facts.isPercent) return { kind: 'number', value: exact.times(100), unit: 'percent' };
  if (facts.digitsLeftOff === 0) return { kind: 'number', value: exact };
  return { kind: 'number', value: exact.dividedBy(new Decimal(10).pow(facts.digitsLeftOff)) };
}

/** A footnote's mark set as superscript is no part of the name or the amount before it; "m²" keeps its two. */
function withoutRaised(text: string, raised: string | undefined): string {
  return raised !== undefined && /^[\d\s,*†‡()a-e]+$/i.test(raised) && !/\bc?m$/i.test(text.slice(0, -raised.length))
    ? text.slice(0, -raised.length)
    : text;
}

/** Several months of one financial year in a row are the months of a profile, such as Apr-11 and May-11, not years. */
function nameMonths(
  cells: Map<number, GridCell>,
  dates: readonly (readonly [column: number, serial: number])[],
  date1904: boolean,
): void {
  const months = dates.map(([column, serial]) => ({ column, ...dateOf(serial, date1904) }));
  const years = months.map(({ year, month }) => financialYearOfDate(year, month));
  if (new Set(years).size === years.length) return;
  for (const { column, name, year } of months) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    const { row, address, raw, indent, bold } = cell;
    const text = `${name} ${year}`;
    cells.set(column, { row, column, address, raw, indent, bold, text, amount: null, showsPounds: false });
  }
}

function readDate(serial: number, facts: FormatFacts, date1904: boolean): ReadValue | null {
  const { year, month, day, name } = dateOf(serial, date1904);
  if (year < 1970 || year > 2099) return null;
  if (facts.isDayAndMonth) return { text: `${day}-${name}`, amount: null, yearInDoubt: true };
  // Excel makes Mar-02 of a typed 2002/03, which lies in 2001/02; later months lie in the year that was typed.
  const mayBeTyped = facts.isMonthAndYear && day === 1 && month === (year % 100) + 1 && month < 4;
  if (mayBeTyped) return { text: `${name} ${year}`, amount: null, yearInDoubt: true };
  return { text: financialYearOfDate(year, month), amount: null };
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateOf(serial: number, date1904: boolean): { year: number; month: number; day: number; name: string } {
  const dayZero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(dayZero + Math.floor(serial) * 86_400_000);
  const month = date.getUTCMonth() + 1;
  return { year: date.getUTCFullYear(), month, day: date.getUTCDate(), name: monthNames[month - 1] ?? '' };
}

function leadingSpaces(value: ReadCell['value']): number {
  return typeof value === 'string' ? (/^[\s\u00a0]*/.exec(value)?.[0].length ?? 0) : 0;
}
