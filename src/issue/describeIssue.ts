import type { Issue, IssuePlace } from './issue';

/** Writes a place as a reader would say it: `budget.xlsx, sheet "Summary", cell C7`. Empty when nothing is known. */
export function describePlace(place: IssuePlace): string {
  return [
    place.file,
    place.sheet === undefined ? undefined : `sheet "${place.sheet}"`,
    place.cell === undefined ? undefined : `cell ${place.cell}`,
    place.input === undefined ? undefined : `input "${place.input}"`,
  ]
    .filter(part => part !== undefined)
    .join(', ');
}

/** Writes an issue on one line: place, what is wrong, what to do. */
export function describeIssue(issue: Issue): string {
  const place = describePlace(issue.place);
  return `${place === '' ? '' : `${place}: `}${issue.message} ${issue.remedy}`;
}
