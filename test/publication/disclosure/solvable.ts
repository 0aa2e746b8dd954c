import type { BodyTable } from '../../../src/publication/disclosure/bodyTable';
import type { PublishedTotals } from '../../../src/publication/disclosure/isSafe';

/**
 * Tells by linear algebra whether the published totals settle any figure that a reader does not know, or a withheld total.
 *
 * Every unknown figure is a variable and every published total an equation; a sum of variables is settled when adding it
 * as a row does not raise the rank. This is what "can be worked out by taking figures from each other" means, and shares
 * nothing with the walk over a graph that the product uses.
 */
export function isSolvable({ columns, rows }: BodyTable, totals: PublishedTotals, reader: number): boolean {
  const unknowns = rows.flatMap((row, body) =>
    body === reader ? [] : row.flatMap((figure, column) => (figure === 0 ? [] : [{ body, column }])),
  );
  const sumOf = (wanted: (unknown: { body: number; column: number }) => boolean): number[] =>
    unknowns.map(unknown => (wanted(unknown) ? 1 : 0));
  const bodySums = rows.map((_, body) => sumOf(unknown => unknown.body === body));
  const columnSums = columns.map((_, column) => sumOf(unknown => unknown.column === column));
  const equations = [
    sumOf(() => true),
    ...(totals.showsBodies ? bodySums : []),
    ...columnSums.filter((_, column) => !totals.withheld.has(columns[column] ?? '')),
  ];
  const secrets = [
    ...unknowns.map((_, at) => unknowns.map((__, other) => (other === at ? 1 : 0))),
    ...(totals.showsBodies ? [] : bodySums),
    ...columnSums.filter((_, column) => totals.withheld.has(columns[column] ?? '')),
  ].filter(secret => secret.some(part => part !== 0));
  const rank = rankOf(equations);
  return secrets.some(secret => rankOf([...equations, secret]) === rank);
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map(row => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [chosen = []] = rows.splice(pivot, 1);
    rows.splice(rank, 0, chosen);
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
      if (factor !== 0) chosen.forEach((value, at) => (row[at] = (row[at] ?? 0) - factor * value));
    }
    rank += 1;
  }
  return rank;
}
