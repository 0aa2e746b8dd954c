import type { Correction, SourceMapping } from '../../usecases/reviewSources';

/** What of a mapping is set right: whose it is, a table, or a column or row of one; tables count from 0. */
export type CorrectionPlace =
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'column'; readonly table: number; readonly column: string }
  | { readonly kind: 'row'; readonly table: number; readonly row: number };

/** A change of a correction: null takes back what was set right before. */
export type CorrectionChange = { readonly [Part in keyof Correction]?: Correction[Part] | null };

/** Something of a mapping that may bear a correction. */
interface Correctable {
  readonly by: 'proposed' | 'user';
  readonly correction?: Correction;
}

/** Sets a part of a mapping right; what a user has touched counts as confirmed. */
export function correctMapping(
  mapping: SourceMapping,
  place: CorrectionPlace,
  change: CorrectionChange,
): SourceMapping {
  const tables = mapping.tables.map((table, index) => {
    if (index !== place.table) return table;
    switch (place.kind) {
      case 'table':
        return corrected(table, change);
      case 'column':
        return {
          ...table,
          columns: table.columns.map(column => (column.column === place.column ? corrected(column, change) : column)),
        };
      case 'row':
        return { ...table, rows: table.rows.map(row => (row.row === place.row ? corrected(row, change) : row)) };
    }
  });
  return { ...mapping, tables };
}

/** Says whose a source is; null goes back to what the reader found. */
export function correctBody(mapping: SourceMapping, body: string | null): SourceMapping {
  const { code, name, from, confidence, reason } = mapping.organisation;
  return {
    ...mapping,
    organisation: { code, name, from, confidence, reason, by: 'user', ...(body !== null && { correction: body }) },
  };
}

/** Marks everything that a mapping says as looked at and found right. */
export function confirmMapping(mapping: SourceMapping): SourceMapping {
  return {
    ...mapping,
    organisation: { ...mapping.organisation, by: 'user' },
    tables: mapping.tables.map(table => ({
      ...table,
      by: 'user',
      columns: table.columns.map(column => ({ ...column, by: 'user' })),
      rows: table.rows.map(row => ({ ...row, by: 'user' })),
    })),
  };
}

function corrected<Part extends Correctable>(part: Part, change: CorrectionChange): Part {
  const { correction: before, ...rest } = part;
  const correction = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
  const isEmpty = Object.keys(correction).length === 0;
  // What is left of the part with another correction is still such a part.
  return { ...rest, by: 'user', ...(!isEmpty && { correction }) } as unknown as Part;
}
