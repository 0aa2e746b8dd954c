import { ALL_BODIES, spellCoalition } from './coalitionNames';
import { coalition, organisation } from './dimensions';
import { coalitionSaving } from './chapters/games';
import type { CaseDocument, Spread } from './jointCase';

/**
 * Spells the groups of bodies that a checked document names in any order (`HFRA+HCC`, `All bodies`) as the case does, so
 * that their savings are found.
 */
export function spellGroups(
  document: CaseDocument,
  members: Readonly<Record<string, readonly string[]>>,
): CaseDocument {
  const given = document.inputs?.[coalitionSaving.id];
  if (!isByName(given)) return document;
  const bodies = members[organisation.name] ?? [];
  const groups = members[coalition.name] ?? [];
  const spelt = Object.entries(given).map(
    ([written, saving]) => [spellGroup(written, bodies, groups), saving] as const,
  );
  return { ...document, inputs: { ...document.inputs, [coalitionSaving.id]: Object.fromEntries(spelt) } };
}

/** Spells one group as the case does; as it stands when the case has no such group. */
export function spellGroup(written: string, bodies: readonly string[], groups: readonly string[]): string {
  if (groups.includes(written)) return written;
  return written.trim() === ALL_BODIES ? (groups.at(-1) ?? written) : spellCoalition(written, bodies);
}

function isByName(spread: Spread | undefined): spread is Readonly<Record<string, Spread>> {
  return typeof spread === 'object' && spread !== null && !Array.isArray(spread);
}
