import { blankTag, localNameOf, nextTag } from './nextTag';
import { findAttribute } from './readAttribute';
import { outlinePart, type PartOutline, type TopElement } from './topElements';
import { escapeAttribute } from './xmlText';

/** A text that takes the place of what stands between two positions. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at the same place keep their order. Everything else stays as it is. */
export function applyEdits(xml: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + xml.slice(at);
}

/** Outlines a text that is known to be whole; it is an error in the program when it is not. */
export function outlineOf(xml: string): PartOutline {
  const outline = outlinePart(xml);
  if (outline === null) throw new Error(`The XML to be edited is broken: ${xml.slice(0, 80)}…`);
  return outline;
}

/** The text of an element of a part. */
export function textOf(xml: string, element: TopElement): string {
  return xml.slice(element.start, element.end);
}

/**
 * Sets attributes of the first tag of a text, by their full names; null takes one away. The others, and what follows the
 * tag, stay as they are.
 */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string | number | null>>): string {
  let text = xml;
  for (const [name, value] of Object.entries(attributes)) text = withAttribute(text, name, value);
  return text;
}

function withAttribute(xml: string, name: string, value: string | number | null): string {
  const tag = blankTag();
  if (!nextTag(xml, 0, tag)) throw new Error('There is no tag to set an attribute of.');
  const place = findAttribute(xml, tag, name);
  if (place !== null && value === null) {
    return xml.slice(0, place.nameStart).trimEnd() + xml.slice(place.valueEnd + 1);
  }
  if (value === null) return xml;
  const written = escapeAttribute(String(value));
  if (place !== null) {
    return `${xml.slice(0, place.nameStart)}${name}="${written}"${xml.slice(place.valueEnd + 1)}`;
  }
  const end = tag.end - (tag.kind === 'empty' ? 2 : 1);
  return `${xml.slice(0, end).trimEnd()} ${name}="${written}"${xml.slice(end)}`;
}

/** Adds text at the end of a root's content; an empty tag is opened for it. */
export function appendToRoot(xml: string, text: string): string {
  const { root, contentEnd } = outlineOf(xml);
  if (root.kind === 'open') return xml.slice(0, contentEnd) + text + xml.slice(contentEnd);
  return `${xml.slice(0, root.end - 2)}>${text}</${xml.slice(root.nameStart, root.nameEnd)}>${xml.slice(root.end)}`;
}

/**
 * Puts elements into a part where its schema wants them. `replacements` gives, by local name, the text that takes the
 * place of all elements of that name, or null to take them away; `order` is the schema's order of the root's children.
 * Elements that are not named stay as they are.
 */
export function replaceElements(
  xml: string,
  order: readonly string[],
  replacements: ReadonlyMap<string, string | null>,
): string {
  const outline = outlineOf(xml);
  const inOrder = [...replacements].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  if (outline.root.kind === 'empty') {
    const added = inOrder.map(([, text]) => text ?? '').join('');
    return added === '' ? xml : appendToRoot(xml, added);
  }
  const edits: TextEdit[] = [];
  for (const [name, text] of inOrder) {
    const [first, ...others] = outline.elements.filter(element => element.name === name);
    for (const other of others) edits.push({ start: other.start, end: other.end, text: '' });
    if (first !== undefined) edits.push({ start: first.start, end: first.end, text: text ?? '' });
    else if (text !== null) {
      const rank = order.indexOf(name);
      const next = outline.elements.find(element => rankOf(xml, element, order) > rank);
      const at = next?.start ?? outline.contentEnd;
      edits.push({ start: at, end: at, text });
    }
  }
  return applyEdits(xml, edits);
}

/** Where an element stands in the schema's order; one that wraps alternatives stands where what it wraps does. */
function rankOf(xml: string, element: TopElement, order: readonly string[]): number {
  const own = order.indexOf(element.name);
  if (own >= 0 || element.name !== 'AlternateContent') return own;
  const tag = blankTag();
  for (let at = element.contentStart; nextTag(xml, at, tag) && tag.start < element.contentEnd; at = tag.end) {
    const rank = order.indexOf(localNameOf(xml, tag));
    if (rank >= 0) return rank;
  }
  return own;
}
