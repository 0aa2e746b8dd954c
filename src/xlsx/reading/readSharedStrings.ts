import { bytesOf, standsAt } from '../xml/wordsInBytes';
import { decodePart } from '../xml/decodePart';
import { blankTag, localNameOf, nextTag } from '../xml/nextTag';
import { indexOfWord } from '../xml/nextTagInBytes';
import { decodeText, unescapeCharacters } from '../xml/xmlText';
import type { ValueContext } from './readCellValue';
import { readStringItem } from './scanCell';

const lessThan = 60;

/** What a shared-strings part holds: its texts in their order, and which of them end in superscript. */
export interface SharedStrings extends Required<Pick<ValueContext, 'sharedStrings' | 'raisedEnds'>> {
  readonly sharedStrings: string[];
  readonly raisedEnds: Map<number, string>;
}

const pieceLength = 2 ** 18;
const otherMarkup = bytesOf('<!');
const itemEnd = bytesOf('</si>');
const plainItem = '<si><t>';
const plainItemEnd = '</t></si>';

/**
 * Reads the texts of a shared-strings part in their order, runs joined and reading aids left out.
 *
 * The part is decoded piece by piece: one Greek letter then makes only its own piece wide, not the whole.
 */
export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const strings: SharedStrings = { sharedStrings: [], raisedEnds: new Map() };
  const decoder = new TextDecoder();
  // A literal text may hold what looks like the end of an item.
  const isPlain = !isWide(bytes) && indexOfWord(bytes, otherMarkup, 0) < 0;
  if (!isPlain) readItems(decodePart(bytes), strings);
  for (let from = 0; isPlain && from < bytes.length;) {
    const to = endOfPiece(bytes, from);
    readItems(decoder.decode(bytes.subarray(from, to)), strings);
    from = to;
  }
  return strings;
}

function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Past the last item that is over within the next piece; the end of the part when none is. */
function endOfPiece(bytes: Uint8Array, from: number): number {
  if (from + pieceLength >= bytes.length) return bytes.length;
  for (let at = from + pieceLength; at > from; at -= 1) {
    if (bytes[at] === lessThan && standsAt(bytes, at, itemEnd)) return at + itemEnd.length;
  }
  return bytes.length;
}

function readItems(xml: string, { sharedStrings, raisedEnds }: SharedStrings): void {
  const tag = blankTag();
  for (let at = 0; ;) {
    const textEnd = xml.startsWith(plainItem, at) ? xml.indexOf('<', at + plainItem.length) : -1;
    if (textEnd > 0 && xml.startsWith(plainItemEnd, textEnd)) {
      sharedStrings.push(unescapeCharacters(decodeText(xml.slice(at + plainItem.length, textEnd))));
      at = textEnd + plainItemEnd.length;
      continue;
    }
    if (!nextTag(xml, at, tag)) return;
    at = tag.end;
    if (tag.kind === 'close' || localNameOf(xml, tag) !== 'si') continue;
    const { text, raised } = readStringItem(xml, tag);
    if (raised !== '') raisedEnds.set(sharedStrings.length, raised);
    sharedStrings.push(text);
    at = tag.end;
  }
}
