import type { Issue } from '../../issue/issue';
import { bodyCalled } from '../names/bodyCalled';
import type { Body } from '../names/findBody';
import { sameBody } from '../names/sameBody';
import type { WorkbookFacts } from '../reading/workbookFacts';
import type { SourceMapping } from './sourceMapping';

/** Whose workbook it is once the mapping has spoken. */
export interface FollowedBody {
  readonly facts: WorkbookFacts;
  /** The same before any correction, and the correction. */
  readonly plain: WorkbookFacts;
  readonly correction?: string;
  readonly asCorrected: (body: Body) => Body;
  readonly issues: readonly Issue[];
}

/**
 * Settles whose workbook it is: a user's word counts; a body that goes by another name now is the body that it was; where
 * the source names none, the mapping's is taken.
 */
export function followBody({ organisation }: SourceMapping, facts: WorkbookFacts, file: string): FollowedBody {
  const { correction, code, name } = organisation;
  const before: Body = { code, name };
  const asIs = (body: Body): Body => body;
  const taken = (body: Body): WorkbookFacts => ({ ...facts, body, foundIn: 'mapping', issues: [] });
  const isSame = facts.body.code === code || sameBody(name, facts.body.name);
  const asItIs = { facts, plain: facts, asCorrected: asIs, issues: [] };
  if (correction !== undefined) {
    const meant = bodyCalled(correction);
    if (!isSame && facts.foundIn !== 'nothing' && organisation.from !== 'figures')
      return { ...asItIs, correction, issues: [otherBody(before, meant, facts.body, file)] };
    const stands = new Set([code, facts.body.code]);
    const asCorrected = (body: Body): Body => (stands.has(body.code) ? meant : body);
    return { ...asItIs, facts: taken(meant), correction, asCorrected };
  }
  // A workbook of many bodies' figures belongs to the one of most figures, whatever the file is called.
  if (facts.body.code === code || organisation.from === 'figures') return asItIs;
  if (facts.foundIn === 'nothing')
    return { ...asItIs, facts: taken(before), plain: taken(before), issues: [bodyTaken(before, file)] };
  if (!isSame) return asItIs;
  const renamed = facts.body.code;
  return {
    ...asItIs,
    facts: taken(before),
    correction: code,
    asCorrected: body => (body.code === renamed ? before : body),
    issues: [bodyRenamed(before, facts.body, file)],
  };
}

function otherBody(before: Body, meant: Body, now: Body, file: string): Issue {
  return {
    code: 'mapping-body-changed',
    severity: 'error',
    message: `The mapping takes ${before.name} for ${meant.name}, and the file now speaks of ${now.name}.`,
    remedy: 'Choose the mapping of this body, or set the body of this mapping right.',
    place: { file },
  };
}

function bodyTaken(before: Body, file: string): Issue {
  return {
    code: 'mapping-followed',
    severity: 'note',
    message: `No title says whose workbook this is; as in the mapping it is taken as that of ${before.name}.`,
    remedy: 'Set the body of the mapping right if it is another.',
    place: { file },
  };
}

function bodyRenamed(before: Body, now: Body, file: string): Issue {
  return {
    code: 'mapping-followed',
    severity: 'note',
    message: `${now.name} is taken as ${before.name} of the mapping.`,
    remedy: 'Set the body of the mapping right if it is another.',
    place: { file },
  };
}
