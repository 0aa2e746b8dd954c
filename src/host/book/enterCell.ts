import type { CellValue } from '../../xlsx/cell';
import { HostError } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import type { CellState, SheetState } from '../state/workbookState';
import { cellFormat } from './cellFormats';
import { ensureCell } from './cells';
import { isErrorText } from '../../xlsx/cell';
import type { Book } from './book';
import { checkFormula } from './checkFormula';

/** What a cell comes to hold when something is entered: a formula without its `=`, or a value. */
type Entry = { readonly formula: string } | { readonly value: CellValue };

/**
 * Enters what an add-in writes into a cell, as Excel reads it.
 *
 * A text that begins with `=` is a formula and one that begins with `'` is text without that sign. Texts that spell a
 * plain number (`-12.5`, `1e3`), a truth value or an error become one, unless the cell's number format is `@`. Dates,
 * currencies, percentages and thousands separators in a text are not recognised: they stay text.
 * Answers whether anything was written: null leaves the cell as it is.
 */
export function enterCell(book: Book, sheet: SheetState, row: number, column: number, input: Json): boolean {
  if (input === null) return false;
  const known = sheet.cells.get(row)?.get(column);
  if (input === '' && known === undefined) return false;
  const isText = typeof input === 'string' && known !== undefined && cellFormat(book, known).numberFormat === '@';
  putEntry(ensureCell(sheet, row, column), isText ? { value: input } : readEntry(input));
  return true;
}

/** Reads what an add-in writes into a cell whose number format is not text. */
function readEntry(input: Json): Entry {
  switch (typeof input) {
    case 'number':
    case 'boolean':
      return { value: input };
    case 'string':
      return readText(input);
    default:
      throw new HostError('InvalidArgument');
  }
}

function readText(text: string): Entry {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: checkFormula(text.slice(1)) };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (isErrorText(upper)) return { value: { error: upper } };
  return { value: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text };
}

function putEntry(cell: CellState, entry: Entry): void {
  delete cell.spilledFrom;
  delete cell.partlyRaised;
  if ('formula' in entry) {
    cell.formula = entry.formula;
    cell.value = null;
  } else {
    delete cell.formula;
    cell.value = entry.value;
  }
}
