import { decodeEntities } from './xmlText';
import { blankTag, nextTag, type XmlTag } from './nextTag';

const equals = 61;
const space = 32;
const slash = 47;
const greaterThan = 62;

/** Where one attribute stands in a text: its name, and its value without the quotes. */
export interface AttributePlace {
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** Reads the value of an attribute by its full name, or undefined when the tag has none of that name. */
export function readAttribute(xml: string, tag: XmlTag, name: string): string | undefined {
  const place = findAttribute(xml, tag, name);
  return place === null ? undefined : decodeEntities(xml.slice(place.valueStart, place.valueEnd));
}

/** Reads an attribute of the first tag of a text, an element say, by its full name. */
export function readFirstAttribute(xml: string, name: string): string | undefined {
  const tag = blankTag();
  return nextTag(xml, 0, tag) ? readAttribute(xml, tag, name) : undefined;
}

/** The relationship that a tag names in its `r:id`, whatever prefix the part gives that namespace. */
export function readRelationshipId(xml: string, tag: XmlTag): string | undefined {
  const place = blankPlace();
  for (let at = tag.nameEnd; fillAttribute(xml, at, tag.end, place); at = place.valueEnd + 1) {
    if (xml.startsWith(':id', place.nameEnd - 3)) return xml.slice(place.valueStart, place.valueEnd);
  }
  return undefined;
}

// Reused between calls, which never overlap: a large sheet asks some millions of times.
const shared = blankPlace();

/** Finds an attribute by its full name. The answer is valid until the next call. */
export function findAttribute(xml: string, tag: XmlTag, name: string): AttributePlace | null {
  for (let at = tag.nameEnd; fillAttribute(xml, at, tag.end, shared); at = shared.valueEnd + 1) {
    if (shared.nameEnd - shared.nameStart === name.length && xml.startsWith(name, shared.nameStart)) return shared;
  }
  return null;
}

function blankPlace(): AttributePlace {
  return { nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 };
}

function fillAttribute(xml: string, from: number, end: number, place: AttributePlace): boolean {
  let at = from;
  while (at < end && xml.charCodeAt(at) <= space) at += 1;
  const first = xml.charCodeAt(at);
  if (at >= end || first === slash || first === greaterThan) return false;
  place.nameStart = at;
  let code = first;
  while (code !== equals && code > space && at < end) {
    at += 1;
    code = xml.charCodeAt(at);
  }
  place.nameEnd = at;
  while (at < end && xml.charCodeAt(at) !== equals) at += 1;
  at += 1;
  while (at < end && xml.charCodeAt(at) <= space) at += 1;
  const close = xml.indexOf(xml.charAt(at), at + 1);
  if (at >= end || close < 0 || close >= end) return false;
  place.valueStart = at + 1;
  place.valueEnd = close;
  return true;
}
