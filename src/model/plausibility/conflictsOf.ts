import { knownBodies } from '../../reference/bodies';
import { strategicCaseConflicts, type ConflictingStatements } from '../../reference/strategicCaseConflicts';

/**
 * Finds the conflicting statements that belong to a case: those of the strategic case when exactly its three bodies take
 * part, under whatever names, otherwise none.
 */
export function conflictsOf(bodies: readonly string[]): readonly ConflictingStatements[] {
  const codes = new Set(bodies.map(codeOf));
  const isTrio = bodies.length === knownBodies.length && knownBodies.every(({ code }) => codes.has(code));
  return isTrio ? strategicCaseConflicts : [];
}

function codeOf(body: string): string | undefined {
  const wanted = plain(body);
  return knownBodies.find(({ code, name, names, listNames, codes }) =>
    [code, name, ...names, ...listNames, ...codes.map(entry => entry.code)].some(known => plain(known) === wanted),
  )?.code;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('&', ' and ').replace(/\s+/g, ' ').trim();
}
