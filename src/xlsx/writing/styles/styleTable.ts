import { appendToRoot, outlineOf, textOf, withAttributes } from '../../xml/editXml';

/** One table of a styles part (fonts, fills, …): its entries as they are written, to which others may be added. */
export interface StyleTable {
  readonly name: string;
  at(index: number): string | undefined;
  /** The index of an entry; it is added when the table has none that is written the same. */
  indexOf(entry: string): number;
  readonly entries: readonly string[];
  /** The table's text with what was added; null when nothing was. */
  changedText(): string | null;
}

/** Opens a table. Where the file has none (`xml` null) it starts with the entries `first`, which Excel counts on. */
export function createStyleTable(
  name: string,
  xml: string | null,
  first: readonly string[],
  prefix: string,
): StyleTable {
  const entries = xml === null ? [...first] : outlineOf(xml).elements.map(element => textOf(xml, element));
  const before = entries.length;
  const indexes = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (!indexes.has(entry)) indexes.set(entry, index);
  });
  return {
    name,
    entries,
    at: index => entries[index],
    indexOf(entry) {
      const index = indexes.get(entry) ?? entries.push(entry) - 1;
      indexes.set(entry, index);
      return index;
    },
    changedText() {
      if (xml === null && entries.length === 0) return null;
      if (xml !== null && entries.length === before) return null;
      const table = xml ?? `<${prefix}${name}></${prefix}${name}>`;
      const added = entries.slice(xml === null ? 0 : before).join('');
      return withAttributes(appendToRoot(table, added), { count: entries.length });
    },
  };
}
