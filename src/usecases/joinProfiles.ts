import type { SourceProfile } from '../refresh/sourceProfile';

/** Joins what earlier files looked like with the files read now, which take the place of those of their bodies. */
export function joinProfiles(
  before: readonly SourceProfile[],
  now: readonly SourceProfile[],
): readonly SourceProfile[] {
  const keyOf = ({ organisation, measure }: SourceProfile['stated'][number]): string => `${organisation}|${measure}`;
  const stated = new Set(now.flatMap(profile => profile.stated.map(keyOf)));
  const left = before.map(profile => ({ ...profile, stated: profile.stated.filter(each => !stated.has(keyOf(each))) }));
  return [...left.filter(profile => profile.stated.length > 0), ...now];
}
