import { fail, succeed, type Issue, type Result } from '../../issue/issue';
import { cellAddress } from '../../xlsx/address';
import type { ReadCell } from '../../xlsx/cell';
import { readPalette } from '../../xlsx/reading/colors';
import { readStyles } from '../../xlsx/reading/readStyles';
import type { ReadWorkbook, SheetContent } from '../../xlsx/workbook';
import { decodeText } from './decodeText';
import { findSeparator } from './findSeparator';
import { parseCsv } from './parseCsv';

/** `1200,50` and `1.200,50`: the comma parts pence from pounds. */
const decimalComma = /^[-(£\s]*(\d+|\d{1,3}(\.\d{3})+),\d{1,2}\)?-?$/;

/**
 * Reads a .csv file as a workbook of one sheet that bears the file's name; its cells are texts as they stand.
 *
 * Knows commas, semicolons, tabs and bars, quotes, a first line `sep=;`, UTF-8, UTF-16 and Windows-1252. Fails with
 * `file-empty`, `file-not-text`, `csv-quote-open` where a quote is never closed, and `csv-decimal-comma` where a comma
 * parts pence from pounds, as 1,200 could then be 1.2 or 1200.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Result<ReadWorkbook> {
  const text = decodeText(bytes);
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  if (text === null) return fail(notText(fileName));
  if (text.trim() === '') return fail(empty(fileName));
  const told = /^sep=([^\r\n])(\r\n|\n|\r)/i.exec(text);
  const separator = told?.[1] ?? findSeparator(text);
  const { rows, openQuote } = parseCsv(text, separator);
  if (openQuote !== null) return fail(quoteOpen({ file: fileName, sheet: name, cell: cellAddress(openQuote, 1) }));

  const cells = new Map<number, ReadonlyMap<number, ReadCell>>();
  for (const [index, fields] of rows.entries()) {
    // Excel takes the line of the separator away, so rows count from the one below it.
    const row = told === null ? index + 1 : index;
    const filled = new Map<number, ReadCell>();
    for (const [column, field] of fields.entries()) {
      if (decimalComma.test(field.trim()))
        return fail(commaInDoubt(field, { file: fileName, sheet: name, cell: cellAddress(row, column + 1) }));
      if (field.trim() !== '') filled.set(column + 1, { value: plainField(field), styleIndex: 0 });
    }
    if (row > 0 && filled.size > 0) cells.set(row, filled);
  }
  return succeed(oneSheet(name, cells));
}

/** Exports keep Excel from changing codes by writing `="00123"`. */
function plainField(field: string): string {
  return /^="(.*)"$/s.exec(field)?.[1] ?? field;
}

function oneSheet(name: string, cells: SheetContent['cells']): ReadWorkbook {
  const content: SheetContent = {
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    outlineLevels: new Map(),
    columnWidths: new Map(),
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    validations: [],
    protection: null,
    tables: [],
    charts: [],
  };
  return {
    sheets: [{ name, part: '', visibility: 'visible', content: () => content }],
    otherSheets: [],
    names: [],
    date1904: false,
    activeSheet: 0,
    customXml: [],
    format: readStyles(undefined, readPalette(undefined, undefined)),
  };
}

function notText(file: string): Issue {
  return {
    code: 'file-not-text',
    severity: 'error',
    message: 'The file is called .csv but holds no text.',
    remedy: 'Export the list again as CSV UTF-8, or choose the workbook itself.',
    place: { file },
  };
}

function empty(file: string): Issue {
  return {
    code: 'file-empty',
    severity: 'error',
    message: 'The file is empty.',
    remedy: 'Choose the file again, or export the list once more.',
    place: { file },
  };
}

function quoteOpen(place: Issue['place']): Issue {
  return {
    code: 'csv-quote-open',
    severity: 'error',
    message: 'A quotation mark is opened in this row and closed nowhere, so nobody can tell where its field ends.',
    remedy: 'Close or remove the mark, or export the list again.',
    place,
  };
}

function commaInDoubt(field: string, place: Issue['place']): Issue {
  return {
    code: 'csv-decimal-comma',
    severity: 'error',
    message: `"${field.trim()}" parts pence from pounds by a comma, so 1,200 could be 1.2 or 1200.`,
    remedy: 'Export the list with a point before the pence, such as 1200.50.',
    place,
  };
}
