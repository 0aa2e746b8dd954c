import { membersOf } from '../engine/coalition';
import { coalitionsOfTwo } from './caseGame';

/** The one group where no other is listed. */
export const ALL_BODIES = 'All bodies';

/** The most bodies for which the saving of every group may be entered: ten have 1,013 groups. */
const MOST_ENTERED = 10;

/** The most bodies for which every group has its cell even when nothing is entered: four have eleven groups. */
const MOST_LISTED = 4;

/**
 * Names the groups of bodies whose savings may be entered: every group of two or more, its bodies in the order of the case
 * (`HCC + HFRA`), or only all of them together when they are many and nothing is entered, or too many to enter.
 */
export function coalitionNames(bodies: readonly string[], entered: boolean): readonly string[] {
  const most = entered ? MOST_ENTERED : MOST_LISTED;
  if (bodies.length < 2 || bodies.length > most) return [ALL_BODIES];
  return coalitionsOfTwo(bodies.length).map(coalition => nameOf(membersOf(coalition).map(body => bodies[body] ?? '')));
}

/** Spells a group that a document names in any order (`HFRA+HCC`) as the case does (`HCC + HFRA`). */
export function spellCoalition(written: string, bodies: readonly string[]): string {
  const parts = written.split('+').map(part => part.trim());
  const known = parts.every(part => bodies.includes(part));
  return known ? nameOf(bodies.filter(body => parts.includes(body))) : written;
}

function nameOf(bodies: readonly string[]): string {
  return bodies.join(' + ');
}
