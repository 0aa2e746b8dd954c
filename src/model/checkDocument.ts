import type { Issue } from '../issue/issue';
import type { Binding } from '../lines/binding';
import type { Line } from '../lines/line';
import { lineOf } from '../lines/model';
import { foldAlike } from './caseSchema/foldAlike';
import { listLength, tooDeep, unknownMember } from './caseSchema/inputFault';
import { suggestion } from './caseSchema/nearestName';
import { placeInDocument } from './caseSchema/placeInDocument';
import { checkGroups } from './checkGroups';
import { coalition, organisation } from './dimensions';
import type { CaseDocument, Spread } from './jointCase';
import { jointWorking } from './jointWorking';

/**
 * Finds what in a document does not fit the members of the case, which no schema can know.
 *
 * Issues: `case-member-unknown` for a name that is no member, `case-list-length` for a list of another length than its
 * members, `case-levels` for more levels than dimensions, and those of the check of groups of bodies.
 */
export function checkDocument(document: CaseDocument, binding: Binding): readonly Issue[] {
  const issues: Issue[] = [];

  const look = (line: Line, spread: Spread, steps: readonly (string | number)[]): void => {
    if (spread === null || typeof spread !== 'object') return;
    const complain = (words: Pick<Issue, 'code' | 'message' | 'remedy'>, at = steps): void => {
      issues.push(misfit(line.id, ['inputs', line.id, ...at], words));
    };
    const depth = steps.length;
    const dimension = line.per[depth];
    if (dimension === undefined) {
      complain(tooDeep(line));
      return;
    }
    const members = binding.membersOf(dimension);
    if (isList(spread)) {
      if (spread.length !== members.length) complain(listLength(line, depth, spread.length, members));
      spread.forEach((entry, index) => {
        look(line, entry, [...steps, index]);
      });
      return;
    }
    if (dimension === coalition) {
      issues.push(...checkGroups(line, Object.keys(spread), binding.membersOf(organisation), members));
      return;
    }
    for (const [member, entry] of Object.entries(spread)) {
      if (!members.includes(member)) complain(unknownMember(line, depth, member, members), [...steps, member]);
      look(line, entry, [...steps, member]);
    }
  };

  for (const [input, spread] of Object.entries(document.inputs ?? {})) look(lineOf(jointWorking, input), spread, []);
  const bodies = binding.membersOf(organisation);
  document.unmonetised?.forEach(({ body }, index) => {
    if (body === undefined || bodies.includes(body)) return;
    const remedy = `${suggestion(body, bodies)}Known are ${bodies.join(', ')}; leave it out for all bodies.`;
    const words = { code: 'case-member-unknown', message: `"${body}" is no body of the case.`, remedy };
    issues.push(misfit('unmonetised', ['unmonetised', index, 'body'], words));
  });
  return foldAlike(issues);
}

function misfit(
  input: string,
  steps: readonly (string | number)[],
  { code, message, remedy }: Pick<Issue, 'code' | 'message' | 'remedy'>,
): Issue {
  return { code, severity: 'error', message: `At ${placeInDocument(steps)}: ${message}`, remedy, place: { input } };
}

function isList(spread: Spread): spread is readonly Spread[] {
  return Array.isArray(spread);
}
