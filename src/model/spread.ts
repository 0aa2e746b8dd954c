import { Decimal } from '../engine/decimal';
import type { Spread } from './jointCase';

/**
 * Finds the figure that a document gives for one cell, whose members are named outermost first.
 *
 * One figure serves every cell below it; a list goes by the order of members, an object by their names. Undefined means
 * that the document says nothing about the cell; null says that there is no figure, which is NaN.
 *
 * @throws RangeError when a figure is no number, with the text that was found.
 */
export function figureInSpread(
  spread: Spread | undefined,
  path: readonly { readonly member: string; readonly index: number }[],
): Decimal | undefined {
  if (spread === undefined) return undefined;
  if (spread === null) return new Decimal(NaN);
  if (typeof spread === 'number' || typeof spread === 'string') return numberOf(spread);
  const [step, ...rest] = path;
  if (step === undefined) throw new RangeError('more levels than the input has dimensions');
  return figureInSpread(isList(spread) ? spread[step.index] : spread[step.member], rest);
}

function isList(spread: Spread): spread is readonly Spread[] {
  return Array.isArray(spread);
}

function numberOf(figure: number | string): Decimal {
  try {
    return new Decimal(figure);
  } catch {
    throw new RangeError(`"${figure}" is no number`);
  }
}
