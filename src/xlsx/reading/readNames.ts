import { withoutFunctionPrefixes } from '../formulaPrefixes';
import type { DefinedName } from '../workbook';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml/readXml';
import { unescapeCharacters } from '../xml/xmlText';

/**
 * Reads a workbook's defined names. `tabs` are the names of all its sheets in order, chart sheets included, since a
 * name that belongs to one sheet states only its number. Built-in names keep their prefix (`_xlnm.Print_Titles`).
 */
export function readNames(workbook: XmlElement, tabs: readonly string[]): DefinedName[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').map(({ attributes, text }) => {
    const local = attributes.get('localSheetId');
    const sheet = local === undefined ? undefined : tabs[Number(local)];
    const comment = attributes.get('comment');
    return {
      name: attributes.get('name') ?? '',
      reference: withoutFunctionPrefixes(unescapeCharacters(text)),
      ...(sheet !== undefined && { sheet }),
      ...(isTrue(attributes.get('hidden')) && { hidden: true }),
      ...(comment !== undefined && { comment: unescapeCharacters(comment) }),
    };
  });
}
