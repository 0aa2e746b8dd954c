/** An undirected edge between two nodes, counted from 0. */
export type Edge = readonly [one: number, other: number];

/**
 * Finds the bridges of a graph: the edges that lie on no circle, whose loss would cut it in two.
 *
 * Answers their indexes in the list given. No two edges may join the same nodes. Example: of the edges 0–1, 1–2, 2–0, 2–3
 * only the last is a bridge. Source: R. E. Tarjan, "A note on finding the bridges of a graph" (1974); linear in the edges.
 */
export function findBridges(edges: readonly Edge[]): readonly number[] {
  const neighbours = new Map<number, { readonly node: number; readonly edge: number }[]>();
  const join = (from: number, node: number, edge: number): void => {
    const list = neighbours.get(from) ?? [];
    list.push({ node, edge });
    neighbours.set(from, list);
  };
  edges.forEach(([one, other], edge) => {
    join(one, other, edge);
    join(other, one, edge);
  });
  const reachedAt = new Map<number, number>();
  const bridges: number[] = [];

  /** Answers the earliest node that can be reached from here without the edge that led here. */
  const visit = (node: number, through: number): number => {
    const at = reachedAt.size;
    reachedAt.set(node, at);
    let earliest = at;
    for (const next of neighbours.get(node) ?? []) {
      if (next.edge === through) continue;
      const known = reachedAt.get(next.node);
      const reached = known ?? visit(next.node, next.edge);
      if (known === undefined && reached > at) bridges.push(next.edge);
      earliest = Math.min(earliest, reached);
    }
    return earliest;
  };
  for (const node of neighbours.keys()) if (!reachedAt.has(node)) visit(node, -1);
  return bridges;
}
