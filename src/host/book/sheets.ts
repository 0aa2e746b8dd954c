import { quoteSheetName } from '../../xlsx/address';
import type { SheetVisibility } from '../../xlsx/workbook';
import { HostError } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';
import { activeSheet, sheetNamed, type Book } from './book';
import { ensureCell } from './cells';
import { replaceSheet } from './references';

/** A sheet without cells. */
export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    touched: new Map(),
    cleared: false,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    showGridlines: true,
    page: null,
    validations: [],
    protection: null,
    charts: [],
    tables: [],
    changed: new Set(),
  };
}

/** Adds a sheet after the last one; without a name it becomes `Sheet4`, say. */
export function addSheet(book: Book, name?: string): SheetState {
  const sheet = emptySheet(book.nextId(), checkSheetName(book, name ?? freeSheetName(book)));
  book.state.sheets.push(sheet);
  book.calculation.invalidate({ kind: 'structure' });
  book.announce({ kind: 'added', sheetId: sheet.id });
  return sheet;
}

/** Takes a sheet away; formulas and names that led to it lead to `#REF!`. The last visible sheet has to stay. */
export function deleteSheet(book: Book, sheet: SheetState): void {
  if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation');
  checkAnotherIsVisible(book, sheet);
  if (activeSheet(book) === sheet) activateSheet(book, visibleNeighbour(book, sheet));
  book.state.sheets.splice(book.state.sheets.indexOf(sheet), 1);
  const names = book.state.names.filter(name => name.sheet !== sheet.name);
  if (names.length < book.state.names.length) book.state.namesChanged = true;
  book.state.names = names;
  redirect(book, sheet.name, '#REF!');
  book.calculation.invalidate({ kind: 'structure' });
  book.announce({ kind: 'deleted', sheetId: sheet.id });
}

/** Gives a sheet another name; formulas, names and charts follow it. */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  const before = sheet.name;
  sheet.name = checkSheetName(book, name, sheet);
  book.state.names = book.state.names.map(defined =>
    defined.sheet === before ? { ...defined, sheet: name } : defined,
  );
  if (book.state.names.some(defined => defined.sheet === name)) book.state.namesChanged = true;
  redirect(book, before, `${quoteSheetName(name)}!`);
  book.calculation.invalidate({ kind: 'structure' });
}

/** Brings a sheet on top. */
export function activateSheet(book: Book, sheet: SheetState): void {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
  const before = activeSheet(book);
  if (before === sheet) return;
  book.state.activeSheet = sheet.id;
  book.announce({ kind: 'deactivated', sheetId: before.id });
  book.announce({ kind: 'activated', sheetId: sheet.id });
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function showSheet(book: Book, sheet: SheetState, visibility: SheetVisibility): void {
  if (visibility !== 'visible') {
    checkAnotherIsVisible(book, sheet);
    if (activeSheet(book) === sheet) activateSheet(book, visibleNeighbour(book, sheet));
  }
  sheet.visibility = visibility;
}

/**
 * Refuses a name that Excel refuses: empty, over 31 characters, one of `: \ / ? * [ ]` in it, an apostrophe at either
 * end, `History`, or the name of another sheet whatever the case.
 */
function checkSheetName(book: Book, name: string, own?: SheetState): string {
  const isAllowed =
    name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!isAllowed) throw new HostError('InvalidArgument');
  const other = sheetNamed(book, name);
  if (other !== undefined && other !== own) throw new HostError('ItemAlreadyExists');
  return name;
}

function freeSheetName(book: Book): string {
  let number = book.state.sheets.length + 1;
  while (sheetNamed(book, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function checkAnotherIsVisible(book: Book, sheet: SheetState): void {
  const hasOther = book.state.sheets.some(other => other !== sheet && other.visibility === 'visible');
  if (sheet.visibility === 'visible' && !hasOther) throw new HostError('InvalidOperation');
}

function visibleNeighbour(book: Book, sheet: SheetState): SheetState {
  const { sheets } = book.state;
  const at = sheets.indexOf(sheet);
  const isVisible = (other: SheetState): boolean => other.visibility === 'visible';
  return sheets.slice(at + 1).find(isVisible) ?? sheets.slice(0, at).findLast(isVisible) ?? sheet;
}

/** Writes `replacement` for a sheet's name in every formula, name and chart. */
function redirect(book: Book, sheetName: string, replacement: string): void {
  for (const sheet of book.state.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula?.includes('!') !== true) continue;
        const redirected = replaceSheet(formula, sheetName, replacement);
        if (redirected !== formula) ensureCell(sheet, row, column).formula = redirected;
      }
    }
    for (const chart of sheet.charts) if (chart.kind === 'added') redirectSeries(chart.definition.series);
  }
  book.state.names = book.state.names.map(name => {
    const reference = replaceSheet(name.reference, sheetName, replacement);
    if (reference !== name.reference) book.state.namesChanged = true;
    return { ...name, reference };
  });

  function redirectSeries(
    series: { nameReference?: string; categoriesReference: string; valuesReference: string }[],
  ): void {
    for (const one of series) {
      one.categoriesReference = replaceSheet(one.categoriesReference, sheetName, replacement);
      one.valuesReference = replaceSheet(one.valuesReference, sheetName, replacement);
      if (one.nameReference !== undefined) one.nameReference = replaceSheet(one.nameReference, sheetName, replacement);
    }
  }
}
