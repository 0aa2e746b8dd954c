import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import { type Argument } from '../protocol/hostObject';
import { isOnSheet, type Area } from '../book/area';
import type { Book } from '../book/book';
import { areaOfName, nameIn } from '../book/names';
import { readReference } from '../book/references';
import type { SheetState } from '../state/workbookState';
import { modelOf, objectOf, type RangeModel } from './models';

/** Makes a range; cells beyond the sheet's edges are an InvalidArgument. */
export function rangeOf(book: Book, sheet: SheetState, area: Area): HostObject<'Range', RangeModel> {
  if (!isOnSheet(area)) throw new HostError('InvalidArgument');
  return objectOf('Range', { book, sheet, area });
}

/**
 * Reads an address on a sheet, or the name of cells: `B2:D9`, `Front!B2`, `Prices`. An address on another sheet is an
 * InvalidArgument, as anything that is neither.
 */
export function readAddress(book: Book, sheet: SheetState, address: string): RangeModel {
  const direct = readReference(book, address, sheet);
  const name = nameIn(book, sheet, address) ?? nameIn(book, undefined, address);
  const found = direct ?? (name === undefined ? undefined : areaOfName(book, name));
  if (found?.sheet !== sheet) throw new HostError('InvalidArgument');
  return { book, ...found };
}

/** Reads an argument that may be a range or an address. */
export function readRange(book: Book, sheet: SheetState, argument: Argument): RangeModel {
  return typeof argument === 'string' ? readAddress(book, sheet, argument) : modelOf('Range', argument);
}
