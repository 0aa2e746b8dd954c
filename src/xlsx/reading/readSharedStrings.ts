import { blankTag, localNameOf, nextTag } from '../xml/nextTag';
import { readStringItem } from './scanCell';

/** Reads the texts of a shared-strings part in their order, runs joined and reading aids left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const tag = blankTag();
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind !== 'close' && localNameOf(xml, tag) === 'si') strings.push(readStringItem(xml, tag));
  }
  return strings;
}
