import { Decimal } from '../../engine/decimal';
import { financialYearOfDate, financialYearOfTypedDate } from '../../reference/financialYear';
import { cellAddress, parseArea, type CellArea } from '../../xlsx/address';
import type { ReadCell } from '../../xlsx/cell';
import type { ReadSheet, ReadWorkbook } from '../../xlsx/workbook';
import { parseAmount, type Amount } from '../text/parseAmount';
import { plainText } from '../text/plainText';
import { formatFacts, type FormatFacts } from './formatFacts';
import type { Grid, GridCell } from './grid';

/** Reads a sheet's filled cells as a person reads them: blank formatted cells are left out, texts may be amounts. */
export function readGrid(file: string, workbook: ReadWorkbook, sheet: ReadSheet): Grid {
  const content = sheet.content();
  const facts = new Map<number, FormatFacts>();
  const factsOf = (styleIndex: number): FormatFacts => {
    const known = facts.get(styleIndex) ?? formatFacts(workbook.format(styleIndex));
    facts.set(styleIndex, known);
    return known;
  };

  const rows = new Map<number, ReadonlyMap<number, GridCell>>();
  for (const [row, cells] of [...content.cells].sort(([first], [second]) => first - second)) {
    const filled = new Map<number, GridCell>();
    for (const [column, cell] of [...cells].sort(([first], [second]) => first - second)) {
      const read = readCell(row, column, cell, factsOf(cell.styleIndex), workbook.date1904);
      if (read !== null) filled.set(column, read);
    }
    if (filled.size > 0) rows.set(row, filled);
  }
  return {
    file,
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    mergesByRow: mergesByRow(content.merges),
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
  };
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
  const raw = typeof cell.value === 'object' ? (cell.value?.error ?? '') : String(cell.value);
  const { text, amount } = fault === null ? readValue(cell.value, facts, date1904) : { text: '', amount: null };
  if (text === '' && amount === null && fault === null) return null;
  return {
    row,
    column,
    address: cellAddress(row, column),
    raw,
    text,
    amount,
    ...(fault !== null && { fault }),
    ...(cell.formula !== undefined && { formula: cell.formula }),
    indent: facts.indent + leadingSpaces(cell.value),
    bold: facts.bold,
    showsPounds: facts.showsPounds,
  };
}

function faultOf(cell: ReadCell): string | null {
  if (cell.uncalculated === true) return 'a formula without a stored value';
  return typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
}

function readValue(
  value: ReadCell['value'],
  facts: FormatFacts,
  date1904: boolean,
): { text: string; amount: Amount | null } {
  if (typeof value === 'number') {
    const year = facts.isDate ? yearOfSerial(value, facts, date1904) : null;
    return year === null ? { text: '', amount: numberAmount(value, facts) } : { text: year, amount: null };
  }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', amount: null };
  const text = plainText(typeof value === 'string' ? value : '');
  return { text, amount: parseAmount(text) };
}

/** Excel keeps 15 digits; what a file states beyond them is the dust of binary sums. */
function numberAmount(value: number, facts: FormatFacts): Amount {
  const exact = new Decimal(value.toPrecision(15));
  if (facts.isPercent) return { kind: 'number', value: exact.times(100), unit: 'percent' };
  return { kind: 'number', value: exact.dividedBy(new Decimal(10).pow(facts.digitsLeftOff)) };
}

function yearOfSerial(serial: number, facts: FormatFacts, date1904: boolean): string | null {
  const dayZero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(dayZero + Math.floor(serial) * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (year < 1970 || year > 2099) return null;
  return facts.isDayAndMonth ? financialYearOfTypedDate(year, month, day) : financialYearOfDate(year, month);
}

function leadingSpaces(value: ReadCell['value']): number {
  return typeof value === 'string' ? (/^[\s\u00a0]*/.exec(value)?.[0].length ?? 0) : 0;
}
