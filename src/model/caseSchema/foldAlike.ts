import type { Issue } from '../../issue/issue';

/** Keeps the first of the issues that have one code and input, and lets it say how many more there are. */
export function foldAlike(issues: readonly Issue[]): readonly Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code}|${issue.place.input ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const more = others.length === 1 ? 'one more place' : `${others.length} more places`;
    return [{ ...first, message: `${first.message} The same at ${more}.` }];
  });
}
