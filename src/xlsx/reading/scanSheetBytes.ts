import { bytesOf, standsAt } from '../xml/wordsInBytes';
import { blankTag, nextTag } from '../xml/nextTag';
import { blankBytePlace, endOfMarkup, endsName, nextAttributeInBytes, type BytePlace } from '../xml/nextTagInBytes';
import { addCell, stored, type CellStore } from './cellStore';
import { readNumberInBytes } from './numberInBytes';
import { scanCell, type RawCell } from './scanCell';
import { readRow, type RawRow } from './scanSheetData';

const space = 32;
const slash = 47;
const zero = 48;
const lessThan = 60;
const greaterThan = 62;

/** What wants to know of a sheet's rows, of its cells that are more than a plain value, and how far the scan has come. */
export interface SheetBytesVisitor {
  row(row: Pick<RawRow, 'number' | 'hidden' | 'outlineLevel'>): void;
  cell(cell: RawCell): void;
  /** Told now and then, with the position reached. */
  reached?(at: number): void;
}

const letterC = 99;
const row = bytesOf('row');
const valueStart = bytesOf('<v>');
const valueEnd = bytesOf('</v>');
const cellEnd = bytesOf('</c>');
const cellEndStart = bytesOf('</c');
const hidden = bytesOf('hidden');
const outlineLevel = bytesOf('outlineLevel');
const truth = bytesOf('true');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const rowsBetweenReports = 1_000;

/**
 * Walks through the rows and cells between two positions of a worksheet's bytes (UTF-8, names without prefix) and puts
 * plain values into a store.
 *
 * Numbers, shared texts, truths and blanks are read from the bytes as they stand, which is nearly all of a large sheet.
 * Any other cell is cut out, decoded and told to the visitor: one with a formula, an error, a text of its own, or in a
 * spelling that writers seldom use.
 */
export function scanSheetBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  store: CellStore,
  visitor: SheetBytesVisitor,
): void {
  const place = blankBytePlace();
  const cell: PlainCell = { column: 0, style: 0, kind: stored.blank, value: 0, end: 0 };
  let rowNumber = 0;
  let column = 0;
  let rows = 0;
  let at = from;
  while (at >= 0 && at < to) {
    if (bytes[at] !== lessThan) {
      at = bytes.indexOf(lessThan, at);
    } else if (bytes[at + 1] === letterC && endsName(bytes[at + 2])) {
      if (readPlainCell(bytes, at, column, place, cell)) {
        column = cell.column;
        at = cell.end;
        if (cell.kind !== stored.blank || cell.style !== 0) {
          addCell(store, rowNumber, column, cell.kind, cell.style, cell.value);
        }
      } else {
        const raw = readOtherCell(bytes, at, to, rowNumber, column);
        if (raw === null) return;
        column = raw.cell.column;
        at = raw.end;
        visitor.cell(raw.cell);
      }
    } else if (standsAt(bytes, at + 1, row) && endsName(bytes[at + 4])) {
      const end = endOfMarkup(bytes, at);
      if (end < 0) return;
      const found = readRowTag(bytes, at, end, rowNumber, place);
      rowNumber = found.number;
      column = 0;
      visitor.row(found);
      at = end;
      if ((rows += 1) % rowsBetweenReports === 0) visitor.reached?.(at);
    } else {
      at = endOfMarkup(bytes, at);
    }
  }
}

interface PlainCell {
  column: number;
  style: number;
  kind: number;
  value: number;
  end: number;
}

/** Reads a cell that holds a plain value in the usual spelling; false when it must be read otherwise. */
function readPlainCell(
  bytes: Uint8Array,
  start: number,
  previousColumn: number,
  place: BytePlace,
  cell: PlainCell,
): boolean {
  let kind: number = stored.number;
  let at = start + 2;
  cell.column = previousColumn + 1;
  cell.style = 0;
  while (nextAttributeInBytes(bytes, at, place)) {
    if (place.nameEnd - place.nameStart === 1) {
      const name = bytes[place.nameStart];
      if (name === 114) cell.column = columnIn(bytes, place.valueStart);
      else if (name === 115) cell.style = digitsIn(bytes, place.valueStart, place.valueEnd);
      else if (name === 116) kind = kindIn(bytes, place);
    }
    at = place.valueEnd + 1;
  }
  if (kind < 0 || cell.style < 0) return false;
  while ((bytes[at] ?? greaterThan) <= space) at += 1;
  cell.kind = stored.blank;
  cell.value = 0;
  cell.end = at + 2;
  if (bytes[at] === slash) return bytes[at + 1] === greaterThan;
  if (bytes[at] !== greaterThan || !standsAt(bytes, at + 1, valueStart)) return false;
  cell.kind = kind;
  if (!readNumberInBytes(bytes, at + 4, number)) return false;
  const isIndex = kind !== stored.text || (number.value >= 0 && Number.isInteger(number.value));
  const isTruth = kind !== stored.truth || number.value === 0 || number.value === 1;
  if (!isIndex || !isTruth || !standsAt(bytes, number.end, valueEnd)) return false;
  cell.value = number.value;
  at = number.end + 4;
  while ((bytes[at] ?? greaterThan) <= space) at += 1;
  cell.end = at + 4;
  return standsAt(bytes, at, cellEnd);
}

const number = { value: 0, end: 0 };

/** The kind of value that the type of a cell stands for; -1 for types that are no plain values. */
function kindIn(bytes: Uint8Array, { valueStart: from, valueEnd: to }: BytePlace): number {
  if (to - from !== 1) return -1;
  const type = bytes[from];
  return type === 115 ? stored.text : type === 110 ? stored.number : type === 98 ? stored.truth : -1;
}

/** The column of an address: letters up to the row's digits. */
function columnIn(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; ; at += 1) {
    const letter = ((bytes[at] ?? 0) | 32) - 96;
    if (letter < 1 || letter > 26) return column;
    column = column * 26 + letter;
  }
}

/** A number of plain digits; -1 where anything else stands. */
function digitsIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return to === from ? -1 : value;
}

/** Cuts a cell out and reads its text; null where the sheet breaks off within its tag. */
function readOtherCell(
  bytes: Uint8Array,
  start: number,
  to: number,
  rowNumber: number,
  previousColumn: number,
): { readonly cell: RawCell; readonly end: number } | null {
  const tagEnd = endOfMarkup(bytes, start);
  if (tagEnd < 0) return null;
  const end = bytes[tagEnd - 2] === slash ? tagEnd : endOfCell(bytes, tagEnd, to);
  const text = decoder.decode(bytes.subarray(start, end));
  const tag = blankTag();
  return nextTag(text, 0, tag) ? { cell: scanCell(text, tag, rowNumber, previousColumn), end } : null;
}

/** Where the end tag of a cell is over. What looks like one within a literal text or a comment is none. */
function endOfCell(bytes: Uint8Array, from: number, to: number): number {
  let at = bytes.indexOf(lessThan, from);
  while (at >= 0 && at < to) {
    const end = endOfMarkup(bytes, at);
    if (end < 0 || (standsAt(bytes, at, cellEndStart) && endsName(bytes[at + cellEndStart.length]))) {
      return end < 0 ? to : end;
    }
    at = bytes.indexOf(lessThan, end);
  }
  return to;
}

function readRowTag(
  bytes: Uint8Array,
  start: number,
  end: number,
  previous: number,
  place: BytePlace,
): Pick<RawRow, 'number' | 'hidden' | 'outlineLevel'> {
  let number = -1;
  let isHidden = false;
  let level = 0;
  let at = start + 4;
  while (nextAttributeInBytes(bytes, at, place)) {
    const { nameStart, nameEnd, valueStart: from, valueEnd: to } = place;
    const length = nameEnd - nameStart;
    if (length === 1 && bytes[nameStart] === 114) number = digitsIn(bytes, from, to);
    else if (length === hidden.length && standsAt(bytes, nameStart, hidden)) {
      isHidden = (to - from === 1 && bytes[from] === 49) || (to - from === 4 && standsAt(bytes, from, truth));
    } else if (length === outlineLevel.length && standsAt(bytes, nameStart, outlineLevel)) {
      level = digitsIn(bytes, from, to);
    }
    at = to + 1;
  }
  if (number >= 0 && level >= 0) return { number, hidden: isHidden, outlineLevel: level };
  // A row without a number may hold cells with an address.
  const next = bytes.indexOf(lessThan, end);
  const textEnd = next < 0 ? end : Math.max(end, endOfMarkup(bytes, next));
  const text = decoder.decode(bytes.subarray(start, textEnd));
  const tag = blankTag();
  nextTag(text, 0, tag);
  return readRow(text, tag, previous);
}
