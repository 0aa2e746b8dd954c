/** Where rows or columns begin, in pixels from the first one; the last entry is where the last one ends. */
export type Edges = Float64Array;

/** Adds up the sizes of `count` rows or columns. */
export function edgesOf(count: number, sizeOf: (index: number) => number): Edges {
  const edges = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) edges[index + 1] = (edges[index] ?? 0) + sizeOf(index);
  return edges;
}

/** The size of one row or column. */
export function sizeAt(edges: Edges, index: number): number {
  return edgeAt(edges, index + 1) - edgeAt(edges, index);
}

/** Where a row or column begins; beyond the last one, where that ends. */
export function edgeAt(edges: Edges, index: number): number {
  return edges[Math.min(index, edges.length - 1)] ?? 0;
}

/** Turns a width in characters of the standard font (7 pixels each), as workbooks state it, into pixels: 10 → 70. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7);
}
