import type { ReadTable } from '../workbook';
import { childOf, childrenOf, type XmlElement } from '../xml/readXml';
import { unescapeCharacters } from '../xml/xmlText';

/** Reads a table part: the name that formulas use, its range, its columns' names and how it looks. */
export function readTable(part: string, table: XmlElement): ReadTable {
  const { attributes } = table;
  return {
    part,
    id: Number(attributes.get('id')),
    name: unescapeCharacters(attributes.get('displayName') ?? attributes.get('name') ?? ''),
    reference: attributes.get('ref') ?? '',
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(column =>
      unescapeCharacters(column.attributes.get('name') ?? ''),
    ),
    style: childOf(table, 'tableStyleInfo')?.attributes.get('name') ?? null,
    showFilter: childOf(table, 'autoFilter') !== undefined,
  };
}
