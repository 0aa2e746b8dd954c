import type { BodyTable } from './bodyTable';
import { isSafe } from './isSafe';
import { tellsClosely } from './tellsClosely';

/** What may be published of figures that are confidential by body and service. */
export interface Disclosure {
  /** Columns (services) whose totals over all bodies are withheld, from every table alike. */
  readonly withheld: ReadonlySet<string>;
  /** Whether anything is published by body. */
  readonly showsBodies: boolean;
}

/**
 * Settles which totals are published so that no figure of a body for a service can be worked out from them.
 *
 * A total that gives a figure away by itself is withheld first; then, smallest first by the last table, as many others as
 * it takes until no difference gives one away. Totals by body are all shown or, where that does not help, none. All tables
 * withhold the same columns, since a withheld saving could be told from a published baseline. Null when even the grand
 * totals would tell.
 */
export function decideDisclosure(tables: readonly BodyTable[], mayShowBodies: boolean): Disclosure | null {
  const columns = tables[0]?.columns ?? [];
  const smallestFirst = [...columns].sort((one, other) => sizeOf(tables, one) - sizeOf(tables, other));
  const telling = smallestFirst.filter(column => tables.some(table => tellsByItself(table, column)));
  const others = smallestFirst.filter(column => !telling.includes(column));
  for (const showsBodies of mayShowBodies ? [true, false] : [false]) {
    for (let more = 0; more <= others.length; more++) {
      const withheld = new Set([...telling, ...others.slice(0, more)]);
      if (tables.every(table => isSafe(table, { withheld, showsBodies }))) return { withheld, showsBodies };
    }
  }
  return null;
}

/** Tells whether the figures of every body are hidden in its total. */
export function hidesParts(table: BodyTable): boolean {
  return !table.rows.some(tellsClosely);
}

function tellsByItself({ columns, rows }: BodyTable, column: string): boolean {
  const figures = rows.map(row => row[columns.indexOf(column)] ?? 0);
  return (
    tellsClosely(figures) || figures.some((_, reader) => tellsClosely(figures.filter((_, body) => body !== reader)))
  );
}

function sizeOf(tables: readonly BodyTable[], column: string): number {
  const table = tables.at(-1);
  const at = table?.columns.indexOf(column) ?? -1;
  return (table?.rows ?? []).reduce((sum, row) => sum + Math.abs(row[at] ?? 0), 0);
}
