import type { DefinedName } from '../../xlsx/workbook';
import { parseCell } from '../../xlsx/address';
import { HostError } from '../protocol/hostError';
import type { SheetState } from '../state/workbookState';
import type { Book } from './book';
import { readReference, type SheetArea } from './references';

/** The names of one scope: a sheet's own, or the workbook's. */
export function namesOf(book: Book, sheet: SheetState | undefined): readonly DefinedName[] {
  return book.state.names.filter(name => name.sheet === sheet?.name);
}

/** The name of a scope, whatever its case; undefined when there is none. */
export function nameIn(book: Book, sheet: SheetState | undefined, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return namesOf(book, sheet).find(defined => defined.name.toLowerCase() === wanted);
}

/** The cells a name leads to; undefined for constants, formulas and broken references. */
export function areaOfName(book: Book, name: DefinedName): SheetArea | undefined {
  return readReference(book, name.reference);
}

/** Defines a name; `reference` has no leading `=`. Refuses what Excel refuses as a name, and a name the scope has. */
export function defineName(book: Book, name: DefinedName, sheet: SheetState | undefined): DefinedName {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name.name);
  const isReference = parseCell(name.name) !== undefined || /^(r\d*|c\d*|r\d*c\d*)$/i.test(name.name);
  if (!isWord || isReference) throw new HostError('InvalidArgument');
  if (nameIn(book, sheet, name.name) !== undefined) throw new HostError('ItemAlreadyExists');
  changeNames(book, [...book.state.names, name]);
  return name;
}

/** Puts a changed name in the place of another, or takes it away. */
export function replaceName(book: Book, before: DefinedName, after: DefinedName | undefined): void {
  const names = book.state.names.flatMap(name => {
    if (name !== before) return [name];
    return after === undefined ? [] : [after];
  });
  changeNames(book, names);
}

function changeNames(book: Book, names: DefinedName[]): void {
  book.state.names = names;
  book.state.namesChanged = true;
  book.calculation.invalidate({ kind: 'structure' });
}
