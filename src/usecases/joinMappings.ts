import type { SourceMapping } from '../sources/mapping/sourceMapping';

/** Joins mappings of earlier readings with newer ones, which take the place of those of the same body. */
export function joinMappings(
  before: readonly SourceMapping[],
  now: readonly SourceMapping[],
): readonly SourceMapping[] {
  const bodies = new Set(now.map(({ organisation }) => organisation.correction ?? organisation.code));
  return [...before.filter(({ organisation }) => !bodies.has(organisation.correction ?? organisation.code)), ...now];
}

/** Tells whether a user confirmed or corrected anything of a mapping; one that nobody touched need not be kept. */
export function isConfirmed({ organisation, sheets, tables }: SourceMapping): boolean {
  const parts = [organisation, ...sheets, ...tables, ...tables.flatMap(({ columns, rows }) => [...columns, ...rows])];
  return parts.some(part => ('by' in part && part.by === 'user') || part.correction !== undefined);
}
