import type { Decimal } from '../engine/decimal';

/** Tells whether two figures are the same to every digit that a cell of a workbook can hold; absent ones are alike. */
export function sameFigure(one: Decimal, other: Decimal): boolean {
  return one.toNumber() === other.toNumber() || (one.isNaN() && other.isNaN());
}
