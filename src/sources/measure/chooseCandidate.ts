import type { Issue } from '../../issue/issue';
import { cellOf } from '../tables/sheetTable';
import type { Candidate } from './findCandidates';
import { locateBody, type BodyPlace } from './locateBody';
import { bodyAmbiguous, measureAmbiguous } from './measureIssues';

/** The candidate chosen for a body and where the body stands in it. */
export interface Choice {
  readonly candidate: Candidate;
  readonly place: BodyPlace;
}

/**
 * Chooses among the candidates that name a body; null when none does.
 *
 * Better are, in this order: a sheet that is shown, a column that is shown, one with figures, a closer heading, and a
 * title that says the measure. Equals that state the same amount are one; equals that differ are an issue.
 */
export function chooseCandidate(
  candidates: readonly Candidate[],
  asked: string,
  measure: string,
  file: string,
): Choice | { readonly issue: Issue } | null {
  const found = candidates
    .map(candidate => ({ candidate, places: locateBody(candidate, asked) }))
    .filter(({ places }) => places.length > 0)
    .sort((first, second) => compare(first.candidate, second.candidate));
  const [best] = found;
  const place = best?.places[0];
  if (best === undefined || place === undefined) return null;
  if (best.places.length > 1) return { issue: bodyAmbiguous(best.candidate, asked, best.places) };
  const equals = found.filter(other => compare(other.candidate, best.candidate) === 0);
  const amounts = new Set(equals.map(other => statedAmount(other.candidate, other.places[0] ?? place)));
  if (amounts.size > 1)
    return {
      issue: measureAmbiguous(
        file,
        measure,
        asked,
        equals.map(other => other.candidate),
      ),
    };
  return { candidate: best.candidate, place };
}

/** Orders candidates, the better one first; 0 when nothing tells them apart. */
export function compare(first: Candidate, second: Candidate): number {
  return (
    Number(first.sheetHidden) - Number(second.sheetHidden) ||
    Number(first.lineHidden) - Number(second.lineHidden) ||
    Number(first.onlyNil) - Number(second.onlyNil) ||
    first.closeness - second.closeness ||
    Number(second.titleSays) - Number(first.titleSays) ||
    Number(first.line.kind === 'row') - Number(second.line.kind === 'row')
  );
}

function statedAmount(candidate: Candidate, place: BodyPlace): string {
  return cellOf(candidate.table, place.row.row, place.column.column)?.raw ?? '';
}
