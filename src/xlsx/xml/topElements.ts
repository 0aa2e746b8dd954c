import { blankTag, depthChange, localNameOf, nextTag, type XmlTag } from './nextTag';

/** An element that stands directly under a part's root, as positions in the text. */
export interface TopElement {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  /** Past the start tag; equal to `contentEnd` and `end` when the element is written as one empty tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** A part's outline: its root's start tag, the prefix of its namespace with the colon, and what stands directly under it. */
export interface PartOutline {
  readonly prefix: string;
  readonly root: XmlTag;
  /** Where the root's content is over: the position of its end tag. */
  readonly contentEnd: number;
  readonly elements: readonly TopElement[];
}

/**
 * Outlines a part without looking into its elements. The cells of a sheet are jumped over, so that outlining a sheet
 * costs little. Answers null when the text has no root or breaks off.
 */
export function outlinePart(xml: string): PartOutline | null {
  const root = blankTag();
  if (!nextTag(xml, 0, root) || root.kind === 'close') return null;
  const prefix = xml.slice(root.nameStart, root.nameEnd).replace(/[^:]*$/, '');
  if (root.kind === 'empty') return { prefix, root, contentEnd: root.end, elements: [] };

  const elements: TopElement[] = [];
  const tag = blankTag();
  for (let at = root.end; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind === 'close') return { prefix, root, contentEnd: tag.start, elements };
    const element = readElement(xml, tag);
    if (element === null) return null;
    elements.push(element);
  }
  return null;
}

/** Reads the extent of the element whose start tag is given and leaves `tag` at the element's last tag. */
export function readElement(xml: string, tag: XmlTag): TopElement | null {
  const name = localNameOf(xml, tag);
  const start = tag.start;
  const contentStart = tag.end;
  if (tag.kind === 'empty') return { name, start, contentStart, contentEnd: contentStart, end: contentStart };
  let depth = 1;
  let at = contentStart;
  if (name === 'sheetData') {
    const close = xml.indexOf(`</${xml.slice(tag.nameStart, tag.nameEnd)}`, at);
    if (close < 0) return null;
    at = close;
  }
  while (nextTag(xml, at, tag)) {
    depth += depthChange(tag);
    if (depth === 0) return { name, start, contentStart, contentEnd: tag.start, end: tag.end };
    at = tag.end;
  }
  return null;
}
