import type { BodyTable } from './bodyTable';
import { findBridges, type Edge } from './findBridges';
import { tellsClosely } from './tellsClosely';

/** What of a table is published beside its grand total. */
export interface PublishedTotals {
  /** Columns whose totals over all bodies are withheld. */
  readonly withheld: ReadonlySet<string>;
  /** Whether the total of each body over all columns is published. */
  readonly showsBodies: boolean;
}

/** Stands for a reader who is none of the bodies. */
const OUTSIDER = -1;

/**
 * Tells whether no reader can work out a confidential figure, or come within a twentieth of one, from the totals published.
 *
 * Readers are the public and each of the bodies, which knows its own figures; which figures are nil is taken as known.
 */
export function isSafe(table: BodyTable, totals: PublishedTotals): boolean {
  if (totals.showsBodies && table.rows.some(tellsClosely)) return false;
  return [OUTSIDER, ...table.rows.keys()].every(
    reader => sumsKeepSecrets(table, totals, reader) && !canSolve(table, totals, reader),
  );
}

/** Each total on its own, and what is left of the grand total once the published ones are taken off. */
function sumsKeepSecrets({ columns, rows }: BodyTable, { withheld }: PublishedTotals, reader: number): boolean {
  const others = rows.filter((_, body) => body !== reader);
  const inColumn = (column: string): readonly number[] => others.map(row => row[columns.indexOf(column)] ?? 0);
  const published = columns.filter(column => !withheld.has(column)).map(inColumn);
  const left = [...withheld].flatMap(inColumn);
  return ![others.flat(), left, ...published].some(tellsClosely);
}

/**
 * Tells whether all totals taken together settle a figure that the reader does not know.
 *
 * Bodies and columns are nodes, each unknown figure is an edge between its body and its column; a withheld total is an
 * edge to the row or column of totals. The published sums settle a figure exactly where its edge lies on no circle.
 * Sources: D. Gusfield, "A graph theoretic approach to statistical data security" (1988); for withheld totals T.-S. Hsu
 * and M.-Y. Kao, "Statistical disclosure control with general cell suppressions" (2002).
 */
function canSolve({ columns, rows }: BodyTable, totals: PublishedTotals, reader: number): boolean {
  const nodeOf = (column: number): number => rows.length + column;
  const totalRow = rows.length + columns.length;
  const totalColumn = totalRow + 1;
  const edges: Edge[] = [];
  rows.forEach((row, body) => {
    if (body === reader) return;
    row.forEach((figure, column) => {
      if (figure !== 0) edges.push([body, nodeOf(column)]);
    });
  });
  const hasUnknown = (node: number): boolean => edges.some(([body, column]) => body === node || column === node);
  const hiddenColumns = columns.flatMap((column, index) =>
    totals.withheld.has(column) && hasUnknown(nodeOf(index)) ? [[totalRow, nodeOf(index)] as const] : [],
  );
  const hiddenBodies = rows.flatMap((_, body) =>
    !totals.showsBodies && hasUnknown(body) ? [[body, totalColumn] as const] : [],
  );
  return findBridges([...edges, ...hiddenColumns, ...hiddenBodies]).length > 0;
}
