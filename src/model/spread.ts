import { Decimal } from '../engine/decimal';
import type { Spread } from './jointCase';

/**
 * Finds the figure that a document gives for one cell, whose members are named outermost first. Of `choices`, which
 * stand for 0, 1, 2 …, a document may write the name instead, in any case.
 *
 * One figure serves every cell below it; a list goes by the order of members, an object by their names. Undefined means
 * that the document says nothing about the cell; null says that there is no figure, which is NaN.
 *
 * @throws RangeError when a figure is no number, with the text that was found.
 */
export function figureInSpread(
  spread: Spread | undefined,
  path: readonly { readonly member: string; readonly index: number }[],
  choices: readonly string[] = [],
): Decimal | undefined {
  if (spread === undefined) return undefined;
  if (spread === null) return new Decimal(NaN);
  if (typeof spread === 'number' || typeof spread === 'string') return numberOf(spread, choices);
  const [step, ...rest] = path;
  if (step === undefined) throw new RangeError('more levels than the input has dimensions');
  return figureInSpread(isList(spread) ? spread[step.index] : spread[step.member], rest, choices);
}

function isList(spread: Spread): spread is readonly Spread[] {
  return Array.isArray(spread);
}

function numberOf(figure: number | string, choices: readonly string[]): Decimal {
  const chosen = choices.findIndex(choice => choice.toLowerCase() === String(figure).trim().toLowerCase());
  if (chosen >= 0) return new Decimal(chosen);
  try {
    const value = new Decimal(figure);
    if (value.isFinite()) return value;
  } catch {
    // Said below, as for what is no finite number.
  }
  throw new RangeError(`"${figure}" is no number`);
}
