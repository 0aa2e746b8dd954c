import type { Decimal } from '../engine/decimal';
import type { CaseFigure } from '../model/figureOfCase';
import { overrideWords, readOrigin, TYPED_FORMULA } from '../refresh/originWords';
import { sameFigure } from '../refresh/sameFigure';
import { areLinksAlike, originOfLink } from './linkReferences';

/**
 * Says where the figure of a cell comes from that holds a formula, `before` being what the last run kept of it.
 *
 * A link of a run stays what it is while its cells change, move or have their sheet renamed: no override. Any other
 * formula was typed by somebody: over a figure of a source it is an override, else a formula on the sheet.
 */
export function standingLink(before: CaseFigure | undefined, value: Decimal, link: string): CaseFigure {
  const settled = before !== undefined && sameFigure(before.value, value) ? before.value : value;
  if (before?.link !== undefined && (before.link === link || areLinksAlike(before.link, link))) {
    const isMoved = before.link !== link && before.origin === originOfLink(before.link);
    const origin = isMoved ? originOfLink(link) : before.origin;
    return { value: settled, link, ...(origin === undefined ? {} : { origin }) };
  }
  return { value: settled, link, origin: originOfFormula(before) };
}

function originOfFormula(before: CaseFigure | undefined): string {
  const words = readOrigin(before?.origin);
  switch (words.kind) {
    case 'source':
      return overrideWords(before?.value ?? null, before?.origin ?? '');
    case 'override':
    case 'kept':
      return overrideWords(words.says, words.at);
    case 'gone':
      return overrideWords(null, words.file);
    case 'typed':
    case 'other':
      return TYPED_FORMULA;
  }
}
