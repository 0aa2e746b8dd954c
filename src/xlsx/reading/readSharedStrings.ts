import { blankTag, localNameOf, nextTag } from '../xml/nextTag';
import type { ValueContext } from './readCellValue';
import { readStringItem } from './scanCell';

/** What a shared-strings part holds: its texts in their order, and which of them end in superscript. */
export type SharedStrings = Required<Pick<ValueContext, 'sharedStrings' | 'raisedEnds'>>;

/** Reads the texts of a shared-strings part in their order, runs joined and reading aids left out. */
export function readSharedStrings(xml: string): SharedStrings {
  const sharedStrings: string[] = [];
  const raisedEnds = new Map<number, string>();
  const tag = blankTag();
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind === 'close' || localNameOf(xml, tag) !== 'si') continue;
    const { text, raised } = readStringItem(xml, tag);
    if (raised !== '') raisedEnds.set(sharedStrings.length, raised);
    sharedStrings.push(text);
  }
  return { sharedStrings, raisedEnds };
}
