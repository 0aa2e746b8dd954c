import { blankTag, depthChange, endOfOther, localNameOf, nextTag, type XmlTag } from '../xml/nextTag';
import { findAttribute, readAttribute } from '../xml/readAttribute';
import { decodeText, unescapeCharacters } from '../xml/xmlText';

/** A cell's `<f>` element: where it stands, its text, and what its attributes say. */
export interface RawFormula {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'normal' | 'array' | 'shared' | 'dataTable';
  readonly reference?: string;
  readonly sharedIndex?: string;
}

/**
 * One `<c>` element as it stands in the text. `value` is the decoded text of its `<v>` or, with `inline`, of its `<is>`;
 * null when it has neither. `type` is the attribute `t`, `n` when left out.
 */
export interface RawCell {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly stated: boolean;
  readonly styleIndex: number;
  readonly type: string;
  readonly formula: RawFormula | null;
  readonly value: string | null;
  readonly inline: boolean;
  /** The end of an inline text that is set as superscript; empty for none. */
  readonly raised: string;
}

/** Reads the cell whose start tag is given, in the row given, and leaves `tag` at the cell's last tag. */
export function scanCell(xml: string, tag: XmlTag, row: number, previousColumn: number): RawCell {
  const start = tag.start;
  const tagEnd = tag.end;
  const place = findAttribute(xml, tag, 'r');
  const column = place === null ? previousColumn + 1 : columnAt(xml, place.valueStart);
  const stated = place !== null;
  const style = findAttribute(xml, tag, 's');
  const styleIndex = style === null ? 0 : Number(xml.slice(style.valueStart, style.valueEnd));
  const typePlace = findAttribute(xml, tag, 't');
  const type = typePlace === null ? 'n' : xml.slice(typePlace.valueStart, typePlace.valueEnd);

  let formula: RawFormula | null = null;
  let value: string | null = null;
  let inline = false;
  let raised = '';
  if (tag.kind === 'open') {
    while (nextTag(xml, tag.end, tag)) {
      const name = localNameOf(xml, tag);
      if (name === 'v') {
        value = readElementText(xml, tag);
      } else if (name === 'f') {
        formula = readFormula(xml, tag);
      } else if (name === 'is') {
        ({ text: value, raised } = readStringItem(xml, tag));
        inline = true;
      } else if (name === 'c') {
        break;
      } else {
        skipElement(xml, tag);
      }
    }
  }
  return { start, tagEnd, end: tag.end, row, column, stated, styleIndex, type, formula, value, inline, raised };
}

/**
 * Reads the text of a string item (`<si>`, `<is>`): its own `<t>` and those of its runs, without the reading aids that
 * Japanese text may carry (`<rPh>`). `raised` is the part at its end that runs of superscript hold. Leaves `tag` at the
 * item's last tag.
 */
export function readStringItem(xml: string, tag: XmlTag): { readonly text: string; readonly raised: string } {
  if (tag.kind === 'empty') return { text: '', raised: '' };
  const item = localNameOf(xml, tag);
  let text = '';
  let raised = '';
  let isRaised = false;
  while (nextTag(xml, tag.end, tag)) {
    const name = localNameOf(xml, tag);
    if (name === 't') {
      const part = readElementText(xml, tag);
      text += part;
      raised = isRaised ? raised + part : '';
    } else if (name === 'r') isRaised = false;
    else if (name === 'vertAlign') isRaised = readAttribute(xml, tag, 'val') === 'superscript';
    else if (name === 'rPh') skipElement(xml, tag);
    else if (name === item) break;
  }
  return { text: unescapeCharacters(text), raised: unescapeCharacters(raised) };
}

/** Reads the text of an element without children and leaves `tag` at its last tag. */
function readElementText(xml: string, tag: XmlTag): string {
  if (tag.kind === 'empty') return '';
  const from = tag.end;
  let close = xml.indexOf('<', from);
  // Comments and CDATA sections are part of the text.
  while (close >= 0 && (xml[close + 1] === '!' || xml[close + 1] === '?')) {
    close = xml.indexOf('<', Math.max(endOfOther(xml, close), close + 1));
  }
  if (close < 0 || !nextTag(xml, close, tag)) return '';
  return decodeText(xml.slice(from, close));
}

function readFormula(xml: string, tag: XmlTag): RawFormula {
  const start = tag.start;
  const kind = readAttribute(xml, tag, 't');
  const reference = readAttribute(xml, tag, 'ref');
  const sharedIndex = readAttribute(xml, tag, 'si');
  const text = unescapeCharacters(readElementText(xml, tag));
  return {
    start,
    end: tag.end,
    text,
    kind: kind === 'array' || kind === 'shared' || kind === 'dataTable' ? kind : 'normal',
    ...(reference !== undefined && { reference }),
    ...(sharedIndex !== undefined && { sharedIndex }),
  };
}

function skipElement(xml: string, tag: XmlTag): void {
  if (tag.kind !== 'open') return;
  const inner = blankTag();
  let depth = 1;
  let at = tag.end;
  while (depth > 0 && nextTag(xml, at, inner)) {
    depth += depthChange(inner);
    at = inner.end;
  }
  tag.end = at;
}

/** Reads the column of an address without cutting the text: letters up to the row's digits. */
function columnAt(xml: string, from: number): number {
  let column = 0;
  for (let at = from; ; at += 1) {
    const letter = (xml.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) return column;
    column = column * 26 + letter;
  }
}
