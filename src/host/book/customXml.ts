import { BrokenXml, readXml } from '../../xlsx/xml/readXml';
import { HostError } from '../protocol/hostError';
import type { WorkbookState } from '../state/workbookState';
import type { Book } from './book';
import { settingsNamespace } from './settingsPart';

type CustomXmlPart = WorkbookState['customXml'][number];

/** The parts of custom XML that add-ins see: all but the host's own. */
export function visibleParts(book: Book): readonly CustomXmlPart[] {
  return book.state.customXml.filter(part => namespaceOf(part.text) !== settingsNamespace);
}

/** The namespace of a part's root element; empty when it has none, or when the part is no well-formed XML. */
export function namespaceOf(xml: string): string {
  const tag = /<([^\s<>/?!:]+:)?[^\s<>/?!:]+(?=[\s/>])/.exec(xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''));
  const name = tag?.[1] === undefined ? 'xmlns' : `xmlns:${tag[1].slice(0, -1)}`;
  try {
    return readXml(xml).attributes.get(name) ?? '';
  } catch (problem) {
    if (problem instanceof BrokenXml) return '';
    throw problem;
  }
}

/** Refuses a text that is no well-formed XML document. */
export function checkXml(xml: string): string {
  try {
    readXml(xml);
  } catch (problem) {
    if (problem instanceof BrokenXml) throw new HostError('InvalidArgument', problem.message);
    throw problem;
  }
  return xml;
}
