import { Decimal } from '../../engine/decimal';
import { sumOf } from '../../engine/sumOf';
import type { NamedFigure } from '../../excel/readNamedFigures';
import type { LiveAnswer } from './liveAnswer';

/** What cells of the model come to together: their sum, or why there is none. `what` names them for the message. */
export function figureAnswer(what: string, cells: readonly (NamedFigure | undefined)[]): LiveAnswer {
  const numbers: Decimal[] = [];
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.push(new Decimal(cell));
    else if (cell === null || cell === undefined) {
      return {
        kind: 'none',
        message: `The model has no figure for ${what}. Look for the reason on its Results sheet.`,
      };
    } else {
      return { kind: 'none', message: `The result is ${String(cell)}. Check the inputs and run the model again.` };
    }
  }
  return { kind: 'figure', value: sumOf(numbers).toNumber() };
}
