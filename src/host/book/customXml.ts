import { BrokenXml, readXml } from '../../xlsx/xml/readXml';
import { decodeEntities } from '../../xlsx/xml/xmlText';
import { HostError } from '../protocol/hostError';
import type { WorkbookState } from '../state/workbookState';
import type { Book } from './book';
import { settingsNamespace } from './settingsPart';

type CustomXmlPart = WorkbookState['customXml'][number];

/** The parts of custom XML that add-ins see: all but the host's own. */
export function visibleParts(book: Book): readonly CustomXmlPart[] {
  return book.state.customXml.filter(({ text }) => namespaceOf(text) !== settingsNamespace);
}

/** The namespace of a part's root element; empty when it has none. Only the root's tag is read. */
export function namespaceOf(xml: string): string {
  const root = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<![^>]*>)*<(?:([^\s:<>/?!]+):)?[^\s:<>/?!]+([^>]*)>/.exec(xml);
  const name = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const attributes = (root?.[2] ?? '').matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  for (const [, attribute, quoted, apostrophed] of attributes) {
    if (attribute === name) return decodeEntities(quoted ?? apostrophed ?? '');
  }
  return '';
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
