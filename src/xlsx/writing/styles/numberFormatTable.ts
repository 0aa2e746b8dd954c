import { builtInNumberFormats, firstCustomNumberFormat } from '../../numberFormats';
import { readFirstAttribute } from '../../xml/readAttribute';
import { escapeAttribute } from '../../xml/xmlText';
import type { StyleTable } from './styleTable';

/** The number formats of a workbook by their codes. */
export interface NumberFormats {
  readonly table: StyleTable;
  /** The number of a format code: a built-in one, one of the file's, or a new one. */
  idOf(code: string): number;
}

// A built-in format with a dollar shows each reader's own currency, which is not what its code says.
const builtIn = new Map(
  [...builtInNumberFormats].filter(([, code]) => !code.includes('$')).map(([id, code]) => [code, id]),
);

/** Opens the number formats of a styles part for additions. */
export function createNumberFormats(table: StyleTable, prefix: string): NumberFormats {
  const custom = new Map<string, number>();
  let next = firstCustomNumberFormat;
  for (const entry of table.entries) {
    const id = Number(readFirstAttribute(entry, 'numFmtId'));
    custom.set(readFirstAttribute(entry, 'formatCode') ?? '', id);
    next = Math.max(next, id + 1);
  }
  return {
    table,
    idOf(code) {
      const known = custom.get(code) ?? builtIn.get(code);
      if (known !== undefined) return known;
      const id = next;
      next += 1;
      custom.set(code, id);
      table.indexOf(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
      return id;
    },
  };
}
