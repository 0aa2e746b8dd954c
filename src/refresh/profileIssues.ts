import type { Issue } from '../issue/issue';
import type { SourceProfile, StatedMeasure } from './sourceProfile';

/** Says which measures a new file states in other units or for other years than the file before it. */
export function profileIssues(before: readonly SourceProfile[], now: readonly SourceProfile[]): readonly Issue[] {
  const old = new Map(before.flatMap(({ stated }) => stated.map(each => [keyOf(each), each] as const)));
  return now.flatMap(({ file, stated }) =>
    stated.flatMap(each => {
      const known = old.get(keyOf(each));
      if (known === undefined) return [];
      return [...unitIssues(file, known, each), ...yearIssues(file, known, each)];
    }),
  );
}

function keyOf({ organisation, measure }: StatedMeasure): string {
  return `${organisation}|${measure}`;
}

function unitIssues(file: string, before: StatedMeasure, now: StatedMeasure): readonly Issue[] {
  if (before.units.join() === now.units.join()) return [];
  return [
    {
      code: 'refresh-unit-changed',
      severity: 'warning',
      message: `${placeOf(now)} was given in ${before.units.join(' and ')} and is now given in ${now.units.join(' and ')}.`,
      remedy: 'The figures are converted. Check that the new unit is meant.',
      place: { file },
    },
  ];
}

/** Years that come on top are no change; a budget of another year takes the place of the one before. */
function yearIssues(file: string, before: StatedMeasure, now: StatedMeasure): readonly Issue[] {
  if (before.years.length === 0 || before.years.every(year => now.years.includes(year))) return [];
  const found = now.years.length === 0 ? 'names no year' : `is now for ${now.years.join(', ')}`;
  return [
    {
      code: 'refresh-year-changed',
      severity: 'warning',
      message: `${placeOf(now)} was for ${before.years.join(', ')} and ${found}.`,
      remedy: 'Accept the figures only if the case is to be for that year.',
      place: { file },
    },
  ];
}

function placeOf({ organisation, measure }: StatedMeasure): string {
  const words = measure.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${organisation}`;
}
