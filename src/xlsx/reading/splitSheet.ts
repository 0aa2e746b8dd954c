import { bytesOf, standsAt } from '../xml/wordsInBytes';
import { decodePart } from '../xml/decodePart';
import { endOfMarkup, endsName, indexOfWord } from '../xml/nextTagInBytes';
import { outlinePart, type TopElement } from '../xml/topElements';

const slash = 47;
const lessThan = 60;

/**
 * A worksheet's part in two: the text of all but its rows, with what stands directly under its root, and the bytes
 * between which its rows run. Where the part is too unusual for that, `text` is all of it and `rows` null.
 */
export interface SplitSheet {
  readonly text: string;
  readonly elements: readonly TopElement[];
  readonly bytes: Uint8Array;
  readonly rows: { readonly from: number; readonly to: number } | null;
}

const dataStart = bytesOf('<sheetData');
const dataEnd = bytesOf('</sheetData');

/** Parts a worksheet so that its rows, which may be all but a little of it, never become one long text. */
export function splitSheet(part: Uint8Array): SplitSheet {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const bytes = isWide ? new TextEncoder().encode(decodePart(part)) : part;
  const rows = findRows(bytes);
  if (rows !== null) {
    const text = decodePart(bytes.subarray(0, rows.from)) + decodePart(bytes.subarray(rows.to));
    const elements = outlinePart(text)?.elements ?? [];
    const isWhole = elements.some(({ name, contentStart, contentEnd }) => {
      return name === 'sheetData' && contentStart === contentEnd;
    });
    if (isWhole) return { text, elements, bytes, rows };
  }
  const text = decodePart(bytes);
  return { text, elements: outlinePart(text)?.elements ?? [], bytes, rows: null };
}

/** Finds where the content of `<sheetData>` begins and ends; null when it has none or its name bears a prefix. */
function findRows(bytes: Uint8Array): { readonly from: number; readonly to: number } | null {
  const start = indexOfWord(bytes, dataStart, 0);
  if (start < 0 || !endsName(bytes[start + dataStart.length])) return null;
  const from = endOfMarkup(bytes, start);
  if (from < 0 || bytes[from - 2] === slash) return null;
  // What follows the rows is short, as a rule, so the end is looked for from the end of the part.
  let to = bytes.length - dataEnd.length;
  while (to >= from && !(bytes[to] === lessThan && standsAt(bytes, to, dataEnd))) to -= 1;
  return to < from ? null : { from, to };
}
