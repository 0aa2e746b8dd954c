import type { Decimal } from '../engine/decimal';
import type { CaseFigure } from '../model/figureOfCase';
import { overrideWords, readOrigin, TYPED } from './originWords';
import { sameFigure } from './sameFigure';

/**
 * Says where a figure comes from that somebody typed over one that a run wrote: an override where a source states the
 * figure, and the source's own again where what was typed is what the source states.
 */
export function typedOver(before: CaseFigure | undefined, value: Decimal): CaseFigure {
  const words = readOrigin(before?.origin);
  switch (words.kind) {
    case 'source':
      return { value, origin: overrideWords(before?.value ?? null, before?.origin ?? '') };
    case 'override':
    case 'kept': {
      const agrees = words.says !== null && sameFigure(words.says, value);
      return { value, origin: agrees ? words.at : overrideWords(words.says, words.at) };
    }
    case 'gone':
      return { value, origin: overrideWords(null, words.file) };
    case 'typed':
    case 'other':
      return { value, origin: TYPED };
  }
}
