import { edgeAt, sizeAt, type Edges } from './gridGeometry';

/** One row or column that is drawn, or the gap that stands for those out of sight between the frozen ones and the rest. */
export type Track =
  | { readonly kind: 'cells'; readonly index: number; readonly size: number; readonly frozenAt: number | null }
  | { readonly kind: 'gap'; readonly size: number };

/**
 * Lists what is drawn along one side of the sheet: the frozen rows (or columns) first, then one gap, then those in sight.
 *
 * `frozenAt` is where a frozen one stays, in pixels from the first cell; null for those that scroll.
 */
export function gridTracks(edges: Edges, frozen: number, inSight: readonly number[]): readonly Track[] {
  const scrolling = inSight.filter(index => index >= frozen);
  const first = scrolling[0] ?? frozen;
  return [
    ...Array.from({ length: Math.min(frozen, edges.length - 1) }, (_, index): Track => ({
      kind: 'cells',
      index,
      size: sizeAt(edges, index),
      frozenAt: edgeAt(edges, index),
    })),
    { kind: 'gap', size: edgeAt(edges, first) - edgeAt(edges, frozen) },
    ...scrolling.map((index): Track => ({ kind: 'cells', index, size: sizeAt(edges, index), frozenAt: null })),
  ];
}
