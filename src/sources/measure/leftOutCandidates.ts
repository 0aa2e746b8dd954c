import type { Ignored } from '../reading/tableFigure';
import { candidateCell, candidateText, type Candidate } from './findCandidates';
import { locateBody } from './locateBody';

/** Says of every other column or row whose words fitted why it was left. */
export function leftOutCandidates(
  candidates: readonly Candidate[],
  used: ReadonlySet<Candidate>,
  bodies: readonly string[],
): readonly Ignored[] {
  return candidates
    .filter(candidate => !used.has(candidate))
    .map(candidate => {
      const { grid } = candidate.table;
      const cell = candidateCell(candidate);
      const place = { file: grid.file, sheet: grid.sheet };
      return {
        place: cell === undefined ? place : { ...place, cell },
        text: candidateText(candidate),
        reason: reasonOf(candidate, bodies),
      };
    });
}

function reasonOf(candidate: Candidate, bodies: readonly string[]): string {
  const what = candidate.line.kind;
  const reasons = [
    candidate.sheetHidden ? 'the sheet is hidden' : null,
    candidate.lineHidden ? `the ${what} is hidden` : null,
    candidate.onlyNil ? `the ${what} holds only noughts` : null,
    bodies.every(body => locateBody(candidate, body).length === 0) ? 'it names none of the bodies' : null,
  ].filter(reason => reason !== null);
  return reasons.length > 0 ? reasons.join('; ') : 'another heading comes closer to the words asked for';
}
