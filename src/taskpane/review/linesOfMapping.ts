import type { MappedColumn, MappedRow, MappedTable, SourceMapping } from '../../usecases/reviewSources';
import type { CorrectionPlace } from './correctMapping';

/** A column or row of a table of a mapping, with its place for corrections. */
export type MappedLine =
  | {
      readonly kind: 'column';
      readonly place: CorrectionPlace;
      readonly table: MappedTable;
      readonly part: MappedColumn;
    }
  | { readonly kind: 'row'; readonly place: CorrectionPlace; readonly table: MappedTable; readonly part: MappedRow };

/** The lines of a table: its columns from left to right, then its rows downwards; notes below it are none. */
export function linesOf(table: MappedTable, index: number): readonly MappedLine[] {
  return [
    ...table.columns.map((part): MappedLine => ({
      kind: 'column',
      place: { kind: 'column', table: index, column: part.column },
      table,
      part,
    })),
    ...table.rows
      .filter(({ role }) => role !== 'footer')
      .map((part): MappedLine => ({ kind: 'row', place: { kind: 'row', table: index, row: part.row }, table, part })),
  ];
}

/**
 * Whether a line should be looked at: it is read and the reader is not sure of it, or it was left out because its cells
 * could not be read; and no user has confirmed it.
 */
export function isUnsure({ part }: MappedLine): boolean {
  if (part.by === 'user' || part.confidence === 'high') return false;
  const isRead = part.role === 'figures' || part.role === 'detail';
  return isRead || part.confidence === 'low';
}

/** The lines to be looked at, in the order of the source; those that a user has set right stay among them. */
export function linesToLookAt({ tables }: SourceMapping): readonly MappedLine[] {
  return tables.flatMap((table, index) =>
    linesOf(table, index).filter(line => isUnsure(line) || line.part.correction !== undefined),
  );
}
