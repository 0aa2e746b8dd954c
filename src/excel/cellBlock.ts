/** A block of cells of a sheet; rows and columns count from 1 and include both ends. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many cells a block has. */
export function sizeOfBlock({ top, left, bottom, right }: CellBlock): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells that two blocks share; null when they share none. */
export function sharedBlock(one: CellBlock, other: CellBlock): CellBlock | null {
  const block = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return block.top > block.bottom || block.left > block.right ? null : block;
}
