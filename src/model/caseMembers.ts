import type { Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import { startingAssumptions } from '../reference/startingAssumptions';
import { coalitionNames } from './coalitionNames';
import { organisation, service } from './dimensions';
import { jointWorking } from './jointWorking';
import type { CaseDocument, Fact, JointCase, Spread } from './jointCase';

/** The dimensions whose members follow from those of others. */
const DERIVED = ['servedService', 'coalition'];

/** The dimensions whose members a case may name, in the order in which the model meets them. */
export const OPEN_DIMENSIONS = jointWorking.dimensions
  .filter(dimension => dimension.members === undefined && !DERIVED.includes(dimension.name))
  .map(dimension => dimension.name);

/**
 * Settles who and what takes part: from the document, else from the last run and the facts, else from the starting
 * assumptions. Services as users of services are the services; groups of bodies follow from the bodies.
 *
 * Issues: `case-empty` when there is no body or service, `case-members` for a list that is empty or names one twice.
 */
export function caseMembers(
  document: CaseDocument | undefined,
  facts: readonly Fact[],
  previous: JointCase | undefined,
): Result<Readonly<Record<string, readonly string[]>>> {
  const starting: Readonly<Record<string, readonly string[]>> = startingAssumptions.members;
  const members: Record<string, readonly string[]> = {};
  for (const name of OPEN_DIMENSIONS) {
    members[name] =
      document?.members?.[name] ??
      joined(previous?.members[name] ?? (name === 'category' ? starting[name] : undefined), named(facts, name)) ??
      starting[name] ??
      [];
  }
  const bodies = members[organisation.name] ?? [];
  const services = members[service.name] ?? [];
  if (bodies.length === 0 || services.length === 0) {
    return fail({
      code: 'case-empty',
      severity: 'error',
      message: 'There is no body with a service to model.',
      remedy: "Choose at least one body's source workbook, or a case document that names bodies and services.",
      place: {},
    });
  }
  const muddled = OPEN_DIMENSIONS.filter(name => {
    const list = members[name] ?? [];
    return list.length === 0 || new Set(list).size < list.length;
  });
  if (muddled.length > 0) {
    return fail({
      code: 'case-members',
      severity: 'error',
      message: `The list of ${muddled.join(' and of ')} is empty or names a member twice.`,
      remedy: 'Give every member once, under a name of its own.',
      place: {},
    });
  }
  const entered = saysSomething(document?.inputs?.['coalitionSaving']) || enteredBefore(previous);
  return succeed({ ...members, servedService: services, coalition: coalitionNames(bodies, entered) });
}

function saysSomething(spread: Spread | undefined): boolean {
  if (spread === undefined || spread === null) return false;
  return typeof spread !== 'object' || Object.values(spread).some(saysSomething);
}

function enteredBefore(previous: JointCase | undefined): boolean {
  return previous?.figures.get('coalitionSaving')?.some(figure => !figure.isNaN()) === true;
}

/** The members that the facts name, in the order in which they first appear; years come from elsewhere. */
function named(facts: readonly Fact[], name: string): readonly string[] {
  if (name !== 'organisation' && name !== 'service' && name !== 'category') return [];
  return facts.map(fact => fact[name]).filter(each => each !== undefined);
}

/** Those of the last run stay where they were; a source for one body alone does not drop the others. */
function joined(before: readonly string[] | undefined, now: readonly string[]): readonly string[] | undefined {
  const all = [...new Set([...(before ?? []), ...now])];
  return all.length === 0 ? undefined : all;
}
