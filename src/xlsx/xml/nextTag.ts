/**
 * One tag found in a text, as positions in it: from its `<` to past its `>`, and where its name stands, prefix included.
 * One object is filled again and again, so that a sheet of millions of tags allocates none.
 */
export interface XmlTag {
  kind: 'open' | 'close' | 'empty';
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
}

/** Makes a tag to be filled by `nextTag`. */
export function blankTag(): XmlTag {
  return { kind: 'open', start: 0, end: 0, nameStart: 0, nameEnd: 0 };
}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const exclamation = 33;
const question = 63;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;
const space = 32;

/**
 * Finds the next tag of an XML text at or after a position and fills `tag` with it; answers false when there is none.
 * Comments, CDATA sections and declarations are passed over. Linear in the characters passed.
 */
export function nextTag(xml: string, from: number, tag: XmlTag): boolean {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const first = xml.charCodeAt(at + 1);
    if (first !== exclamation && first !== question) return fillTag(xml, at, tag);
    at = endOfOther(xml, at);
    if (at < 0) return false;
    at = xml.indexOf('<', at);
  }
  return false;
}

/** Where a comment, CDATA section, processing instruction or declaration that starts at `at` is over; -1 when never. */
export function endOfOther(xml: string, at: number): number {
  const close = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml[at + 1] === '?'
        ? '?>'
        : '>';
  const found = xml.indexOf(close, at + 2);
  return found < 0 ? -1 : found + close.length;
}

function fillTag(xml: string, start: number, tag: XmlTag): boolean {
  const closing = xml.charCodeAt(start + 1) === slash;
  const nameStart = closing ? start + 2 : start + 1;
  let at = nameStart;
  let code = xml.charCodeAt(at);
  while (code > space && code !== greaterThan && code !== slash && code !== lessThan) {
    at += 1;
    code = xml.charCodeAt(at);
  }
  tag.nameEnd = at;
  while (code !== greaterThan) {
    if (code === doubleQuote || code === singleQuote) {
      at = xml.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at < 0) return false;
    } else if (Number.isNaN(code)) {
      // charCodeAt answers NaN past the end: the text breaks off inside a tag.
      return false;
    }
    at += 1;
    code = xml.charCodeAt(at);
  }
  tag.start = start;
  tag.nameStart = nameStart;
  tag.end = at + 1;
  tag.kind = closing ? 'close' : xml.charCodeAt(at - 1) === slash ? 'empty' : 'open';
  return true;
}

/** The name of a tag without its prefix. */
export function localNameOf(xml: string, tag: XmlTag): string {
  for (let at = tag.nameStart; at < tag.nameEnd; at += 1) {
    if (xml.charCodeAt(at) === colon) return xml.slice(at + 1, tag.nameEnd);
  }
  return xml.slice(tag.nameStart, tag.nameEnd);
}

/** By how much a tag changes the depth at which the text after it stands. */
export function depthChange(tag: XmlTag): 1 | 0 | -1 {
  if (tag.kind === 'empty') return 0;
  return tag.kind === 'open' ? 1 : -1;
}
