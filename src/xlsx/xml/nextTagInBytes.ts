import { bytesOf, standsAt } from './wordsInBytes';

const space = 32;
const exclamation = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const equals = 61;
const greaterThan = 62;
const question = 63;

const comment = bytesOf('<!--');
const literal = bytesOf('<![CDATA[');
const commentEnd = bytesOf('-->');
const literalEnd = bytesOf(']]>');
const instructionEnd = bytesOf('?>');
const declarationEnd = bytesOf('>');

/** Where the tag, comment or declaration that starts at a position is over, past its `>`; -1 when never. */
export function endOfMarkup(bytes: Uint8Array, start: number): number {
  const first = bytes[start + 1];
  if (first === exclamation || first === question) return endOfOther(bytes, start);
  for (let at = start + 1; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === greaterThan) return at + 1;
    if (sign === doubleQuote || sign === singleQuote) {
      at = bytes.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function endOfOther(bytes: Uint8Array, start: number): number {
  const close = standsAt(bytes, start, comment)
    ? commentEnd
    : standsAt(bytes, start, literal)
      ? literalEnd
      : bytes[start + 1] === question
        ? instructionEnd
        : declarationEnd;
  const found = indexOfWord(bytes, close, start + 2);
  return found < 0 ? -1 : found + close.length;
}

/** Where a word stands at or after a position; -1 when nowhere. */
export function indexOfWord(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, at, word)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Tells whether a name of XML is over at a byte: blanks, `>`, `/` or the end of the text. */
export function endsName(byte: number | undefined): boolean {
  return byte === undefined || byte <= space || byte === greaterThan || byte === slash;
}

/** Where an attribute of a tag stands in bytes; filled anew for each, so that a large sheet allocates none. */
export interface BytePlace {
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** Makes a place to be filled by `nextAttributeInBytes`. */
export function blankBytePlace(): BytePlace {
  return { nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 };
}

/** Finds the attribute of a tag at or after a position in it; false when the tag is over. */
export function nextAttributeInBytes(bytes: Uint8Array, from: number, place: BytePlace): boolean {
  let at = from;
  while ((bytes[at] ?? greaterThan) <= space) at += 1;
  const first = bytes[at];
  if (first === undefined || first === slash || first === greaterThan) return false;
  place.nameStart = at;
  while ((bytes[at] ?? 0) > space && bytes[at] !== equals) at += 1;
  place.nameEnd = at;
  while ((bytes[at] ?? equals) !== equals) at += 1;
  at += 1;
  while ((bytes[at] ?? greaterThan) <= space) at += 1;
  const quote = bytes[at];
  if (quote !== doubleQuote && quote !== singleQuote) return false;
  place.valueStart = at + 1;
  at += 1;
  while (at < bytes.length && bytes[at] !== quote) at += 1;
  place.valueEnd = at;
  return at < bytes.length;
}
